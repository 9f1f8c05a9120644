// curses' globals are not known to be used from one thread only.
@preconcurrency import CNcurses
import Foundation
import Testing

@testable import CursesTerminal
@testable import TimelineUI

/// Opens a terminal of 24 by 80 cells on /dev/null, as far as curses can tell.
func openTerminal(
  term: String = "xterm-256color", usesColour: Bool = true, usesMouse: Bool = true,
  on descriptor: Int32? = nil
) throws -> CursesTerminal {
  let null = try #require(FileHandle(forUpdatingAtPath: "/dev/null"))
  var options = CursesTerminal.Options { style, _ in
    Appearance(foreground: 3, attributes: style.role == .strong ? .bold : [])
  }
  options.term = term
  options.usesColour = usesColour
  options.usesMouse = usesMouse
  let device = descriptor ?? null.fileDescriptor
  return try CursesTerminal(options, on: Device(input: device, output: device))
}

/// What is written to the descriptor that the body is given: that of a file.
func bytesSent(_ body: (Int32) throws -> Void) throws -> String {
  let address = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try Data().write(to: address)
  defer { try? FileManager.default.removeItem(at: address) }
  let file = try FileHandle(forUpdating: address)
  try body(file.fileDescriptor)
  try file.close()
  return try String(contentsOf: address, encoding: .utf8)
}

/// A row of curses' screen, read back, without the second halves of wide characters.
func screenText(row: Int32) -> String {
  var buffer = [wchar_t](repeating: 0, count: 512)
  let count = mvinnwstr(row, 0, &buffer, 500)
  var text = String.UnicodeScalarView()
  for value in buffer.prefix(Int(max(0, count))) {
    if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) }
  }
  return String(text)
}

/// The row and column of the hardware cursor.
func screenCursor() -> [Int32] { [getcury(stdscr), getcurx(stdscr)] }

/// The attributes of a cell of curses' screen.
func screenAttributes(row: Int32, column: Int32) -> chtype {
  mvinch(row, column) & ~chtype(0xFF)
}

extension Frame {
  /// Puts characters of one cell each.
  mutating func put(_ text: String, row: Int, column: Int, style: Style = Style()) {
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      cells[row * size.columns + column + offset] = Cell(code: scalar.value, style: style)
    }
  }
}
