/// Reads the values of one term: words to what they name in a dataset.
struct ValueReader {
  typealias Value = QueryLexer.RawValue
  typealias Pattern = Term.Pattern

  let query: String
  let dataset: Dataset
  /// There when a field needs it.
  let index: TextIndex?

  /// What a term asks for.
  func test(_ term: QueryLexer.RawTerm) throws(QueryError) -> Term.Test {
    guard let name = term.field else { return .text(term.values.map(words)) }
    guard let field = QueryField(name: name.name) else {
      let nearest = nearestName(to: name.name, among: QueryField.allCases.map(\.rawValue))
      throw QueryError(
        query: query, range: name.range, mistake: .unknownField(name.name, nearest: nearest))
    }
    return try test(field, term.values)
  }

  /// What the values of a field ask for.
  func test(_ field: QueryField, _ values: [Value]) throws(QueryError) -> Term.Test {
    for value in values where !field.isComparable { try refuseComparison(value, field) }
    switch field {
    case .country: return .countries(Set(try read(values, country)))
    case .category: return .categories(Set(try read(values, category)))
    case .year: return .years(try read(values, years).reduce(into: []) { $0.formUnion($1) })
    case .importance:
      return .importances(try read(values, importances).reduce(into: []) { $0.formUnion($1) })
    case .date: return .dates(try read(values, dateSpan))
    case .confidence: return .confidences(Set(try read(values, confidence)))
    case .mark: return .marks(Set(try read(values, mark)))
    case .tag: return .tags(try read(values, tag))
    case .actor: return .actors(try read(values, actor))
    case .source: return .sources(try read(values, source))
    case .id: return .ids(try read(values, id))
    case .responds: return .responds(try read(values, event))
    }
  }

  /// Values in order, each once.
  private func read<Result: Equatable>(
    _ values: [Value], _ one: (Value) throws(QueryError) -> Result
  ) throws(QueryError) -> [Result] {
    var results: [Result] = []
    for value in values {
      let result = try one(value)
      if !results.contains(result) { results.append(result) }
    }
    return results
  }

  func error(_ mistake: QueryError.Mistake, _ value: Value) -> QueryError {
    QueryError(query: query, range: value.range, mistake: mistake)
  }

  private func refuseComparison(_ value: Value, _ field: QueryField) throws(QueryError) {
    guard let first = value.text.unicodeScalars.first, QuerySyntax.comparisons.contains(first),
      !value.isQuoted, !value.startsLiterally
    else { return }
    throw error(.notComparable(field), value)
  }

  // MARK: Words of short lists

  private func country(_ value: Value) throws(QueryError) -> Int {
    let wanted = FoldedText(value.text)
    let found = dataset.countries.firstIndex { country in
      country.names.contains { FoldedText($0) == wanted }
    }
    if let found { return found }
    throw unknown(
      .country, value, words: dataset.countries.flatMap { [$0.code.lowercased(), $0.name] },
      known: dataset.countries.map { "\($0.code.lowercased()) (\($0.name))" })
  }

  private func category(_ value: Value) throws(QueryError) -> Int {
    let wanted = FoldedText(value.text)
    let found = dataset.categories.firstIndex { category in
      FoldedText(category.id) == wanted || FoldedText(category.label) == wanted
    }
    if let found { return found }
    let ids = dataset.categories.map(\.id)
    throw unknown(.category, value, words: ids, known: ids)
  }

  private func confidence(_ value: Value) throws(QueryError) -> Confidence {
    if let found = Confidence(rawValue: value.text.lowercased()) { return found }
    let words = Confidence.allCases.map(\.rawValue)
    throw unknown(.confidence, value, words: words, known: words)
  }

  private func mark(_ value: Value) throws(QueryError) -> EventMarks.Kind {
    if let found = EventMarks.Kind(rawValue: value.text.lowercased()) { return found }
    let words = EventMarks.Kind.allCases.map(\.rawValue)
    throw unknown(.mark, value, words: words, known: words)
  }

  private func unknown(
    _ field: QueryField, _ value: Value, words: [String], known: [String]
  ) -> QueryError {
    let nearest = nearestName(to: value.text, among: words)
    return error(.unknownWord(field, value.text, nearest: nearest, known: known), value)
  }

  // MARK: Words that events carry

  /// Where words may stand anywhere, `*` after them says nothing more.
  private func words(_ value: Value) -> Pattern {
    if value.isQuoted { return Pattern(value.text, .words) }
    let start = value.withoutStar
    return Pattern(value.endsWithStar && !start.isEmpty ? start : value.text)
  }

  /// Where words stand for a whole, `*` after them says that it may go on.
  private func wholeOrStart(_ value: Value) -> Pattern {
    if value.isQuoted { return Pattern(value.text, .words) }
    return value.endsWithStar ? Pattern(value.withoutStar, .start) : Pattern(value.text)
  }

  private func tag(_ value: Value) throws(QueryError) -> Pattern {
    let pattern = wholeOrStart(value)
    let folded = FoldedPattern(pattern)
    guard let tags = index?.tags, !tags.folded.contains(where: folded.isTag) else { return pattern }
    throw unused(.tag, value, among: tags.names)
  }

  private func actor(_ value: Value) throws(QueryError) -> Pattern {
    let pattern = words(value)
    let folded = FoldedPattern(pattern)
    guard let actors = index?.actors, !actors.folded.contains(where: folded.isIn) else {
      return pattern
    }
    let words = Set(actors.names.flatMap { $0.split(separator: " ").map(String.init) })
    throw unused(.actor, value, among: actors.names + words.sorted())
  }

  private func source(_ value: Value) throws(QueryError) -> Pattern {
    let pattern = words(value)
    let folded = FoldedPattern(pattern)
    guard let sources = index?.sources, !sources.contains(where: folded.isAnywhere) else {
      return pattern
    }
    throw unused(.source, value, among: Set(dataset.sources.map(\.outlet)).sorted())
  }

  private func id(_ value: Value) throws(QueryError) -> Pattern {
    let pattern = wholeOrStart(value)
    if dataset.events.contains(where: { pattern.isID($0.id) }) { return pattern }
    throw noEvent(.id, value)
  }

  private func event(_ value: Value) throws(QueryError) -> Int {
    guard let position = dataset.event(id: value.text.lowercased()) else {
      throw noEvent(.responds, value)
    }
    return position
  }

  private func noEvent(_ field: QueryField, _ value: Value) -> QueryError {
    let nearest = dataset.eventIDs(nearestTo: value.text).first
    return error(.unused(field, value.text, nearest: nearest), value)
  }

  private func unused(_ field: QueryField, _ value: Value, among names: [String]) -> QueryError {
    let nearest = nearestName(to: value.text, among: names)
    return error(.unused(field, value.text, nearest: nearest), value)
  }
}

extension Country {
  /// All that a query may call it.
  var names: [String] { [code, name] + [nameRu, nameOwn].compactMap { $0 } }
}
