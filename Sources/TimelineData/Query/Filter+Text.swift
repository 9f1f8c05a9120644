/// Filters as text that parses back to the same filter.
extension Filter {
  /// The filter as a reader sees and types it, such as `year:2022..2023 category:warning`.
  public func description(in dataset: Dataset) -> String {
    if isEmpty { return "" }
    var parts: [String] = []
    if !countries.isEmpty { parts.append(dataset.text(.countries(countries))) }
    if !years.isEmpty { parts.append(dataset.text(.years(years))) }
    if !categories.isEmpty { parts.append(dataset.text(.categories(categories))) }
    parts += terms.map { ($0.isExcluded ? "-" : "") + dataset.text($0.test) }
    return parts.joined(separator: " ")
  }
}

extension Dataset {
  /// A test in the query language.
  fileprivate func text(_ test: Term.Test) -> String {
    switch test {
    case .countries(let positions):
      list(.country, positions.sorted().map { Term.Pattern(countries[$0].code.lowercased()) })
    case .categories(let positions):
      list(.category, positions.sorted().map { Term.Pattern(categories[$0].id) })
    case .years(let years): list(.year, Filter.runs(of: years).map(Self.text))
    case .dates(let spans): list(.date, spans.map(\.text))
    case .tags(let patterns): list(.tag, patterns)
    case .actors(let patterns): list(.actor, patterns)
    case .sources(let patterns): list(.source, patterns)
    case .importances(let importances): list(.importance, [Self.text(importances)])
    case .confidences(let confidences):
      list(.confidence, Confidence.allCases.filter(confidences.contains).map(\.rawValue))
    case .ids(let patterns): list(.id, patterns)
    case .marks(let kinds):
      list(.mark, EventMarks.Kind.allCases.filter(kinds.contains).map(\.rawValue))
    case .responds(let positions):
      list(.responds, positions.map { Term.Pattern(events[$0].id) })
    case .text(let patterns): patterns.map { $0.text(of: nil) }.joined(separator: ",")
    }
  }

  private func list(_ field: QueryField, _ patterns: [Term.Pattern]) -> String {
    list(field, patterns.map { $0.text(of: field) })
  }

  private func list(_ field: QueryField, _ values: [String]) -> String {
    "\(field.rawValue):\(values.joined(separator: ","))"
  }

  private static func text(_ run: ClosedRange<Int>) -> String {
    let (first, last) = (fourDigits(run.lowerBound), fourDigits(run.upperBound))
    return first == last ? first : "\(first)..\(last)"
  }

  private static func fourDigits(_ year: Int) -> String {
    var bytes: [UInt8] = []
    bytes.appendDecimal(year, digits: 4)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A comparison where one says it, else the numbers.
  private static func text(_ importances: Set<Importance>) -> String {
    let levels = Importance.allCases.filter(importances.contains)
    if levels.count > 1, let first = levels.first, let last = levels.last {
      if last == .turningPoint, levels.count == 4 - first.rawValue { return ">=\(first.rawValue)" }
      if first == .minor, levels.count == last.rawValue { return "<=\(last.rawValue)" }
    }
    return levels.map { String($0.rawValue) }.joined(separator: ",")
  }
}

extension Term.DateSpan {
  var text: String {
    switch self {
    case .date(let date): date.text
    case .range(let first, let last): "\(first?.text ?? "")..\(last?.text ?? "")"
    }
  }
}

extension Term.Pattern {
  /// The words as a value of a field, or as a term of their own.
  func text(of field: QueryField?) -> String {
    switch kind {
    case .words: QuerySyntax.quoted(text)
    case .start: QuerySyntax.escaped(text, of: field) + "*"
    case .plain: QuerySyntax.escaped(text, of: field)
    }
  }
}
