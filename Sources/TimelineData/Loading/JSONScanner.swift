/// A strict reader of raw JSON that keeps places and nothing else; used only once a fault is known.
struct JSONScanner {
  /// Offsets of the values in the order of the text, the outermost first.
  private(set) var values: [Int] = []
  /// The offset of each value's key, or of the value itself where it has none.
  private(set) var keys: [Int] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// The open lists and objects, as their brackets.
  private var open: [UInt8] = []
  private var keyOffset: Int?

  private static let depthLimit = 1024

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads the whole text; its depth costs no stack.
  mutating func scan() throws(JSONBreak) {
    skipBlanks()
    try beginValue()
    while let bracket = open.last {
      skipBlanks()
      let end: UInt8 = bracket == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
      switch peek {
      case end:
        position += 1
        open.removeLast()
      case UInt8(ascii: ","):
        position += 1
        try item(of: bracket, before: end)
      default:
        throw expected(bracket == UInt8(ascii: "[") ? .commaOrBracket : .commaOrBrace)
      }
    }
    skipBlanks()
    if position < bytes.count { throw broken(.secondValue) }
  }

  /// An item of a list, or a key and its value, after a bracket or a comma.
  private mutating func item(of bracket: UInt8, before end: UInt8) throws(JSONBreak) {
    skipBlanks()
    if peek == end { throw broken(.commaBeforeEnd) }
    if bracket == UInt8(ascii: "{") {
      guard peek == UInt8(ascii: "\"") else { throw expected(.key) }
      keyOffset = position
      try text()
      skipBlanks()
      guard peek == UInt8(ascii: ":") else { throw expected(.colon) }
      position += 1
      skipBlanks()
    }
    try beginValue()
  }

  /// Reads a scalar whole; of a list or an object only the opening and the first item.
  private mutating func beginValue() throws(JSONBreak) {
    var isOpening = true
    while isOpening {
      values.append(position)
      keys.append(keyOffset ?? position)
      keyOffset = nil
      isOpening = false
      switch peek {
      case UInt8(ascii: "\""): try text()
      case UInt8(ascii: "t"): try word("true")
      case UInt8(ascii: "f"): try word("false")
      case UInt8(ascii: "n"): try word("null")
      case UInt8(ascii: "-"), .some(0x30...0x39): try number()
      case UInt8(ascii: "["), UInt8(ascii: "{"): isOpening = try openContainer()
      default: throw expected(.value)
      }
    }
  }

  /// Whether a value follows, with its key read; an empty list or object is left open.
  private mutating func openContainer() throws(JSONBreak) -> Bool {
    guard open.count < Self.depthLimit, let bracket = peek else { throw broken(.tooDeep) }
    open.append(bracket)
    position += 1
    skipBlanks()
    if bracket == UInt8(ascii: "[") { return peek != UInt8(ascii: "]") }
    if peek == UInt8(ascii: "}") { return false }
    guard peek == UInt8(ascii: "\"") else { throw expected(.key) }
    keyOffset = position
    try text()
    skipBlanks()
    guard peek == UInt8(ascii: ":") else { throw expected(.colon) }
    position += 1
    skipBlanks()
    return true
  }
}

extension JSONScanner {
  private mutating func text() throws(JSONBreak) {
    let start = position
    position += 1
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try escape()
      case 0x0A, 0x0D: throw JSONBreak(offset: start, reason: .unclosedText)
      case 0..<0x20: throw broken(.controlInText)
      case 0x80...: try scalar()
      default: position += 1
      }
    }
    throw JSONBreak(offset: start, reason: .unclosedText)
  }

  private mutating func escape() throws(JSONBreak) {
    let start = position
    position += 2
    switch position <= bytes.count ? bytes[position - 1] : 0 {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      let digits = bytes[position..<min(position + 4, bytes.count)]
      let isHexadecimal = digits.allSatisfy {
        0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 || 0x61...0x66 ~= $0
      }
      guard digits.count == 4, isHexadecimal else { fallthrough }
      position += 4
    default: throw JSONBreak(offset: start, reason: .badEscape)
    }
  }

  /// A scalar beyond ASCII.
  private mutating func scalar() throws(JSONBreak) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[position...].makeIterator()
    guard case .valid(let scalar) = parser.parseScalar(from: &iterator) else {
      throw broken(.notUTF8)
    }
    position += scalar.count
  }

  private mutating func number() throws(JSONBreak) {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let whole = digits()
    guard whole == 1 || (whole > 1 && bytes[position - whole] != 0x30) else {
      throw JSONBreak(offset: start, reason: .badNumber)
    }
    var isWhole = true
    if peek == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      if digits() == 0 { throw JSONBreak(offset: start, reason: .badNumber) }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isWhole = false
      position += 1
      if peek == UInt8(ascii: "-") || peek == UInt8(ascii: "+") { position += 1 }
      if digits() == 0 { throw JSONBreak(offset: start, reason: .badNumber) }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let fits = isWhole ? Int64(text) != nil || UInt64(text) != nil : Double(text)?.isFinite == true
    if !fits { throw JSONBreak(offset: start, reason: .hugeNumber) }
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = peek, 0x30...0x39 ~= byte { position += 1 }
    return position - start
  }

  private mutating func word(_ word: StaticString) throws(JSONBreak) {
    let end = min(position + word.utf8CodeUnitCount, bytes.count)
    guard JSONText(bytes: UnsafeBufferPointer(rebasing: bytes[position..<end])).equals(word) else {
      throw expected(.value)
    }
    position = end
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func broken(_ reason: JSONBreak.Reason) -> JSONBreak {
    JSONBreak(offset: position, reason: reason)
  }

  private func expected(_ expectation: JSONBreak.Expectation) -> JSONBreak {
    // A character of 16 bytes is enough to name it.
    let rest = String(decoding: bytes[position..<min(position + 16, bytes.count)], as: UTF8.self)
    return broken(.expected(expectation, found: rest.first))
  }
}
