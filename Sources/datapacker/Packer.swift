/// Collects texts, each once, and numbers; writes them as two literals.
struct Packer {
  private var texts: [UInt8] = []
  private var spans: [String: Int] = [:]
  private(set) var numbers: [Int] = []

  // As `TimelineData.Pack` has them.
  private static let none = 1 << 24 - 1
  private static let listEnd = "\u{1E}"
  static let nameSeparator = "\u{1F}"

  mutating func add(_ number: Int) throws {
    guard 0...Self.none ~= number else {
      throw PackingError(description: "there is more than numbers of 24 bits can count")
    }
    numbers.append(number)
  }

  mutating func add(_ text: String?) throws {
    guard let text else {
      numbers += [Self.none, Self.none]
      return
    }
    try add(start(of: text))
    try add(text.utf8.count)
  }

  /// A list of texts as one text.
  mutating func add(list: [String]) throws {
    guard !list.contains(where: { $0.contains(Self.listEnd) }) else {
      throw PackingError(description: "a text holds the sign that ends texts")
    }
    try add(list.map { $0 + Self.listEnd }.joined())
  }

  mutating func add(_ numbers: [Int]) throws {
    try add(numbers.count)
    for number in numbers { try add(number) }
  }

  /// Has texts lie close together that are looked at together.
  mutating func gather(_ texts: [String]) { for text in texts { _ = start(of: text) } }

  /// Sets a number that was not known when its place came.
  mutating func set(_ number: Int, at place: Int) { numbers[place] = number }

  private mutating func start(of text: String) -> Int {
    if let start = spans[text] { return start }
    let start = texts.count
    texts.append(contentsOf: text.utf8)
    spans[text] = start
    return start
  }

  /// The pack as Swift.
  var source: String {
    """
    extension PackedData {
      public static var texts: StaticString { "\(escapedTexts)" }
      public static var numbers: StaticString { #"\(digits)"# }
    }

    """
  }

  private var escapedTexts: String {
    var escaped = ""
    for scalar in String(decoding: texts, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      // Control characters, and signs that turn the direction of text.
      case _ where scalar.value < 0x20 || scalar.properties.generalCategory == .format:
        escaped += "\\u{\(String(scalar.value, radix: 16))}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Each number as four digits to the base of 64, the first being `0`.
  private var digits: String {
    var bytes: [UInt8] = []
    for number in numbers {
      for shift in [18, 12, 6, 0] { bytes.append(UInt8(48 + number >> shift & 63)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
