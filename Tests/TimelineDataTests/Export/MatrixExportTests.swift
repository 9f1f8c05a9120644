import Foundation
import TestSupport
import Testing
import TimelineData

struct MatrixExportTests {
  private static let dataset = Dataset.made(countries: 2, []).with(indicators: [
    Indicator(
      id: "count", label: "Cases | all", group: 0, kind: .number, unit: "people",
      values: [
        IndicatorValue(
          country: 0, from: .made("2022"), fromIs: .reported, to: .made("2023-06"),
          period: .made("2021"), value: .number(1077), confidence: .disputed, sources: [0],
          note: "A note")
      ]),
    Indicator(
      id: "penalty", label: "Penalty", group: 0, kind: .range, unit: "years",
      values: [
        IndicatorValue(
          country: 1, from: .made("2022-09"), value: .range(low: 5, high: 10), sources: [0])
      ]),
    Indicator(id: "none", label: "None", group: 0, kind: .text),
  ])

  private static let state = StateOfPlay(dataset)
  private static let day = Day.made("2022-09-01")

  @Test func `a report marks what changed and what is disputed`() {
    #expect(
      MatrixReport(Self.state, on: Self.day, of: Self.dataset).text == """
        State of play on 1 Sep 2022
        previous change 1 Jan 2022 · next change 1 Jul 2023

                             Country 0  Country 1

        Law
        Cases | all, people  ≠ 1,077    –
        Penalty              –          5–10 years *

        –  no value that could be supported; neither zero nor no
        *  changed on this day
        ≠  sources conflict
        1 indicator has no value on this day.

        """)
  }

  @Test func `an end is shown on the day after it`() {
    let text = MatrixReport(Self.state, on: .made("2023-07-01"), of: Self.dataset).text
    #expect(text.contains("Cases | all, people  – *        –\n"))
  }

  @Test func `Markdown has a table for each group`() {
    let text = MatrixReport(Self.state, on: Self.day, of: Self.dataset).markdown
    #expect(
      text.contains(
        """
        ## Law

        | Indicator | Country 0 | Country 1 |
        | --- | --- | --- |
        | Cases \\| all, people | ≠ 1,077 | – |
        | Penalty | – | 5–10 years \\* |

        """))
  }

  @Test func `CSV has a line for each value that holds`() {
    let lines = MatrixCSV(Self.dataset).text(Self.state, on: Self.day).split(separator: "\r\n")
    #expect(
      lines.dropFirst() == [
        "2022-09-01,count,Cases | all,law,C0,1077,people,2022,reported,2023-06,2021,disputed,s,"
          + "https://example.org/,A note",
        "2022-09-01,penalty,Penalty,law,C1,5–10,years,2022-09,in-force,,,reported,s,"
          + "https://example.org/,",
      ])
    #expect(lines[0].split(separator: ",").count == 15)
  }

  @Test func `JSON has every indicator, and the values that hold`() throws {
    let text = MatrixJSON(Self.dataset).object(Self.state, on: Self.day)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["at"] as? String == "2022-09-01")
    let indicators = try #require(object?["indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["id"] as? String } == ["count", "penalty", "none"])
    #expect(indicators.allSatisfy { Set($0.keys) == ["id", "label", "group", "values"] })
    let values = indicators.map { $0["values"] as? [[String: Any]] ?? [] }
    #expect(values.map(\.count) == [1, 1, 0])
    #expect(values[0][0]["value"] as? Double == 1077)
    #expect(values[0][0]["from"] as? String == "2022")
    #expect(values[1][0]["value"] as? [Double] == [5, 10])
    let sources = values[1][0]["sources"] as? [[String: Any]]
    #expect(sources?.map { $0["id"] as? String } == ["s"])
  }
}
