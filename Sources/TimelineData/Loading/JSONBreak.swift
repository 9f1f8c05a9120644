/// Where a text stops being JSON, and why.
struct JSONBreak: Error, Equatable {
  /// In bytes from the start of the text.
  let offset: Int
  let reason: Reason

  enum Reason: Sendable, Equatable {
    /// What stands there is none of what can; `found` is `nil` at the end of the text.
    case expected(Expectation, found: Character?)
    case commaBeforeEnd
    case secondValue
    case unclosedText, controlInText, badEscape, notUTF8
    case badNumber, hugeNumber
    case tooDeep
    /// What the parser says of a break that the scanner does not see.
    case other(String)
  }

  enum Expectation: Sendable, Equatable {
    case value, key, colon, commaOrBrace, commaOrBracket
  }
}

extension JSONBreak.Reason {
  var explanation: (problem: String, remedy: String) {
    switch self {
    case .expected(let expectation, let found):
      (found.map { "unexpected \($0)" } ?? "the file ends too early", expectation.remedy)
    case .commaBeforeEnd: ("a comma before the end of a list or an object", "remove the comma")
    case .secondValue: ("more text after the end of the JSON value", "remove it")
    case .unclosedText: ("a text without an end", "close it with \" on the same line")
    case .controlInText: ("a control character in a text", "write it as an escape such as \\n")
    case .badEscape: ("an unknown escape in a text", "write \\\\ for a backslash, or \\n, \\u00e9")
    case .notUTF8: ("bytes that are not UTF-8", "save the file as UTF-8")
    case .badNumber: ("not a number of JSON", "write one such as 12, -3 or 4.5")
    case .hugeNumber: ("a number too large to hold", "write a smaller one")
    case .tooDeep: ("nested more than 1024 deep", "use fewer levels")
    case .other(let message):
      (message, "write JSON as RFC 8259 says, in a file that fits into memory")
    }
  }
}

extension JSONBreak.Expectation {
  fileprivate var remedy: String {
    switch self {
    case .value: "write a value: a text in double quotes, a number, true, false, null, [ or {"
    case .key: "write the name of a field in double quotes"
    case .colon: "write a colon after the name of a field"
    case .commaOrBrace: "write a comma or }"
    case .commaOrBracket: "write a comma or ]"
    }
  }
}
