/// Year, month and day apart, as far as they are known.
struct DateParts {
  let year: String
  var month: String?
  var day: String?

  /// An EDTF date or interval; what makes no date is left to the rules to tell.
  static func text(from start: DateParts, to end: DateParts?) -> String {
    let (first, last) = (start.text, end?.text)
    guard let last, last != first else { return first }
    return "\(first)/\(last)"
  }

  private var text: String {
    var text = Self.padded(year, 4)
    guard let month, !month.isEmpty else { return text }
    text += "-" + Self.padded(month, 2)
    guard let day, !day.isEmpty else { return text }
    return text + "-" + Self.padded(day, 2)
  }

  private static func padded(_ number: String, _ digits: Int) -> String {
    String(repeating: "0", count: max(0, digits - number.count)) + number
  }
}
