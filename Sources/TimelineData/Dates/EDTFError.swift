/// Why a text is not a date that the program can use.
public enum EDTFError: Error, Sendable, Equatable {
  /// What stands at `character`, counted from 1, is none of what can stand there.
  case malformed(text: String, character: Int, expected: Expectation)
  /// An interval that ends before it begins.
  case reversed(text: String)
  /// An interval of which neither end is a date.
  case noDate(text: String)
  /// EDTF, but not of the part that is read here.
  case unsupported(text: String, Construct)

  public enum Expectation: Sendable, Equatable {
    case year, month, unspecifiedDay, separator, end
    /// A day of a month that has so many.
    case day(last: Int)
  }

  public enum Construct: Sendable, Equatable {
    case timeOfDay, negativeYear, longYear
    /// Of level 2.
    case set, partialQualifier, unspecifiedDigits, significantDigits, season
    case unspecifiedDigitsInInterval
  }
}

extension EDTFError: CustomStringConvertible {
  public var description: String {
    let sentence = explanation
    return "\(sentence.problem); \(sentence.remedy)"
  }

  /// What is wrong, and what would be right.
  public var explanation: (problem: String, remedy: String) {
    switch self {
    case .malformed(let text, let character, let expected):
      (
        text.isEmpty
          ? "the date is empty" : "\(Self.quoted(text)) is no date, from character \(character) on",
        expected.remedy
      )
    case .reversed(let text):
      ("\(Self.quoted(text)) ends before it begins", "write the earlier date first")
    case .noDate(let text):
      ("\(Self.quoted(text)) names no date", "write a date on at least one side of the slash")
    case .unsupported(let text, let construct):
      ("\(Self.quoted(text)) has \(construct.name), not supported here", construct.remedy)
    }
  }

  /// The text in quotation marks, cut when it is much longer than any date.
  private static func quoted(_ text: String) -> String {
    let head = text.unicodeScalars.prefix(48)
    return head.endIndex == text.endIndex ? "\"\(text)\"" : "\"\(String(head))…\""
  }
}

extension EDTFError.Expectation {
  fileprivate var remedy: String {
    switch self {
    case .year: "write a year of four digits, such as 2022"
    case .month: "write a month 01 to 12, XX, or a season 21 to 24"
    case .day(let last): "write a day 01 to \(last), or XX"
    case .unspecifiedDay: "write XX for the day too, or name the month"
    case .separator: "write a hyphen, one of ? ~ %, or nothing more"
    case .end: "write nothing more"
    }
  }
}

extension EDTFError.Construct {
  fileprivate var name: String {
    switch self {
    case .timeOfDay: "a time of day"
    case .negativeYear: "a year before 0000"
    case .longYear: "a year of more than four digits"
    case .set: "a set of dates"
    case .partialQualifier: "a qualifier of a part of the date"
    case .unspecifiedDigits: "unspecified digits before specified ones"
    case .significantDigits: "significant digits"
    case .season: "a division of the year other than a season"
    case .unspecifiedDigitsInInterval: "unspecified digits in an interval"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .timeOfDay: "write the day alone"
    case .negativeYear, .longYear: "write a year 0000 to 9999"
    case .set: "write one date or an interval"
    case .partialQualifier: "write one of ? ~ % after the whole date"
    case .unspecifiedDigits, .significantDigits:
      "write forms such as 20XX, 202X, 2023-XX or 2023-11-XX"
    case .season: "write a season 21 to 24, or months"
    case .unspecifiedDigitsInInterval: "write the month or the year alone"
    }
  }
}
