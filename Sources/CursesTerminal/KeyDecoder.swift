import CNcurses
import TimelineUI

/// Turns what curses reads, bytes and `KEY_` codes, into keys.
///
/// Characters are put together from bytes here rather than by `get_wch`, which swallows the
/// next keys after a byte that is no UTF-8, and loses the start of a character that arrives in
/// two parts.
struct KeyDecoder {
  /// The bytes of a character that is not complete.
  private var bytes: [UInt8] = []

  /// The key that a code completes; `nil` when it completes none or one without a name.
  ///
  /// - Parameter code: a byte, or above 255 a `KEY_` code (curs_getch(3X)).
  mutating func decode(_ code: Int32) -> Key? {
    guard let byte = UInt8(exactly: code) else {
      bytes.removeAll()
      return Self.named[code] ?? Self.functionKey(code)
    }
    if byte < 0x80 {
      bytes.removeAll()
      return Self.key(ascii: byte)
    }
    return character(with: byte)
  }

  /// Appends a byte of a character beyond ASCII; starts anew with one that does not fit.
  private mutating func character(with byte: UInt8) -> Key? {
    if !Unicode.UTF8.isContinuation(byte) { bytes.removeAll() }
    bytes.append(byte)
    guard let length = Self.length(startingWith: bytes[0]), bytes.count <= length else {
      bytes.removeAll()
      return nil
    }
    guard bytes.count == length else { return nil }
    defer { bytes.removeAll() }
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return nil }
    return .character(Character(scalar))
  }

  /// How many bytes a character has that starts with this one (RFC 3629).
  private static func length(startingWith byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private static func key(ascii byte: UInt8) -> Key? {
    switch byte {
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 27: .escape
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 32...126: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  private static func functionKey(_ code: Int32) -> Key? {
    let number = Int(code - KEY_F0)
    return (1...12).contains(number) ? .function(number) : nil
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
    // The numeric keypad, and the keys above the arrows of a DEC keyboard.
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    KEY_FIND: .home, KEY_SELECT: .end,
  ]
}
