import Foundation
import TestSupport
import TimelineData

extension Dataset {
  /// The files of `data/`, which are those inside the executable.
  static let current: Dataset = {
    do {
      return try Dataset.load(folder: Fixtures.folder.appending(path: "../../../data"))
    } catch {
      preconditionFailure("the data folder does not load:\n\(error)")
    }
  }()

  /// A copy with some parts replaced.
  func with(
    events: [Event]? = nil, researched: [ResearchedSpan]? = nil, indicators: [Indicator]? = nil
  ) -> Dataset {
    Dataset(
      title: title, countries: countries, categories: categories, events: events ?? self.events,
      sources: Array(sources), indicatorGroups: [IndicatorGroup(id: "law", label: "Law")],
      indicators: indicators ?? self.indicators, researched: researched ?? self.researched)
  }

  /// A copy in which one event says that it responds to another.
  func linking(_ id: String, to anchor: String) -> Dataset {
    let answered = [event(id: anchor)].compactMap(\.self)
    return with(events: events.map { $0.id == id ? $0.copy(respondsTo: answered) : $0 })
  }

  /// Three countries with events of 2020 to 2022, known to the day, the month, the year or as a
  /// span, some of which answer others; research of any extent.
  static func random(_ random: inout SplitMix64) -> Dataset {
    let dates = (0..<Int.random(in: 2...30, using: &random)).map { _ in random.nearDate() }
    let plain = Dataset.made(
      dates.map { (country: Int.random(in: 0...2, using: &random), date: $0, title: "A title") })
    let events = plain.events.map { event in
      event.copy(
        category: Int.random(in: 0...1, using: &random),
        respondsTo: Bool.random(using: &random)
          ? [Int.random(in: plain.events.indices, using: &random)] : [])
    }
    let spans = ["2020/2022", "2020-06/2021-07", "2021-02-10/2022-03-20"]
    let thin = [[], ["2020"], ["2020/2021-03", "2021"]]
    let researched = [0, 1].map { country in
      ResearchedSpan(
        country: country, span: .made(spans.randomElement(using: &random) ?? "2020"),
        thin: (thin.randomElement(using: &random) ?? []).map { .made($0) })
    }
    return plain.with(events: events, researched: researched)
  }
}

extension Event {
  fileprivate func copy(category: Int? = nil, respondsTo: [Int]) -> Event {
    Event(
      id: id, country: country, date: date, category: category ?? self.category, title: title,
      summary: summary, importance: importance, confidence: confidence, respondsTo: respondsTo,
      sources: sources)
  }
}

extension EDTF {
  static func made(_ text: String) -> EDTF {
    guard let date = try? EDTF(text) else { preconditionFailure("\(text) is no date") }
    return date
  }
}

extension Day {
  static func made(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
    return day
  }
}

extension SplitMix64 {
  /// A day, a month, a year or a span in 2020 to 2022.
  mutating func nearDate() -> String {
    let day = nearDay()
    switch Int.random(in: 0..<6, using: &self) {
    case 0: return String(day.prefix(7))
    case 1: return String(day.prefix(4))
    case 2:
      let other = nearDay()
      return "\(min(day, other))/\(max(day, other))"
    default: return day
    }
  }

  mutating func nearDay() -> String {
    (Day.made("2020-01-01") + Int.random(in: 0..<1096, using: &self)).iso
  }
}
