import TestSupport
import Testing

@testable import TimelineData

struct FilterParsingTests {
  private static let dataset = Dataset.bundled
  private static let index = TextIndex(dataset)

  private static func parse(_ query: String, within: Filter = Filter()) throws(QueryError) -> Filter
  {
    try Filter(query: query, of: dataset, index: index, within: within)
  }

  /// What is typed, and how the filter says it.
  @Test(arguments: [
    ("", ""), ("  wagner   prisoners ", "wagner prisoners"),
    ("country:KG,kz", "country:kz,kg"), ("COUNTRY:Kyrgyzstan,Казахстан", "country:kz,kg"),
    ("year:2022,2023,2014", "year:2014,2022..2023"), ("year:2024..", "year:2024..2026"),
    ("year:>=2025", "year:2025..2026"), ("year:>2025", "year:2026"), ("year:=2022", "year:2022"),
    ("year:<=1996", "year:1995..1996"), ("year:<1996", "year:1995"),
    ("year:>=2020 year:<=2022", "year:2020..2022"), ("-year:2022", "-year:2022"),
    ("category:Warning,prosecution", "category:prosecution,warning"),
    ("wagner category:warning", "category:warning wagner"),
    ("country:kz,kg country:kg,uz", "country:kg"), ("-country:ru", "-country:ru"),
    ("importance:>=2", "importance:>=2"), ("importance:2,3", "importance:>=2"),
    ("importance:3", "importance:3"), ("importance:1,3", "importance:1,3"),
    ("importance:<3", "importance:<=2"), ("importance:>0", nil),
    ("confidence:disputed,Reported", "confidence:reported,disputed"),
    ("is:noted,bookmarked", "is:bookmarked,noted"), ("-is:bookmarked", "-is:bookmarked"),
    ("tag:wagner,un-*", "tag:wagner,un-*"), ("tag:\"un-vote\"", "tag:\"un-vote\""),
    ("actor:tokayev", "actor:tokayev"), ("actor:\"sadyr japarov\"", "actor:\"sadyr japarov\""),
    ("source:rferl*", "source:rferl"), ("date:2022-09-21..2022-12", "date:2022-09-21..2022-12"),
    ("date:2022-09/..", "date:2022-09/.."), ("date:..2022,2024~", "date:..2022,2024~"),
    ("id:KZ-2022-09*", "id:KZ-2022-09*"),
    ("responds:ru-2022-09-21-partial-mobilisation", "responds:ru-2022-09-21-partial-mobilisation"),
    ("\"exact words\" -word", "\"exact words\" -word"), ("“exact words”", "\"exact words\""),
    ("«точные слова»", "\"точные слова\""), ("12:30", "12\\:30"), ("a\\:b \\-c", "a\\:b \\-c"),
    ("drone,tank -\"a\",b", "drone,tank -\"a\",b"), ("un-vote", "un-vote"),
    ("\"say \\\"no\\\"\"", "\"say \\\"no\\\"\""), ("mobil*", "mobil"), ("*", "\\*"),
  ])
  func `a query is read, and said again in one way`(query: String, description: String?) throws {
    guard let description else {
      #expect(try Self.parse(query) == Self.parse("importance:>=1"))
      return
    }
    let filter = try Self.parse(query)
    #expect(filter.description(in: Self.dataset) == description)
    #expect(try Self.parse(description) == filter)
  }

