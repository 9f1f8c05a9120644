import TestSupport
import Testing
import TimelineData

struct SilenceTests {
  private static let events = [
    (country: 0, date: "2020-01-10", title: "Before research"),
    (country: 0, date: "2021-03-10", title: "March"),
    (country: 0, date: "2021-05", title: "Some day in May"),
    (country: 0, date: "2022-01-31", title: "The last"),
  ]

  private static func silences(_ longerThan: Int, _ research: [ResearchedSpan]) -> [String] {
    let dataset = Dataset.made(events).with(researched: research)
    return dataset.silences(among: dataset.events.indices, longerThan: longerThan).map {
      "\($0.days.lowerBound.iso) \($0.days.upperBound.iso) \($0.months)\($0.isThin ? " thin" : "")"
    }
  }

  private static let research = ResearchedSpan(
    country: 0, span: .made("2021/2022-03"), thin: [.made("2021-01/2021-02")])

  @Test func `a silence lies between events, or between an event and an end of research`() {
    #expect(
      Self.silences(0, [Self.research]) == [
        "2021-01-01 2021-03-09 2 thin", "2021-03-11 2021-04-30 1", "2021-06-01 2022-01-30 8",
        "2022-02-01 2022-03-31 2",
      ])
    #expect(Self.silences(7, [Self.research]) == ["2021-06-01 2022-01-30 8"])
  }

  @Test(arguments: [("2021-03-10", 1, 1), ("2021-03-10", 2, 0), ("2021-03-11", 2, 1)])
  func `longer than two months is two months and a day`(date: String, months: Int, count: Int) {
    let dataset = Dataset.made([(0, "2021-01-10", "First"), (0, date, "Next")])
    #expect(dataset.silences(among: [0, 1], longerThan: months).count == count)
  }

  @Test func `an axis cuts silences to its days`() {
    let dataset = Dataset.made(Self.events).with(researched: [Self.research])
    let axis = Day.made("2021-06-01")...Day.made("2021-12-31")
    let silences = dataset.silences(among: [1, 2, 3], longerThan: 1, over: axis)
    #expect(silences.map(\.days) == [axis])
    #expect(silences.map(\.months) == [7])
    #expect(
      dataset.silences(
        among: [0], longerThan: 1, over: Day.made("2030-01-01")...Day.made("2030-12-31")
      ).isEmpty)
  }

  @Test func `what nobody researched is no silence`() {
    #expect(
      Self.silences(2, []) == ["2020-01-11 2021-03-09 14", "2021-06-01 2022-01-30 8"])
    let other = ResearchedSpan(country: 0, span: .made("2010"))
    #expect(Self.silences(2, [other]) == ["2010-01-01 2010-12-31 12"])
  }

  @Test func `an event without an end does not fill the time after it`() {
    let dataset = Dataset.made([(0, "2021-01-10/..", "Since"), (0, "2021-06-10", "June")])
    #expect(dataset.silences(among: [0, 1], longerThan: 1).map(\.months) == [5])
  }

  @Test func `made datasets are silent on the days that no event can mean`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let dataset = Dataset.random(&random)
      let shown = dataset.events.indices.filter { _ in Bool.random(using: &random) }
      let silences = dataset.silences(among: shown, longerThan: 0)
      for country in 0...1 {
        guard let span = dataset.research(of: country)?.days else { continue }
        let free = (0...(span.upperBound - span.lowerBound)).map { span.lowerBound + $0 }.filter {
          day in
          !shown.contains { position in
            let event = dataset.events[position]
            return event.country == country && event.date.overlaps(day...day)
          }
        }
        // The definition leaves out what is no longer than no month: nothing.
        let silent = silences.filter { $0.country == country }.flatMap { silence in
          (0...(silence.days.upperBound - silence.days.lowerBound)).map {
            silence.days.lowerBound + $0
          }
        }
        #expect(silent == free)
      }
    }
  }

  @Test func `months are whole and a day that a month lacks is its last`() {
    #expect(Day.made("2022-01-31").months(to: .made("2022-02-28")) == 1)
    #expect(Day.made("2022-01-31").months(to: .made("2022-02-27")) == 0)
    #expect(Day.made("2022-01-10").months(to: .made("2023-01-10")) == 12)
    #expect(Day.made("2022-01-10").months(to: .made("2023-01-09")) == 11)
    #expect(Day.made("2024-03-31").adding(months: -1) == .made("2024-02-29"))
    #expect(Day.first.adding(months: -1) == nil)
    #expect(Day.last.adding(months: .max) == nil)
  }
}
