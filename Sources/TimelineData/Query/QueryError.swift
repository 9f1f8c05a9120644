/// Why a query was refused, and where.
public struct QueryError: Error, Sendable, Equatable {
  public let query: String
  /// The place in `query`.
  public let range: Range<String.Index>
  public let mistake: Mistake

  public enum Mistake: Sendable, Equatable {
    // Of form.
    case missingValue(QueryField)
    case nothingBesideComma
    case nothingExcluded
    case emptyQuotes
    case unclosedQuote
    case textAfterQuote
    // Of words.
    case unknownField(String, nearest: String?)
    /// A word of a short list, all of which `known` holds.
    case unknownWord(QueryField, String, nearest: String?, known: [String])
    /// A word that no event carries.
    case unused(QueryField, String, nearest: String?)
    // Of numbers and dates.
    case notAYear(String)
    case noEventIn(year: String, known: ClosedRange<Int>?)
    case notAnImportance(String)
    case notADate(EDTFError)
    case reversed(String)
    case unbounded(String)
    case intervalInRange(String)
    case notComparable(QueryField)
    /// What two terms of one field let pass has nothing in common.
    case nothingInCommon(QueryField)
  }
}

extension QueryError: CustomStringConvertible {
  /// What is wrong, and what would be right, in one sentence without a full stop.
  public var description: String {
    switch mistake {
    case .missingValue, .nothingBesideComma, .nothingExcluded, .emptyQuotes, .unclosedQuote,
      .textAfterQuote:
      form
    case .unknownField, .unknownWord, .unused: words
    default: numbers
    }
  }

  /// The query, and under it signs `^` at the place, made safe for a terminal.
  ///
  /// The signs count columns, so that they fit under wide characters.
  public var pointed: String {
    let before = String(query[..<range.lowerBound]).printable.displayWidth
    let width = String(query[range]).printable.displayWidth
    return query.printable + "\n" + String(repeating: " ", count: before)
      + String(repeating: "^", count: max(1, width))
  }

  private var form: String {
    switch mistake {
    case .missingValue(let field):
      "‘\(field.rawValue):’ needs a value, such as \(field.rawValue):\(field.example)"
    case .nothingBesideComma: "nothing stands beside the comma; write a value or take it out"
    case .nothingExcluded:
      "nothing follows the minus sign; write what to leave out, such as -tag:un-vote"
    case .emptyQuotes: "nothing stands between the quotation marks; write words or take them out"
    case .unclosedQuote: "the quotation mark is never closed; write another one after the words"
    case .textAfterQuote:
      "words follow the closing quotation mark directly; write a blank or a comma between"
    default: ""
    }
  }

  private var words: String {
    switch mistake {
    case .unknownField(let name, let nearest):
      "there is no field ‘\(name)’; "
        + (nearest.map { "the nearest is \($0)" }
          ?? "put the words in quotation marks to look for them")
    case .unknownWord(let field, let word, let nearest, let known):
      "there is no \(field.noun) ‘\(word)’; "
        + (nearest.map { "the nearest is \($0)" } ?? "there is \(known.joined(separator: ", "))")
    case .unused(let field, let word, let nearest):
      "no event has \(field.possession) ‘\(word)’"
        + (nearest.map { "; the nearest is \($0)" } ?? "")
    default: ""
    }
  }

  private var numbers: String {
    switch mistake {
    case .notAYear(let word):
      "‘\(word)’ is not a year; write 2022, 2022..2023, 2022.. or >=2022"
    case .noEventIn(let year, let known):
      "no event is of ‘\(year)’; "
        + (known.map { "the events are from \($0.lowerBound) to \($0.upperBound)" }
          ?? "the dataset has no events")
    case .notAnImportance(let word):
      "‘\(word)’ is no importance; write 1, 2, 3 or a comparison such as >=2"
    case .notADate(let error): error.description
    case .reversed(let word): "‘\(word)’ runs backwards; write the earlier one first"
    case .unbounded(let word): "‘\(word)’ has no end; write a date on at least one side"
    case .intervalInRange(let word):
      "‘\(word)’ is an interval, which cannot be the end of a range; write one date"
    case .notComparable(let field):
      "\(field.rawValue) cannot be compared; only \(QueryField.comparable) can"
    case .nothingInCommon(let field):
      "no \(field.noun) is in every term; write alternatives in one, such as "
        + "\(field.rawValue):\(field.alternatives)"
    default: ""
    }
  }
}

extension QueryField {
  /// What one of its values is called.
  fileprivate var noun: String {
    switch self {
    case .mark: "mark"
    case .responds: "id"
    default: rawValue
    }
  }

  /// The same, as what an event has.
  fileprivate var possession: String {
    switch self {
    case .actor: "an actor"
    case .source: "a source with"
    default: "the \(noun)"
    }
  }

  fileprivate static var comparable: String {
    allCases.filter(\.isComparable).map(\.rawValue).joined(separator: " and ")
  }

  /// Two values joined by a comma.
  fileprivate var alternatives: String {
    switch self {
    case .year: "2014,2022"
    case .category: "warning,prosecution"
    default: "kz,kg"
    }
  }
}
