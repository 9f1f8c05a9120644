import TestSupport
import Testing

@testable import TimelineData

struct QueryCompletionTests {
  private static let dataset = Dataset.fixture
  private static let index = TextIndex(dataset)

  /// `|` is where the cursor stands.
  private static func complete(_ text: String) -> [QueryCompletion.Candidate] {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    return QueryCompletion(
      of: parts.joined(), at: parts[0].count, in: dataset, index: index
    ).candidates
  }

  /// What is typed, and the first ways to go on with the cursor where it then stands.
  @Test(arguments: [
    ("|", ["country:|", "year:|", "date:|"]),
    ("war c|", ["war country:|", "war category:|", "war confidence:|"]),
    ("-ta|", ["-tag:|"]), ("TA|", ["tag:|"]), ("t|ag:wagner", ["tag:|wagner"]), ("zzz|", []),
    ("country:|", ["country:kz|", "country:ru|"]), ("country:ky|", ["country:kg|"]),
    ("country:kz,uzb|", ["country:kz,uz|"]),
    ("country:k| war", ["country:kz| war", "country:kg| war"]),
    ("country:kz,|", ["country:kz,ru|"]), ("country:kz,ru,|", ["country:kz,ru,tj|"]),
    ("country:kz,k|", ["country:kz,kg|"]), ("country:|,kz", ["country:ru|,kz"]),
    ("Country:таджик|", ["Country:tj|"]),
    ("category:pro|", ["category:prosecution|", "category:propaganda|"]),
    ("-category:w|x", ["-category:warning|"]), ("tag:wag|", ["tag:wagner|"]),
    ("tag:|", ["tag:mobilisation|", "tag:mercenary-law|", "tag:migrants|"]),
    ("actor:\"State Duma\",\"state du|", []),
    ("tag:vote|", ["tag:un-vote|"]), ("tag:mobiliz|", ["tag:mobilisation|"]),
    ("actor:Токаев|", ["actor:\"Kassym-Jomart Tokayev\"|"]),
    ("actor:\"state d|", ["actor:\"State Duma\"|"]), ("source:tass|", ["source:TASS|"]),
    ("year:199|", ["year:1995|"]), ("year:2022..202|", ["year:2022..2022|"]),
    ("year:>=202|", ["year:>=2022|"]),
    ("date:2022..202|", ["date:2022..2022|"]), ("importance:turn|", ["importance:3|"]),
    ("importance:>=|", ["importance:>=2|"]),
    ("confidence:|", ["confidence:confirmed|", "confidence:reported|", "confidence:disputed|"]),
    ("is:|", ["is:bookmarked|", "is:noted|"]),
    ("id:ru-2022-09-21-p|", ["id:ru-2022-09-21-partial-mobilisation|"]),
    ("responds:|", ["responds:ru-2022-09-21-partial-mobilisation|"]), ("nonsense:a|", []),
  ])
  func `what can follow is offered, the most frequent first`(text: String, expected: [String]) {
    let found = Self.complete(text).map { candidate in
      let cursor = candidate.text.index(candidate.text.startIndex, offsetBy: candidate.cursor)
      return candidate.text[..<cursor] + "|" + candidate.text[cursor...]
    }
    #expect(found.prefix(max(1, expected.count)).map(String.init) == expected)
  }

  @Test func `counts are those of the filter with that value`() throws {
    for text in [
      "country:", "category:", "tag:", "year:", "confidence:", "importance:", "responds:",
    ] {
      let candidates = Self.complete(text + "|")
      #expect(candidates.map { $0.count ?? 0 } == candidates.map { $0.count ?? 0 }.sorted(by: >))
      for candidate in candidates {
        let filter = try Filter(query: candidate.text, of: Self.dataset, index: Self.index)
        #expect(
          filter.events(of: Self.dataset, index: Self.index).count == candidate.count,
          "\(candidate.text)")
      }
    }
  }

  @Test func `every value that is offered can be used`() throws {
    for text in ["actor:", "source:", "id:", "is:", "date:"] {
      let candidates = Self.complete(text + "|")
      #expect(!candidates.isEmpty && candidates.count <= QueryCompletion.limit)
      for candidate in candidates {
        let filter = try Filter(query: candidate.text, of: Self.dataset, index: Self.index)
        let count = filter.events(of: Self.dataset, index: Self.index).count
        #expect(count >= candidate.count ?? 0, "\(candidate.text)")
      }
    }
  }
}
