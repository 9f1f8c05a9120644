import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// The columns of lists, whatever stands in them.
@Suite struct ListColumnTests {
  private static let long = "Ministry of Foreign Affairs of the Republic of Tajikistan"

  /// Events with a long and a short actor, in countries with a long and a short name.
  private func start(_ size: Size) -> AppState {
    let made = Dataset.made([(0, "2022-01-01", "One"), (1, "2022-01-02", "Two")])
    let events = made.events.map { event in
      Event(
        id: event.id, country: event.country, date: event.date, category: 0, title: event.title,
        summary: event.summary, actors: event.country == 0 ? [Self.long, "A court"] : ["A court"],
        importance: .notable,
        confidence: .confirmed, sources: [0])
    }
    let countries = [
      Country(code: "C0", name: "The Republic of the Long Name"), Country(code: "C1", name: "B"),
    ]
    let dataset = Dataset(
      title: "Long names", countries: countries, categories: made.categories, events: events,
      sources: Array(made.sources))
    return AppState(dataset, size: size)
  }

  /// The column at which the count of each row of the open list ends.
  private func ends(_ played: Played) -> [Int] {
    guard case .list(let panel) = played.state.overlays.last else { return [] }
    let layout = played.state.listLayout(of: panel)
    return layout.visible.indices.compactMap { place in
      let text = Array(played.frame.text(of: layout.firstRow + place))
      return text.indices.last { text[$0].isNumber }
    }
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 55, columns: 200)], ["@", "c"])
  func `counts stand in one column, and long names end in an ellipsis`(size: Size, key: String) {
    let played = start(size).playing(key)
    let ends = ends(played)
    #expect(ends.count == 3)
    #expect(Set(ends).count == 1)
    let rows = (2..<size.rows - 2).map { played.frame.text(of: $0) }
    let words = key == "@" ? "Ministry of" : "The Republic"
    #expect(rows.contains { $0.contains(words) && $0.contains("…") })
  }

  @Test(arguments: ["Enter", "a R"], ScreenSnapshotTests.sizes)
  func `the keys of a help end before what they do`(keys: String, size: Size) {
    let state = AppState(.fixture, start: Day(iso: "2022-09-21"), size: size)
    let help = state.playing("\(keys) ? \"page\"")
    let screen = (0..<size.rows).map { help.frame.text(of: $0) }.joined(separator: "\n")
    #expect(screen.contains(" A page down"))
    #expect(size.columns < 80 || screen.contains("Space PgDn C-f C-d A page down"))
    #expect(screen.contains("C-f C-d A page down") || screen.contains("…  A page down"))
  }
}
