/// What can be wrong in a dataset that is valid JSON, with the facts that a sentence needs.
enum Problem: Equatable {
  case missingFile(String)
  case unknownFile
  case missingField(String, of: String)
  case unknownField(String, of: String, known: [String])
  case repeatedField(String)
  case wrongType(field: String, found: JSONValue.Kind, expected: FieldKind)
  case empty(field: String)
  case date(EDTFError)
  case notADay(field: String, String)
  case schemaVersion(Int)
  /// A word or an id that names nothing; `all` is empty where a list would be too long.
  case unknownName(String, noun: String, nearest: String?, all: [String])
  case duplicate(String, noun: String)
  case noCountries
  case notListed(country: String)
  case notDescribed(country: String)
  case importance(Int)
  case longTitle(characters: Int)
  case noSources(of: String)
  case answersLaterEvent(id: String, date: EDTF)
  case outOfOrder
  case address(String)
  case notOneCell(field: String, String)
  case notASCII(field: String, String)
  case wrongValue(found: JSONValue.Kind, kind: Indicator.Kind)
  case reversedRange
  case endsBeforeStart(EDTF, start: EDTF)
  /// Two values of an indicator hold at once; the dates are the earlier one's.
  case overlaps(from: EDTF, to: EDTF?)
  case dateParts
  case author
  // Of tables and of files that hold a record a line.
  case noRecords
  /// In bytes.
  case tooLarge(Int, most: Int)
  case noTitleColumn
  case unknownColumn(String, nearest: String?)
  case repeatedColumn(String)
  case tooManyCells(Int, columns: Int)
  case unclosedQuote, textAfterQuote, notUTF8

  var severity: Fault.Severity {
    switch self {
    case .outOfOrder, .notListed, .unknownColumn: .warning
    default: .error
    }
  }

  func fault(path: String, line: Int, column: Int) -> Fault {
    let sentence = explanation
    return Fault(
      path: path, line: line, column: column, severity: severity, problem: sentence.problem,
      remedy: sentence.remedy)
  }
}

extension Problem {
  /// What is wrong, and what would be right.
  var explanation: (problem: String, remedy: String) {
    switch self {
    case .missingFile, .unknownFile, .missingField, .unknownField, .repeatedField, .wrongType,
      .empty, .schemaVersion:
      form
    case .unknownName, .duplicate, .noCountries, .notListed, .notDescribed, .noSources,
      .answersLaterEvent,
      .author:
      reference
    case .noRecords, .tooLarge, .noTitleColumn, .unknownColumn, .repeatedColumn, .tooManyCells,
      .unclosedQuote, .textAfterQuote, .notUTF8:
      tabular
    default: content
    }
  }

  private var form: (problem: String, remedy: String) {
    switch self {
    case .missingFile(let name): ("the dataset has no \(name)", "add it")
    case .unknownFile:
      (
        "no file of a dataset has this name",
        "the names are dataset.json, countries.json, sources.json, indicators.json, events/….json"
      )
    case .missingField(let name, let owner): ("the \(owner) has no \"\(name)\"", "add it")
    case .unknownField(let name, let owner, let known):
      (
        "the \(owner) has an unknown field \"\(name)\"",
        nearestName(to: name, among: known).map { "the nearest is \"\($0)\"" }
          ?? "the fields are \(known.joined(separator: ", "))"
      )
    case .repeatedField(let name): ("a second \"\(name)\"", "keep one of them")
    case .wrongType(let field, let found, let expected):
      ("\(field) is \(found.noun)", "write \(expected.noun)")
    case .empty(let field): ("\(field) is empty", "write at least one character")
    case .schemaVersion(let version):
      ("schemaVersion \(version) is not known here", "this program reads version 1")
    default: ("", "")
    }
  }

