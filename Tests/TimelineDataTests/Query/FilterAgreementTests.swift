import TestSupport
import Testing

@testable import TimelineData

/// The filter against one that was written anew over the JSON files.
struct FilterAgreementTests {
  private typealias Condition = (IndependentFilter.Object) -> Bool
  private typealias Question = (query: String, condition: Condition)

  private let dataset = Dataset.bundled
  private let independent: IndependentFilter
  private let index: TextIndex

  init() throws {
    independent = try IndependentFilter()
    index = TextIndex(dataset)
  }

  private func ids(_ query: String, _ marks: EventMarks = EventMarks()) throws -> Set<String> {
    let filter = try Filter(query: query, of: dataset, index: index)
    return Set(
      filter.events(of: dataset, index: index, marks: marks).map { dataset.events[$0].id })
  }

  @Test func `random queries of every field leave the events that an independent filter leaves`()
    throws
  {
    var random = SplitMix64(seed: 21)
    for number in 0..<QueryField.allCases.count * 25 {
      let field = QueryField.allCases[number % QueryField.allCases.count]
      guard field != .mark else { continue }
      try check([question(field, &random)], isExcluded: number % 3 == 0)
    }
  }

  @Test func `terms are joined by and`() throws {
    var random = SplitMix64(seed: 22)
    let fields: [QueryField] = [.date, .tag, .source, .importance, .confidence, .actor]
    for _ in 0..<60 {
      let questions = fields.shuffled(using: &random).prefix(2).map { question($0, &random) }
      try check(questions, isExcluded: Bool.random(using: &random))
    }
  }

  @Test func `random words and beginnings of words are found where they stand`() throws {
    var random = SplitMix64(seed: 23)
    for _ in 0..<60 {
      let event = independent.events.randomElement(using: &random) ?? [:]
      let words = independent.texts(event).flatMap { $0.split { !$0.isLetter } }
      let word = String(
        (words.randomElement(using: &random) ?? "").prefix(Int.random(in: 2...20, using: &random)))
      guard !word.isEmpty else { continue }
      try check([(word, independent.textHolds(word))], isExcluded: false)
    }
  }

  @Test func `bookmarks and notes come in from outside`() throws {
    let marks = EventMarks(bookmarked: [3, 5], noted: [5, 8])
    let all = dataset.events.map(\.id)
    #expect(try ids("is:bookmarked", marks) == [all[3], all[5]])
    #expect(try ids("is:noted -is:bookmarked", marks) == [all[8]])
    #expect(try ids("is:noted,bookmarked", marks) == [all[3], all[5], all[8]])
    #expect(try ids("is:bookmarked") == [])
  }

  @Test func `words in quotation marks are whole words in a row`() throws {
    #expect(try !ids("\"partial mobilisation\"").isEmpty)
    #expect(
      try ids("\"partial mobilisation\"")
        == ids("\"Partial  Mobilization\""))
    #expect(try ids("\"mobilisa\"") == [])
    #expect(try ids("mobilizatsiya") == ids("мобилизация"))
    #expect(try ids("mobilizatsiya") == ids("mobilisation"))
  }

  private func check(_ questions: [Question], isExcluded: Bool) throws {
    // The first question is asked the other way round.
    let query = (isExcluded ? "-" : "") + questions.map(\.query).joined(separator: " ")
    let conditions = questions.enumerated().map { number, question -> Condition in
      { question.condition($0) != (isExcluded && number == 0) }
    }
    let (found, expected) = (try ids(query), independent.ids(conditions))
    #expect(found == expected, "\(query): \(found.symmetricDifference(expected).sorted())")
  }

  /// A random value of a field taken from a random event, and what it means.
  private func question(_ field: QueryField, _ random: inout SplitMix64) -> Question {
    let event = independent.events.randomElement(using: &random) ?? [:]
    let other = independent.events.randomElement(using: &random) ?? [:]
    func text(_ key: String) -> String { IndependentFilter.string(event, key) }
    func either(_ key: String) -> Set<String> { [text(key), IndependentFilter.string(other, key)] }
    func alternatives(_ key: String) -> Question {
      let values = either(key)
      return (
        "\(field.rawValue):\(values.sorted().joined(separator: ","))",
        { values.contains(IndependentFilter.string($0, key)) }
      )
    }
    switch field {
    case .country, .category, .confidence: return alternatives(field.rawValue)
    case .id: return alternatives("id")
    case .year: return years(&random)
    case .date: return dates(text("date"), &random)
    case .importance:
      let level = Int.random(in: 1...3, using: &random)
      return ("importance:>=\(level)", { $0["importance"] as? Int ?? 0 >= level })
    case .tag:
      let tag = IndependentFilter.list(event, "tags").randomElement(using: &random) ?? "wagner"
      let start = String(tag.prefix(4))
      return Bool.random(using: &random)
        ? ("tag:\(tag)", { IndependentFilter.list($0, "tags").contains(tag) })
        : ("tag:\(start)*", { IndependentFilter.list($0, "tags").contains { $0.hasPrefix(start) } })
    case .actor: return actor(event, &random)
    case .source:
      let word =
        independent.sourceTexts(event).flatMap { $0.split { !$0.isLetter } }
        .randomElement(using: &random).map(String.init) ?? "TASS"
      return ("source:\(word)", independent.sourcesHold(word))
    case .responds:
      let id = IndependentFilter.list(event, "respondsTo").first ?? text("id")
      return ("responds:\(id)", { IndependentFilter.list($0, "respondsTo").contains(id) })
    case .mark: return ("", { _ in true })
    }
  }

  private func years(_ random: inout SplitMix64) -> Question {
    let first = Int.random(in: 2014...2026, using: &random)
    let last = Int.random(in: first...2026, using: &random)
    let (query, from, to) =
      [
        ("year:\(first)", first, first), ("year:\(first)..\(last)", first, last),
        ("year:>=\(first)", first, 9999), ("year:..\(last)", 0, last), ("year:<=\(last)", 0, last),
      ].randomElement(using: &random) ?? ("", 0, 0)
    let digits = (String(from + 10000).suffix(4), String(to + 10000).suffix(4))
    return (query, { IndependentFilter.overlaps($0, String(digits.0), String(digits.1)) })
  }

  private func dates(_ date: String, _ random: inout SplitMix64) -> Question {
    let plain = date.filter { !"?~%".contains($0) }
    let start = String(plain.split(separator: "/").first ?? "")
    return [
      (date, plain, plain), ("\(start)..", start, "9999"), ("..\(start)", "0000", start),
      ("\(start)..2024-02", start, "2024-02"), ("2016..\(start)", "2016", start),
    ].filter { $0.1.prefix(4) < $0.2.suffix(7).prefix(4) || $0.0 == date }
      .randomElement(using: &random)
      .map { query, from, to in
        ("date:\(query)", { IndependentFilter.overlaps($0, from, to) })
      } ?? ("", { _ in true })
  }

  private func actor(_ event: IndependentFilter.Object, _ random: inout SplitMix64) -> Question {
    let actors = IndependentFilter.list(event, "actors")
    let word =
      actors.flatMap { $0.split { !$0.isLetter } }.randomElement(using: &random)
      .map(String.init) ?? "Putin"
    return ("actor:\(word)", independent.actorBegins(word))
  }
}
