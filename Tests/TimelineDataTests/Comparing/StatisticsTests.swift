import Foundation
import TestSupport
import Testing
import TimelineData

struct StatisticsTests {
  private static let dataset = Dataset(
    countries: [Country(code: "C0", name: "Country 0"), Country(code: "C1", name: "Country 1")],
    categories: [
      Category(id: "law", label: "Law", glyph: "◆", letter: "L"),
      Category(id: "trial", label: "Trial", glyph: "■", letter: "T"),
    ],
    events: [
      .made("a", 0, "2019", "A", confidence: .disputed),
      .made("b", 0, "2020", "B", category: 1, importance: .turningPoint, sources: [0, 1]),
      .made("c", 1, "2022", "C", importance: .minor, sources: [0, 1, 2]),
    ],
    sources: (0...2).map { Source(id: "s\($0)", type: "webpage", title: "T") },
    researched: [ResearchedSpan(country: 0, span: .made("2020/2022"))])

  private static let statistics = Statistics(of: [0, 1, 2], in: dataset)

  @Test func `events are counted by country and by everything else`() {
    #expect(
      StatisticsReport(Self.statistics, of: Self.dataset).text == """
                               C0    C1   all
        Events                  2     1     3  100%

        Year
          earlier               1     0     1  33%
          2020                  1     0     1  33%
          2021                  0     0     0  0%
          2022                  0     1     1  33%

        Category
          Law                   1     1     2  67%
          Trial                 1     0     1  33%

        Confidence
          confirmed             1     1     2  67%
          reported              0     0     0  0%
          disputed              1     0     1  33%

        Importance
          minor                 0     1     1  33%
          notable               1     0     1  33%
          turning point         1     0     1  33%

        Sources an event
          1                     1     0     1  33%
          2                     1     0     1  33%
          3                     0     1     1  33%

        Two sources or more     1     1     2  67%
          share               50%  100%   67%

        """)
  }

  @Test func `JSON has the same counts`() throws {
    let text = StatisticsJSON(Self.statistics, of: Self.dataset).object
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
    #expect(object?["events"] as? Int == 3)
    #expect(object?["countries"] as? NSDictionary == ["C0": 2, "C1": 1])
    #expect(
      object?["twoSourcesOrMore"] as? NSDictionary
        == ["events": 2, "countries": ["C0": 1, "C1": 1]])
    #expect(
      object?["category"] as? NSArray == [
        ["value": "law", "events": 2, "countries": ["C0": 1, "C1": 1]],
        ["value": "trial", "events": 1, "countries": ["C0": 1, "C1": 0]],
      ])
  }

  @Test func `a filter leaves its countries and categories`() {
    var filter = Filter()
    filter.countries = [1]
    filter.categories = [0]
    let statistics = Statistics(of: [2], in: Self.dataset, filter: filter)
    #expect(statistics.countries == [1])
    #expect(statistics.total.total == 1)
    #expect(statistics.dimensions.first { $0.name == "category" }?.rows.map(\.value) == ["law"])
  }

  @Test func `every event is in one row of every dimension`() {
    let dataset = Dataset.current
    let all = Statistics(of: Array(dataset.events.indices), in: dataset)
    for dimension in all.dimensions {
      #expect(
        dimension.rows.reduce(0) { $0 + $1.counts.total } == dataset.events.count,
        "\(dimension.name)")
    }
  }

  @Test func `without an event there is nothing to share`() {
    let none = Statistics(of: [], in: Dataset(countries: [], categories: [], events: []))
    #expect(
      StatisticsReport(none, of: .made([])).text.hasPrefix("                      all\nEvents"))
  }
}
