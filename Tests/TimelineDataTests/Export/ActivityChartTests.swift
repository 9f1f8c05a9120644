import TestSupport
import Testing
import TimelineData

struct ActivityChartTests {
  private static let dataset = Dataset.made(
    countries: 2,
    [
      (country: 0, date: "2021-02-01", title: "One"),
      (country: 0, date: "2022-09-21", title: "Two"),
      (country: 0, date: "2022-09-22", title: "Three"),
      (country: 1, date: "2022", title: "Four"),
      (country: 1, date: "1995-01-01", title: "A treaty"),
    ]
  ).with(researched: [
    ResearchedSpan(country: 0, span: .made("2021/2022"), thin: [.made("2021/2022")]),
    ResearchedSpan(country: 1, span: .made("2021-04/2022")),
  ])

  @Test func `a chart has a row of blocks a country and the counts of each year`() {
    #expect(
      ActivityChart(Self.dataset).text([0, 1, 2, 3, 4], by: .quarter) == """
        5 of 5 events by quarter; the highest block is 2

                   2021 2022
        Country 0  ▄      █  3
                   1    2
        Country 1  ·    ▄    2 (1 earlier)
                        1
        ·  not researched

        By category
        ◆  Law    ████████████████████████████████████████ 5
        ■  Trial  0

        Longest silence
        Country 0  19 months  2 Feb 2021 to 20 Sep 2022  thin research
        Country 1  9 months   1 Apr 2021 to 31 Dec 2021

        """)
  }

  @Test func `a plain chart is ASCII, and a filter's years are its axis`() {
    var filter = Filter()
    filter.years = [2022]
    let text = ActivityChart(Self.dataset, filter: filter, isPlain: true).text(
      [2, 3, 4], by: .year)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(
      text.hasPrefix(
        """
        3 of 5 events by year, year:2022; the highest block is 2

                   2022
        Country 0  #### 2
                   2
        Country 1  :::: 1

        """))
  }

  @Test(arguments: [
    ("category:law", true), ("importance:2", true), ("treaty", true), ("-C0", true),
    ("date:2022", true), ("-country:C0", true), ("year:2020,2022", true),
    ("year:2021..2022", false), ("country:C0", false), ("", false),
  ])
  func `what a filter leaves out is not told as silence`(query: String, isLeftOut: Bool) throws {
    let dataset = Self.dataset
    let filter = try Filter(query: query, of: dataset, index: TextIndex(dataset))
    let shown = filter.events(of: dataset, index: TextIndex(dataset))
    let text = ActivityChart(dataset, filter: filter).text(shown, by: .year)
    #expect(text.contains("\nLongest silence\n") != isLeftOut)
    #expect(text.contains("\nLongest time without a matching act\n") == isLeftOut)
    #expect(filter.leavesActsOut(of: 0) == isLeftOut)
  }

  @Test func `a country that is hidden leaves the silences of others alone`() throws {
    let filter = try Filter(
      query: "-country:C1", of: Self.dataset, index: TextIndex(Self.dataset))
    #expect(!filter.leavesActsOut(of: 0))
    #expect(filter.leavesActsOut(of: 1))
  }

  @Test func `a name cannot move the cursor`() {
    let harmful = Dataset(
      countries: [Country(code: "\u{1B}[2J", name: "A\u{1B}[31m\nB")],
      categories: [Category(id: "\u{202E}", label: "L\u{9B}2J", glyph: "◆", letter: "L")],
      events: [.made("\u{1B}c", 0, "2022-09-21", "T\u{7}"), .made("e", 0, "2022", "\u{2066}")],
      sources: [])
    let responses = Responses(to: 0, in: harmful, shown: [0, 1])
    let report = ResponseReport(responses, in: harmful)
    let texts = [
      ActivityChart(harmful).text([0, 1], by: .month), report.text, report.markdown,
      ResponseCSV(harmful).text(responses), ResponseJSON(harmful).object(responses),
    ]
    for text in texts {
      for scalar in text.unicodeScalars where !["\n", "\r"].contains(scalar) {
        #expect(Printable.standIn(for: scalar) == nil, "\(text.debugDescription)")
      }
    }
  }
}