  @Test func `countries, years and categories are sets that can be toggled`() throws {
    let filter = try Self.parse(
      "country:kz,ru year:2022..2023 category:warning -year:2022 tag:wagner")
    #expect(filter.countries == [0, 4])
    #expect(filter.years == [2022, 2023])
    #expect(filter.categories.map { Self.dataset.categories[$0].id } == ["warning"])
    #expect(
      filter.terms == [
        Term(.years([2022]), isExcluded: true), Term(.tags([Term.Pattern("wagner")])),
      ])
  }

  @Test func `options are alternatives, and a query narrows them`() throws {
    var options = Filter()
    for text in ["KZ, kyrgyzstan", "uz", ""] {
      try options.add(.country, option: text, of: Self.dataset, index: Self.index)
    }
    try options.add(.year, option: "2022..2023", of: Self.dataset, index: Self.index)
    #expect(options.description(in: Self.dataset) == "country:kz,kg,uz year:2022..2023")
    let both = try Self.parse("country:kg,ru wagner", within: options)
    #expect(both.description(in: Self.dataset) == "country:kg year:2022..2023 wagner")
  }

  @Test func `words of a search are taken as they are`() throws {
    var filter = Filter()
    filter.add(words: "-a b:c \"d e,f g* \\h < «i»")
    #expect(filter.terms.count == 8)
    #expect(try Self.parse(filter.description(in: Self.dataset)) == filter)
  }

  @Test func `what a filter says parses back to it, whatever it holds`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<1000 {
      var filter = Filter()
      if Bool.random(using: &random) { filter.countries = random.some(of: 0..<5) }
      if Bool.random(using: &random) { filter.years = random.some(of: 2014..<2027) }
      if Bool.random(using: &random) { filter.categories = random.some(of: 0..<8) }
      for _ in 0..<Int.random(in: 0...3, using: &random) { filter.terms.append(random.term()) }
      let text = filter.description(in: Self.dataset)
      let again = Result { () throws(QueryError) in try Self.parse(text) }
      #expect(again == .success(filter), "\(text)")
    }
  }

  @Test func `no text whatever ends the program`() {
    var random = SplitMix64(seed: 12)
    let pieces = [
      "country", "year", ":", "..", ",", "-", "\"", "“", "\\", " ", "2022", "kz", ">", "=", "*",
      "é",
      "tag", "date", "/", "99999999999999999999", "importance", "is", "\u{301}", "\n", "👍", "id",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do throws(QueryError) {
        let filter = try Self.parse(text)
        let said = filter.description(in: Self.dataset)
        #expect((try? Self.parse(said)) == filter, "\(text) as \(said)")
      } catch {
        #expect(error.pointed.contains("^"))
      }
      let offset = Int.random(in: 0...10, using: &random)
      for candidate in QueryCompletion(of: text, at: offset, in: Self.dataset, index: Self.index)
        .candidates
      { #expect(candidate.cursor <= candidate.text.count) }
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func some(of range: Range<Int>) -> Set<Int> {
    Set((0..<Int.random(in: 1...3, using: &self)).map { _ in Int.random(in: range, using: &self) })
  }

  private mutating func pattern(_ words: [String], _ kinds: [Term.Pattern.Kind]) -> Term.Pattern {
    let text = words.randomElement(using: &self) ?? ""
    return Term.Pattern(text, kinds.randomElement(using: &self) ?? .plain)
  }

  fileprivate mutating func term() -> Term {
    let isExcluded = Bool.random(using: &self)
    let words = [
      "a", "two words", "-x", "a:b", "a,b", "\"", "\\", "*", "x*", "Қ", ">=2", "a\u{301}",
    ]
    let tests: [Term.Test] = [
      .text([pattern(words, [.plain, .words])]),
      .tags([pattern(["wagner", "un-vote"], [.plain, .words, .start])]),
      .actors([pattern(["putin", "state duma"], [.plain, .words])]),
      .sources([pattern(["rferl", "asia-plus"], [.plain, .words])]),
      .importances(Set(some(of: 1..<4).compactMap(Importance.init))),
      .confidences([Confidence.allCases.randomElement(using: &self) ?? .reported]),
      .marks([EventMarks.Kind.allCases.randomElement(using: &self) ?? .noted]),
      .ids([Term.Pattern(Bool.random(using: &self) ? "kz-" : "", .start)]),
      .responds([Int.random(in: 0..<300, using: &self)]),
      .dates((try? EDTF(edtf())).map { [.date($0)] } ?? []),
    ]
    let excluded: [Term.Test] = [
      .countries(some(of: 0..<5)), .years(some(of: 2014..<2027)), .categories(some(of: 0..<8)),
    ]
    let all = isExcluded ? tests + excluded : tests
    return Term(all.randomElement(using: &self) ?? .text([]), isExcluded: isExcluded)
  }
}