  private var reference: (problem: String, remedy: String) {
    switch self {
    case .unknownName(let name, let noun, let nearest, let all):
      (
        "there is no \(noun) \"\(name)\"",
        nearest.map { "the nearest is \"\($0)\"" }
          ?? (all.isEmpty ? "write one that exists" : "write \(alternatives(all))")
      )
    case .duplicate(let name, let noun):
      ("a second \(noun) \"\(name)\"", "give each its own")
    case .noCountries: ("the dataset names no country", "name at least one")
    case .notListed(let country):
      ("country \"\(country)\" is never shown", "list it under \"countries\" in dataset.json")
    case .notDescribed(let country):
      ("country \"\(country)\" has no name", "describe it in countries.json")
    case .noSources(let owner): ("the \(owner) cites no source", "cite at least one")
    case .answersLaterEvent(let id, let date):
      (
        "the event is over before \"\(id)\" (\(date.reading)), to which it is said to respond",
        "correct one of the dates, or take it out of \"respondsTo\""
      )
    case .author:
      ("an author without a name", "write \"family\" and \"given\", or \"literal\"")
    default: ("", "")
    }
  }

  private var content: (problem: String, remedy: String) {
    switch self {
    case .date(let error): error.explanation
    case .notADay(let field, let text):
      ("\(field) \"\(text)\" is no day", "write one as 2023-05-17")
    case .importance(let number):
      ("importance is \(number)", "write 1 (minor), 2 (notable) or 3 (turning point)")
    case .longTitle(let characters):
      ("the title has \(characters) characters", "cut it to 72")
    case .outOfOrder:
      (
        "the event comes too late in the file",
        "sort events by earliest day, then the narrower date, then id"
      )
    case .address(let text):
      ("\"\(text)\" is no web address", "write one that begins with https:// or http://")
    case .notOneCell(let field, let text):
      ("\(field) \"\(text)\" is not one cell wide", "write one character such as ◆")
    case .notASCII(let field, let text):
      ("\(field) \"\(text)\" is not one plain character", "write one ASCII letter or sign")
    case .wrongValue(let found, let kind):
      ("the value is \(found.noun)", "write \(kind.noun)")
    case .reversedRange: ("the range ends below its beginning", "write the lower number first")
    case .endsBeforeStart(let end, let start):
      ("it ends (\(end.reading)) before it begins (\(start.reading))", "correct one of the dates")
    case .overlaps(let from, let to):
      (
        "the value begins while one from \(from.reading)"
          + (to.map { " to \($0.reading)" } ?? "") + " holds in the same country",
        "end that one before, or keep one of them"
      )
    case .dateParts:
      ("not the parts of a date", "write [[2023, 5, 17]], [[2023, 5]], [[2023]], or two of them")
    default: ("", "")
    }
  }
}

extension Problem {
  private var tabular: (problem: String, remedy: String) {
    switch self {
    case .noRecords:
      ("the file is empty", "write a line of column names and an event a line, or JSON")
    case .tooLarge(let size, let most):
      (
        "the file has \(size >> 20) MB, and at most \(most >> 20) MB of a file are read",
        "split it, or keep the data in a folder laid out like the bundled ones"
      )
    case .noTitleColumn:
      ("the first line names no column \"title\"", "begin with a line such as country,date,title")
    case .unknownColumn(let name, let nearest):
      (
        "column \"\(name)\" is not read",
        nearest.map { "the nearest that is has the name \"\($0)\"" }
          ?? "the codebook lists those that are"
      )
    case .repeatedColumn(let name): ("a second column \"\(name)\"", "keep one of them")
    case .tooManyCells(let count, let columns):
      (
        "the row has \(count) cells, the first line \(columns)",
        "put a cell that holds a separator in double quotes"
      )
    case .unclosedQuote: ("a cell in double quotes without an end", "close it with \"")
    case .textAfterQuote:
      ("text after the end of a cell in double quotes", "write \"\" for a quote within the cell")
    case .notUTF8: JSONBreak.Reason.notUTF8.explanation
    default: ("", "")
    }
  }
}

/// Names in a sentence: `"a", "b" or "c"`.
private func alternatives(_ names: [String]) -> String {
  let quoted = names.map { "\"\($0)\"" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
  return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
}

extension JSONValue.Kind {
  var noun: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

extension Indicator.Kind {
  fileprivate var noun: String {
    switch self {
    case .enum: "a text, one of the indicator's options"
    case .text: "a text"
    case .number: "a number"
    case .range: "a list of two numbers, the lower first"
    }
  }
}
