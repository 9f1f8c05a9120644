/// Dates as people type them into a prompt or on a command line.
public enum DateInput {
  /// The first day of what was typed: an EDTF date, `21 Sep 2022`, `Sep 2022`, or, from
  /// `here`, a distance such as `+30d`, `-2w`, `+3m`, `-1y`.
  public static func day(_ text: String, from here: Day?) throws(DateInputError) -> Day {
    let typed = text.trimmed
    if let sign = typed.first, sign == "+" || sign == "-" {
      guard let here else { throw .noStart(typed) }
      guard let distance = Distance(typed) else { throw .notADistance(typed) }
      guard let day = distance.day(from: here) else { throw .beyondCalendar(typed) }
      return day
    }
    if let date = try? EDTF(typed) { return date.earliest }
    if let day = written(typed) { return day }
    throw .notADate(typed)
  }

  /// `21 Sep 2022`, `21 September 2022`, `Sep 2022`; in any case.
  private static func written(_ text: String) -> Day? {
    let words = text.split(separator: " ")
    guard words.count == 2 || words.count == 3, let year = number(words[words.count - 1], 4),
      let month = month(words[words.count - 2])
    else { return nil }
    guard words.count == 3 else { return Day(year: year, month: month, day: 1) }
    return number(words[0], words[0].utf8.count).flatMap {
      Day(year: year, month: month, day: $0)
    }
  }

  private static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.utf8.count >= 3 else { return nil }
    return fullMonthNames.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func number(_ word: Substring, _ digits: Int) -> Int? {
    guard word.utf8.count == digits, word.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(word)
  }

  private static let fullMonthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

/// A signed number of days, weeks, months or years.
private struct Distance {
  let count: Int
  let unit: Character

  /// After the sign; days when no unit is given.
  init?(_ text: String) {
    let last = text.last ?? "d"
    let hasUnit = "dwmy".contains(last)
    let digits = (hasUnit ? text.dropLast() : text[...]).dropFirst()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    // More than the calendar has days, and small enough to count on with.
    let count = min(Int(digits) ?? .max, 10_000_000)
    self.count = text.hasPrefix("-") ? -count : count
    unit = hasUnit ? last : "d"
  }

  func day(from start: Day) -> Day? {
    switch unit {
    case "d", "w":
      let number = Int(start.number) + count * (unit == "w" ? 7 : 1)
      let range = Int(Day.first.number)...Int(Day.last.number)
      return range.contains(number) ? Day(number: Int32(number)) : nil
    default: return start.adding(months: count * (unit == "y" ? 12 : 1))
    }
  }
}

/// Why what was typed is no date.
public enum DateInputError: Error, Equatable {
  case notADate(String)
  case notADistance(String)
  case noStart(String)
  case beyondCalendar(String)
}

extension DateInputError: CustomStringConvertible {
  /// The mistake and what would be right, in one sentence.
  public var description: String {
    switch self {
    case .notADate(let text):
      "‘\(text)’ is not a date; write 2022, 2022-09, 2022-09-21, 21 Sep 2022 or +30d"
    case .notADistance(let text):
      "‘\(text)’ is not a distance; write +30d, -2w, +3m or -1y"
    case .noStart(let text): "‘\(text)’ needs a date to count from"
    case .beyondCalendar(let text): "‘\(text)’ leads beyond the years 0 to 9999"
    }
  }
}
