import Foundation
import Testing

@testable import CursesTerminal
@testable import TimelineUI

/// A pseudo-terminal of 24 by 80 cells with its far end in our hands (pty(7)).
struct PseudoTerminal {
  private let far: FileHandle
  private let near: FileHandle

  init() throws {
    var far: Int32 = -1
    var near: Int32 = -1
    try #require(openpty(&far, &near, nil, nil, nil) == 0)
    self.far = FileHandle(fileDescriptor: far, closeOnDealloc: true)
    self.near = FileHandle(fileDescriptor: near, closeOnDealloc: true)
    // A terminal reads what it is sent; a program that waits for that would hang otherwise.
    self.far.readabilityHandler = { _ = $0.availableData }
    resize(Size(rows: 24, columns: 80))
  }

  /// Every field of termios(3) as text.
  var modes: String {
    var modes = termios()
    tcgetattr(near.fileDescriptor, &modes)
    return "\(modes)"
  }

  func open() throws -> CursesTerminal { try openTerminal(on: near.fileDescriptor) }

  func type(_ bytes: [UInt8]) { far.write(Data(bytes)) }

  func hangUp() {
    far.readabilityHandler = nil
    try? far.close()
  }

  func resize(_ size: Size) {
    var window = winsize()
    window.ws_row = UInt16(size.rows)
    window.ws_col = UInt16(size.columns)
    _ = ioctl(far.fileDescriptor, UInt(TIOCSWINSZ), &window)
  }
}
