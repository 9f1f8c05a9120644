/// Writes JSON, two blanks an indent or all on one line, keys in the order given.
///
/// Characters that could harm a terminal are written as escapes: nothing is lost, and
/// output that lands on a screen is inert.
struct JSONWriter {
  private(set) var text = ""
  private let isIndented: Bool
  private var depth = 0
  private var place = Place.start

  private enum Place {
    case start, opened, afterKey, afterValue
  }

  init(indented: Bool) { isIndented = indented }

  mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }

  mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  mutating func key(_ name: String) {
    beginItem()
    quote(name)
    text += isIndented ? ": " : ":"
    place = .afterKey
  }

  mutating func string(_ value: String) {
    beginItem()
    quote(value)
    place = .afterValue
  }

  mutating func integer(_ value: Int) { literal(String(value)) }

  mutating func number(_ value: Double) { literal(value.plain) }

  mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  mutating func null() { literal("null") }

  private mutating func literal(_ value: String) {
    beginItem()
    text += value
    place = .afterValue
  }

  private mutating func nest(
    _ open: Character, _ close: Character, _ body: (inout JSONWriter) -> Void
  ) {
    beginItem()
    text.append(open)
    depth += 1
    place = .opened
    body(&self)
    depth -= 1
    if place != .opened { breakLine() }
    text.append(close)
    place = .afterValue
  }

  private mutating func beginItem() {
    if place == .afterValue { text.append(",") }
    if place == .afterValue || place == .opened { breakLine() }
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func quote(_ value: String) {
    text.append("\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if Printable.standIn(for: scalar) == nil {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in UTF16.encode(scalar) ?? .init() { text += Self.escape(unit) }
        }
      }
    }
    text.append("\"")
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
