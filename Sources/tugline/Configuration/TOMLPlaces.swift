import TimelineUI

/// Where keys and values stand in a text that is right TOML.
struct TOMLPlaces {
  private var keys: [[String]: TextPlace] = [:]
  private var values: [[String]: TextPlace] = [:]
  /// Of the first escape that means U+0000.
  let zero: TextPlace?

  init(of text: String) {
    var scanner = Scanner(scalars: Array(text.unicodeScalars))
    scanner.scan()
    keys = scanner.keys
    values = scanner.values
    zero = scanner.zero
  }

  /// Of the key at a path; an element of an array has its number as the last part.
  func key(_ path: [String]) -> TextPlace { keys[path] ?? value(path) }

  /// Of the value at a path; of what contains it, should it not be found.
  func value(_ path: [String]) -> TextPlace {
    if let place = values[path] ?? keys[path] { return place }
    return path.isEmpty ? TextPlace(line: 1, column: 1) : value(Array(path.dropLast()))
  }
}

/// Walks over a text, and stops at what it does not understand.
private struct Scanner {
  let scalars: [Unicode.Scalar]
  var keys: [[String]: TextPlace] = [:]
  var values: [[String]: TextPlace] = [:]
  /// Of the first escape that means U+0000.
  private(set) var zero: TextPlace?
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// The table that the last header named.
  private var table: [String] = []
  /// How many elements an array of tables has.
  private var counts: [[String]: Int] = [:]

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var place: TextPlace { TextPlace(line: line, column: position - lineStart + 1) }
  private var next: Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  private func isNext(_ text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars)
  }

  private mutating func advance(by count: Int = 1) {
    for _ in 0..<count where position < scalars.count {
      position += 1
      if scalars[position - 1] == "\n" {
        line += 1
        lineStart = position
      }
    }
  }

  private mutating func skip(while isSkipped: (Unicode.Scalar) -> Bool) {
    while let next, isSkipped(next) { advance() }
  }

  private mutating func skipBlanks() { skip { $0 == " " || $0 == "\t" } }

  /// Over blanks, line ends and comments.
  private mutating func skipSpace() {
    skip { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    guard next == "#" else { return }
    skip { $0 != "\n" }
    skipSpace()
  }

  mutating func scan() {
    if next == TOMLText.byteOrderMark {
      advance()
      // No editor counts it as a column.
      lineStart = position
    }
    skipSpace()
    while let next {
      guard next == "[" ? scanHeader() : scanPair(in: table) else { return }
      skipSpace()
    }
  }

  /// `[table]`, or `[[element of an array]]`.
  private mutating func scanHeader() -> Bool {
    let start = place
    let isElement = isNext("[[")
    advance(by: isElement ? 2 : 1)
    guard let path = scanKey(), next == "]" else { return false }
    advance(by: isElement ? 2 : 1)
    keys[path] = keys[path] ?? start
    table = path
    if isElement {
      table.append(String(counts[path, default: 0]))
      counts[path, default: 0] += 1
      values[table] = start
    }
    return true
  }

  /// `key = value`; false where there is none.
  private mutating func scanPair(in table: [String]) -> Bool {
    let start = place
    guard let parts = scanKey(), next == "=" else { return false }
    advance()
    skipBlanks()
    for length in 1...parts.count {
      let path = table + parts.prefix(length)
      keys[path] = keys[path] ?? start
    }
    return scanValue(at: table + parts)
  }

  /// A key with its parts between dots, and the blanks after it.
  private mutating func scanKey() -> [String]? {
    var parts: [String] = []
    while true {
      skipBlanks()
      guard let part = scanKeyPart() else { return nil }
      parts.append(part)
      skipBlanks()
      guard next == "." else { return parts }
      advance()
    }
  }

  private mutating func scanKeyPart() -> String? {
    guard let next else { return nil }
    let start = position
    if next == "\"" || next == "'" {
      guard scanString() else { return nil }
      // A key with an escape in it is no key of ours.
      return text(start + 1..<position - 1)
    }
    skip { $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    return position > start ? text(start..<position) : nil
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private mutating func scanValue(at path: [String]) -> Bool {
    values[path] = place
    switch next {
    case "\"", "'": return scanString()
    case "[": return scanArray(at: path)
    case "{": return scanInlineTable(at: path)
    default:
      skip { !",]}#\r\n".unicodeScalars.contains($0) }
      return true
    }
  }

  private mutating func scanArray(at path: [String]) -> Bool {
    advance()
    var count = 0
    while true {
      skipSpace()
      if next == "]" { break }
      guard next != nil, scanValue(at: path + [String(count)]) else { return false }
      count += 1
      skipSpace()
      if next == "," { advance() } else if next != "]" { return false }
    }
    advance()
    return true
  }

  private mutating func scanInlineTable(at path: [String]) -> Bool {
    advance()
    while true {
      skipSpace()
      if next == "}" { break }
      guard scanPair(in: path) else { return false }
      skipSpace()
      if next == "," { advance() } else if next != "}" { return false }
    }
    advance()
    return true
  }

  /// A text of any of the four kinds; false where it does not end.
  private mutating func scanString() -> Bool {
    guard let quote = next else { return false }
    let long = String(repeating: Character(quote), count: 3)
    let end = isNext(long) ? long : String(Character(quote))
    advance(by: end.unicodeScalars.count)
    while next != nil, !isNext(end) {
      if quote == "\"", isNext("\\u0000") || isNext("\\U00000000") { zero = zero ?? place }
      advance(by: quote == "\"" && next == "\\" ? 2 : 1)
    }
    guard next != nil else { return false }
    advance(by: end.unicodeScalars.count)
    // Up to two quotes may stand right before the closing three.
    if end.count == 3 { skip { $0 == quote } }
    return true
  }
}
