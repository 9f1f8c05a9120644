/// Filters from text.
extension Filter {
  /// Reads a query: terms that must all hold.
  ///
  /// A term is a word, words in quotation marks, or `field:value`; values joined by commas are
  /// alternatives, and a minus sign before a term excludes what it describes. Countries, years
  /// and categories become the sets of the filter, so that they can be toggled one by one; all
  /// else becomes terms. What several terms of one such field have in common holds. A
  /// backslash takes the next character for text.
  ///
  /// `filter` is one that holds already, such as that of other options. `index` is asked for
  /// only when the query has tags, actors or sources to look up.
  ///
  /// - Complexity: linear in the query and in the names that it has to look up.
  public init(
    query: String, of dataset: Dataset, index: @autoclosure () -> TextIndex,
    within filter: Filter = Filter()
  ) throws(QueryError) {
    self = filter
    let lexer = QueryLexer(query)
    if let error = lexer.error { throw error }
    let needsIndex = lexer.terms.contains { term in
      term.field.flatMap { QueryField(name: $0.name) }?.needsVocabulary == true
    }
    let reader = ValueReader(query: query, dataset: dataset, index: needsIndex ? index() : nil)
    for term in lexer.terms {
      let test = try reader.test(term)
      let isInSet = term.isExcluded ? false : try narrow(by: test, term, of: query)
      if !isInSet { terms.append(Term(test, isExcluded: term.isExcluded)) }
    }
  }

  /// Adds the value of an option such as `--country KZ,KG`: more alternatives of a field.
  ///
  /// Blanks belong to the values, so that a name of two words needs no quotation marks.
  public mutating func add(
    _ field: QueryField, option text: String, of dataset: Dataset,
    index: @autoclosure () -> TextIndex
  ) throws(QueryError) {
    let values = text.split(separator: ",").compactMap { part -> QueryLexer.RawValue? in
      let word = part.trimmed
      guard !word.isEmpty, let range = part.firstRange(of: word) else { return nil }
      return QueryLexer.RawValue(text: word, range: range)
    }
    guard !values.isEmpty else { return }
    let index = field.needsVocabulary ? index() : nil
    switch try ValueReader(query: text, dataset: dataset, index: index).test(field, values) {
    case .countries(let more): countries.formUnion(more)
    case .years(let more): years.formUnion(more)
    case .categories(let more): categories.formUnion(more)
    case let test: terms.append(Term(test))
    }
  }

  /// Keeps of a set what a test lets pass too; false for a test that has no set.
  ///
  /// Years that two ranges share are just the years an event overlaps if it overlaps both.
  private mutating func narrow(
    by test: Term.Test, _ term: QueryLexer.RawTerm, of query: String
  ) throws(QueryError) -> Bool {
    let field: QueryField
    let isPossible: Bool
    switch test {
    case .countries(let others):
      (field, isPossible) = (.country, Self.narrow(&countries, by: others))
    case .years(let others): (field, isPossible) = (.year, Self.narrow(&years, by: others))
    case .categories(let others):
      (field, isPossible) = (.category, Self.narrow(&categories, by: others))
    default: return false
    }
    guard isPossible else {
      throw QueryError(query: query, range: term.range, mistake: .nothingInCommon(field))
    }
    return true
  }

  /// False when nothing would be left.
  private static func narrow(_ set: inout Set<Int>, by others: Set<Int>) -> Bool {
    set = set.isEmpty ? others : set.intersection(others)
    return !set.isEmpty
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
