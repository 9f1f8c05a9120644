/// The characters that mean something in a query.
enum QuerySyntax {
  /// Opening quotation marks and those that close them.
  static let quotes: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "“": ["”", "“"], "„": ["“", "”"], "«": ["»"], "”": ["”"],
  ]

  static let comparisons: Set<Unicode.Scalar> = ["<", ">", "="]

  /// A text in quotation marks.
  static func quoted(_ text: String) -> String {
    "\"" + escaped(text) { scalar, _ in scalar == "\"" || scalar == "\\" } + "\""
  }

  /// A text without quotation marks that is read as nothing but text.
  static func escaped(_ text: String, of field: QueryField?) -> String {
    escaped(text) { scalar, isFirst in
      switch scalar {
      case "\\", ",", "*": true
      case ":": field == nil
      case "-": field == nil && isFirst
      case "<", ">", "=": field != nil && isFirst
      default: scalar.properties.isWhitespace || isFirst && quotes[scalar] != nil
      }
    }
  }

  private static func escaped(
    _ text: String, where isSpecial: (_ scalar: Unicode.Scalar, _ isFirst: Bool) -> Bool
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpecial(scalar, result.isEmpty) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
