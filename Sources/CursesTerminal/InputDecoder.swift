import CNcurses
import TimelineUI

/// Turns what curses reads into inputs: keys, the mouse, pasted text.
///
/// However a report is cut into reads, and if its first byte was taken for the Escape key
/// because the rest came late, nothing within it becomes a key.
struct InputDecoder {
  private enum Report {
    case paste(PasteReader)
    case mouse(MouseReader)
  }

  private var keys = KeyDecoder()
  private var report: Report?
  /// The bytes since an Escape, as long as they may begin a report.
  private var start: [UInt8] = []

  private static let pasteStart = [UInt8]("\u{1B}[200~".utf8)
  private static let mouseStart = [UInt8]("\u{1B}[<".utf8)

  /// Whether the next codes must be bytes, not what curses makes of them.
  var isInReport: Bool { report != nil }

  /// The input that a code completes; `nil` when it completes none.
  ///
  /// - Parameter code: a byte, or above 255 a `KEY_` code or one of `cncurses_reports`.
  mutating func decode(_ code: Int32) -> Input? {
    guard let byte = UInt8(exactly: code) else { return begin(code) }
    switch report {
    case .paste(var paste):
      let text = paste.read(byte)
      report = text == nil ? .paste(paste) : nil
      return text.map { .paste($0) }
    case .mouse(var mouse):
      return read(byte, of: &mouse)
    case nil:
      if beginsLate(byte) { return nil }
      return keys.decode(code).map { .key($0) }
    }
  }

  private mutating func begin(_ code: Int32) -> Input? {
    start.removeAll()
    let key = keys.decode(code)
    switch UInt32(code) {
    case CNCURSES_PASTE.rawValue: report = .paste(PasteReader())
    case CNCURSES_MOUSE.rawValue: report = .mouse(MouseReader(.decimal))
    case CNCURSES_MOUSE_BYTES.rawValue: report = .mouse(MouseReader(.bytes))
    default: return key.map { .key($0) }
    }
    return nil
  }

  private mutating func read(_ byte: UInt8, of mouse: inout MouseReader) -> Input? {
    switch mouse.read(byte) {
    case .incomplete:
      report = .mouse(mouse)
      return nil
    case .complete(let event):
      report = nil
      return event.map { .mouse($0) }
    case .broken:
      report = nil
      return keys.decode(Int32(byte)).map { .key($0) }
    }
  }

  /// Whether a byte shows that those before it, though taken for keys, began a report.
  private mutating func beginsLate(_ byte: UInt8) -> Bool {
    if byte == Self.pasteStart[0] {
      start = [byte]
      return false
    }
    guard !start.isEmpty else { return false }
    // `Esc [ <` may be three keys; with a digit after it, it is a report.
    if start == Self.mouseStart, 0x30...0x39 ~= byte {
      var mouse = MouseReader(.decimal)
      _ = mouse.read(byte)
      report = .mouse(mouse)
      start.removeAll()
      return true
    }
    start.append(byte)
    if start == Self.pasteStart {
      report = .paste(PasteReader())
      start.removeAll()
      return true
    }
    if !Self.pasteStart.starts(with: start), start != Self.mouseStart { start.removeAll() }
    return false
  }
}
