import Foundation
import TestSupport
import Testing
import TimelineData

struct ResponsesTests {
  private static let mobilisation = "ru-2022-09-21-partial-mobilisation"

  @Test func `lags after the partial mobilisation are the days of another calendar`() throws {
    let dataset = Dataset.current
    let anchor = try #require(dataset.event(id: Self.mobilisation))
    let responses = Responses(to: anchor, in: dataset, shown: dataset.events.indices, within: 60)
    var expected: [String: [Int]] = [:]
    for event in dataset.events where event.id != Self.mobilisation {
      let first = try Self.days(to: event.date.earliest)
      let last = try Self.days(to: event.date.latest)
      if last >= 0, first <= 60 { expected[event.id] = [max(0, first), last, first < 0 ? 1 : 0] }
    }
    let found = responses.inOrder.map { response in
      (dataset.events[response.event].id, response.lag)
    }
    #expect(found.count > 20)
    #expect(
      expected
        == Dictionary(
          uniqueKeysWithValues: found.map { id, lag in
            (id, [lag.min, lag.max, lag.mayPrecede ? 1 : 0])
          }))
    let keys = found.map { String(format: "%09d %09d ", $1.min, $1.max) + $0 }
    #expect(keys == keys.sorted())
    #expect(found.first?.0 == "kg-2022-09-21-embassy-warns-of-ten-years")
    #expect(responses.inOrder.first?.isLinked == true)
  }

  /// Days from 21 September 2022, counted by Foundation.
  private static func days(to day: Day) throws -> Int {
    let style = Date.ISO8601FormatStyle().year().month().day()
    let seconds = try style.parse(day.iso).timeIntervalSince(style.parse("2022-09-21"))
    return Int((seconds / 86_400).rounded())
  }

  private static let events = [
    (country: 0, date: "2022-09-21", title: "The anchor"),
    (country: 1, date: "2022-09", title: "Some day in September"),
    (country: 1, date: "2022-09-25", title: "Four days after"),
    (country: 2, date: "2022-10", title: "October"),
    (country: 0, date: "2022-09-20", title: "The day before"),
  ]

  @Test func `what may precede is listed apart and is no first response`() throws {
    let dataset = Dataset.made(Self.events)
    let anchor = try #require(dataset.event(id: "e0"))
    let responses = Responses(to: anchor, in: dataset, shown: dataset.events.indices)
    #expect(responses.following.map { dataset.events[$0.event].id } == ["e2", "e3"])
    #expect(responses.mayPrecede.map { dataset.events[$0.event].id } == ["e1"])
    let table = ResponseTable(responses, in: dataset)
    #expect(table.cells.map { $0.map(\.text) }[0] == ["none recorded", "4 d", "10–40 d"])
    #expect(table.firsts == table.cells[0])
  }

  @Test func `what may precede may be the first when it says what it responds to`() throws {
    let dataset = Dataset.made(Self.events).linking("e1", to: "e0")
    let anchor = try #require(dataset.event(id: "e0"))
    let responses = Responses(to: anchor, in: dataset, shown: dataset.events.indices)
    #expect(responses.mayPrecede.map(\.isLinked) == [true])
    let table = ResponseTable(responses, in: dataset)
    #expect(table.cells[0].map(\.text) == ["none recorded", "0–4 d", "10–40 d"])
  }

  @Test(arguments: [
    (["2022-10-01", "2022-09-21/2022-11-30"], "0–10 d", "2022-10-01"),
    (["2022-10", "2022-10-05"], "10–14 d", "2022-10-05"),
    (["2022-10", "2022-09-24"], "3 d", "2022-09-24"),
    (["2022-09-22/..", "2022-12"], "1–101 d", "2022-12"), (["2022-10"], "10–40 d", "2022-10"),
    (["2022-09-22/.."], "1 d or more", "2022-09-22/.."),
  ])
  func `the first response is over by the day on which one certainly is`(
    dates: [String], lag: String, named: String
  ) throws {
    let events =
      [(country: 0, date: "2022-09-21", title: "Anchor")]
      + dates.map { (country: 1, date: $0, title: "Response") }
    let dataset = Dataset.made(events)
    let anchor = try #require(dataset.events.firstIndex { $0.title == "Anchor" })
    let table = ResponseTable(
      Responses(to: anchor, in: dataset, shown: dataset.events.indices), in: dataset)
    #expect(table.firsts[1].text == lag)
    guard case .first(let response) = table.firsts[1] else { return }
    #expect(dataset.events[response.event].date.text == named)
  }

  @Test func `what the anchor responds to is listed, and is no first response`() throws {
    let events = [
      (country: 0, date: "2022-09-21", title: "Cause"),
      (country: 1, date: "2022-09-21", title: "Anchor"),
      (country: 0, date: "2022-09-24", title: "Answer"),
    ]
    let dataset = Dataset.made(events).linking("e1", to: "e0")
    let anchor = try #require(dataset.event(id: "e1"))
    let responses = Responses(to: anchor, in: dataset, shown: dataset.events.indices)
    #expect(responses.inOrder.map(\.isCause) == [true, false])
    let table = ResponseTable(responses, in: dataset)
    #expect(table.firsts[0].text == "3 d")
    let report = ResponseReport(responses, in: dataset, filter: Filter()).text
    #expect(report.contains("answered"))
  }

  @Test func `a limit keeps what is at least so many days away`() throws {
    let dataset = Dataset.made(Self.events)
    let anchor = try #require(dataset.event(id: "e0"))
    func ids(within days: Int) -> [String] {
      Responses(to: anchor, in: dataset, shown: dataset.events.indices, within: days)
        .inOrder.map { dataset.events[$0.event].id }
    }
    #expect(ids(within: 0) == ["e1"])
    #expect(ids(within: 3) == ["e1"])
    #expect(ids(within: 4) == ["e1", "e2"])
    #expect(ids(within: 10) == ["e1", "e2", "e3"])
  }

  @Test func `a response that the filter hides is not taken for silence`() throws {
    let dataset = Dataset.made(Self.events)
    let anchor = try #require(dataset.event(id: "e0"))
    let responses = Responses(to: anchor, in: dataset, shown: [anchor])
    let table = ResponseTable(responses, in: dataset)
    #expect(table.cells[0].map(\.text) == ["none recorded", "filtered out", "filtered out"])
    var filter = Filter()
    filter.countries = [2]
    filter.categories = [1]
    let part = ResponseTable(responses, in: dataset, filter: filter)
    #expect(part.countries == [2] && part.categories == [1])
    #expect(part.cells.map { $0.map(\.text) } == [["none recorded"]])
  }

  @Test(arguments: [
    ("2014/2026", [], 30, "none recorded"), ("2014/2026", [], nil, "none recorded"),
    ("2014/2022-09-20", [], 30, "not researched"), ("2014/2022-09", [], 30, "not researched"),
    ("2014/2022-09", [], nil, "none recorded"), ("2022-09-22/2026", [], nil, "not researched"),
    ("2014/2026", ["2022"], 30, "thin"), ("2014/2026", ["2014/2021", "2023"], 30, "none recorded"),
    ("2014/2026", ["2022"], nil, "none recorded"), ("2014/2026", ["2022/2025"], nil, "thin"),
    ("2014/2026", ["2022-09", "2022-09-21/2022-09-30"], 30, "none recorded"),
  ])
  func `silence says whether anybody looked`(
    span: String, thin: [String], within: Int?, word: String
  ) throws {
    let research = ResearchedSpan(country: 0, span: .made(span), thin: thin.map { .made($0) })
    let dataset = Dataset.made(Self.events).with(researched: [research])
    let anchor = try #require(dataset.event(id: "e0"))
    let responses = Responses(
      to: anchor, in: dataset, shown: dataset.events.indices, within: within)
    #expect(ResponseTable(responses, in: dataset).cells[0][0].text == word)
  }

  @Test func `made datasets give what going through every event gives`() {
    var random = SplitMix64(seed: 921)
    for _ in 0..<300 {
      let dataset = Dataset.random(&random)
      let anchor = Int.random(in: dataset.events.indices, using: &random)
      let within = Bool.random(using: &random) ? Int.random(in: 0...400, using: &random) : nil
      let shown = dataset.events.indices.filter { _ in Int.random(in: 0...3, using: &random) > 0 }
      let responses = Responses(to: anchor, in: dataset, shown: shown, within: within)
      let table = ResponseTable(responses, in: dataset)
      for country in 0..<3 {
        for category in 0..<2 {
          let best = Self.first(
            among: shown, of: country, category, after: anchor, within: within, in: dataset)
          if case .first(let response) = table.cells[category][country] {
            #expect(response.event == best?.event)
            #expect(response.lag.min == best?.least)
          } else {
            #expect(best == nil)
          }
        }
      }
    }
  }

  /// The first response by the words of the definition, one candidate after the other.
  private static func first(
    among shown: [Int], of country: Int, _ category: Int, after anchor: Int, within: Int?,
    in dataset: Dataset
  ) -> (event: Int, least: Int)? {
    let start = dataset.events[anchor].date.earliest.number
    var best: (position: Int, key: (Int32, Int32, String))?
    var least = Int32.max
    for position in shown where position != anchor {
      let event = dataset.events[position]
      guard event.country == country, event.category == category else { continue }
      let (first, last) = (event.date.earliest.number - start, event.date.latest.number - start)
      if last < 0 { continue }
      if first < 0, !event.respondsTo.contains(anchor) { continue }
      if dataset.events[anchor].respondsTo.contains(position) { continue }
      if let within, first > within { continue }
      least = min(least, max(first, 0))
      let key = (last, max(first, 0), event.id)
      if let known = best, known.key < key { continue }
      best = (position, key)
    }
    return best.map { ($0.position, Int(least)) }
  }
}
