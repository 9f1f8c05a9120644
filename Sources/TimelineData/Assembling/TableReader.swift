/// Reads comma- or tab-separated values as RFC 4180 says: fields in quotes may hold separators,
/// line breaks and doubled quotes.
struct TableReader {
  struct Cell: Equatable {
    let text: String
    /// In bytes from the start of the text.
    let offset: Int
  }

  /// Why a table cannot be read further.
  struct Break: Error, Equatable {
    let offset: Int
    let problem: Problem
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The cells of the next row that is not blank; `nil` at the end.
  mutating func next() throws(Break) -> [Cell]? {
    while position < bytes.count {
      var row = [try cell()]
      while position < bytes.count, bytes[position] == separator {
        position += 1
        row.append(try cell())
      }
      skipLineEnd()
      if row.contains(where: { !$0.text.isEmpty }) { return row }
    }
    return nil
  }

  /// The separator that the first line holds most often: a comma, a tab or a semicolon.
  static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";")]
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    return counts[1] > counts[0] ? candidates[1] : counts[2] > counts[0] ? candidates[2] : 0x2C
  }

  private mutating func cell() throws(Break) -> Cell {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let start = position
      while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
      return try cell(Array(bytes[start..<position]), at: start)
    }
    let start = position
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "\"") {
        text.append(bytes[position])
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
        text.append(UInt8(ascii: "\""))
        position += 2
      } else {
        position += 1
        guard position == bytes.count || isEnd(bytes[position]) else {
          throw Break(offset: position, problem: .textAfterQuote)
        }
        return try cell(text, at: start)
      }
    }
    throw Break(offset: start, problem: .unclosedQuote)
  }

  private func cell(_ text: [UInt8], at offset: Int) throws(Break) -> Cell {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw Break(offset: offset, problem: .notUTF8)
    }
    return Cell(text: Self.trimmed(string), offset: offset)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func skipLineEnd() {
    if position < bytes.count, bytes[position] == 0x0D { position += 1 }
    if position < bytes.count, bytes[position] == 0x0A { position += 1 }
  }

  /// The text without blanks at its ends.
  static func trimmed(_ text: String) -> String {
    let rest = text.drop { $0.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
