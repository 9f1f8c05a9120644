import TestSupport

extension SplitMix64 {
  /// A valid expression of any of the supported forms.
  mutating func edtf() -> String {
    switch Int.random(in: 0..<8, using: &self) {
    case 0..<4: return date(unspecified: true)
    case 4: return "\(date(unspecified: false))/.."
    case 5: return "../\(date(unspecified: false))"
    case 6: return Bool.random(using: &self) ? "\(date())/" : "/\(date())"
    default:
      // The years do not overlap, so that the interval runs forward.
      return "\(date(years: 0...4999))/\(date(years: 5001...9999))"
    }
  }

  private mutating func date(
    unspecified: Bool = false, years: ClosedRange<Int> = 0...9999
  ) -> String {
    let year = digits(Int.random(in: years, using: &self), 4)
    let month = Int.random(in: 1...12, using: &self)
    let qualifier = ["", "", "?", "~", "%"].randomElement(using: &self) ?? ""
    let form = Int.random(in: 0..<(unspecified ? 9 : 4), using: &self)
    let date =
      switch form {
      case 0: year
      case 1: "\(year)-\(digits(month, 2))"
      case 2: "\(year)-\(digits(month, 2))-\(digits(Int.random(in: 1...28, using: &self), 2))"
      case 3: "\(year)-\(Int.random(in: 21...24, using: &self))"
      case 4: "\(year.dropLast())X"
      case 5: "\(year.dropLast(2))XX"
      case 6: "\(year)-XX"
      case 7: "\(year)-XX-XX"
      default: "\(year)-\(digits(month, 2))-XX"
      }
    return date + qualifier
  }

  private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: count - text.count) + text
  }
}
