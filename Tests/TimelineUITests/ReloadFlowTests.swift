import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Reading the files again while they are looked at.
@Suite struct ReloadFlowTests {
  private static let events = [
    (country: 0, date: "2022-01-05", title: "One"), (country: 1, date: "2022-02-05", title: "Two"),
    (country: 1, date: "2022-03-05", title: "Three"),
    (country: 2, date: "2023-01-05", title: "Four"),
  ]

  private let old = Dataset.made(events)

  private func start() -> AppState {
    AppState(old, start: Day(iso: "2022-01-01"), size: Size(rows: 24, columns: 100))
  }

  private func edition(of events: [Event]) -> Dataset {
    Dataset(
      title: old.title, countries: old.countries, categories: old.categories, events: events,
      sources: Array(old.sources))
  }

  @Test func `the selected event, day 0, the filter and how all is arranged stay`() {
    // The new event comes first, so that all positions change.
    let edition = edition(of: [Event.made("e9", 0, "2021-01-05", "Zero")] + old.events)
    let played = start().playing("s d l j a f \"year:2022\" Enter C-r", reloaded: .loaded(edition))
    #expect(played.status == "Read again: 5 events")
    let state = played.state
    #expect(state.selectedEvent?.id == old.events[2].id)
    #expect(state.anchorEvent?.id == old.events[2].id)
    #expect(state.timeline.focus == 1)
    #expect(!state.timeline.isAligned)
    #expect(state.timeline.lines == start().playing("d").state.timeline.lines)
    #expect(state.filter.description(in: edition) == "year:2022")
    #expect(state.shown.all.count == 3)
  }

  @Test func `bookmarks stay, and a filter on them`() {
    let edition = edition(of: [Event.made("e9", 0, "2021-01-05", "Zero")] + old.events)
    let played = start().playing(
      "l m f \"is:bookmarked\" Enter C-r", reloaded: .loaded(edition))
    #expect(played.status == "Read again: 5 events")
    #expect(played.state.shown.all.map { edition.events[$0].title } == ["Two"])
    #expect(played.state.memory.bookmarks.keys.sorted() == ["e1"])
  }

  @Test func `without the selected event the nearest in time is selected`() {
    let edition = edition(of: old.events.filter { $0.title != "Three" })
    let played = start().playing("l j C-r", reloaded: .loaded(edition))
    #expect(played.state.selectedEvent?.title == "Two")
  }

  @Test func `a filter that names what is gone is cleared, and that is said`() {
    let edition = Dataset.made(countries: 2, Array(Self.events.prefix(3)))
    let played = start().playing("f \"country:C2\" Enter C-r", reloaded: .loaded(edition))
    #expect(played.status == "Read again, but the filter names what is gone: it is cleared")
    #expect(played.state.filter == Filter())
    #expect(played.state.shown.all.count == 3)
  }

  @Test func `faulty files leave the old data on the screen`() {
    let played = start().playing("l C-r", reloaded: .report("a.csv:2:1: error: no date"))
    #expect(played.status == "a.csv:2:1: error: no date")
    #expect(played.state.dataset == old)
    #expect(played.state.timeline.focus == 1)
  }

  @Test(arguments: ["T", "R", "M", "A"])
  func `the view stays`(key: String) {
    let state = AppState(.fixture, size: Size(rows: 24, columns: 100)).playing(key).state
    let played = state.playing("C-r", reloaded: .loaded(.fixture))
    #expect(played.state.view == state.view)
    #expect(played.state.timeline == state.timeline)
    #expect(played.state.matrix.day == state.matrix.day)
  }

  @Test func `a dataset that lost all its events is shown`() {
    let played = start().playing("l C-r j k Enter", reloaded: .loaded(.made(countries: 1, [])))
    #expect(played.state.selectedEvent == nil)
  }
}
