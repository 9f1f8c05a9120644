import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Hiding, picking, searching.
@Suite struct FilterFlowTests {
  private func start(_ size: Size = Size(rows: 48, columns: 160)) -> AppState {
    AppState(.fixture, start: Day(iso: "2022-09-21"), size: size)
  }

  private func header(_ played: Played) -> String { played.frame.text(of: 0).trimmingBlanks }

  @Test func `a number hides and shows its country`() {
    let hidden = start().playing("1 3")
    #expect(hidden.state.visibleCountries == [1, 3, 4])
    #expect(header(hidden).contains("country:kg,tj,ru"))
    #expect(hidden.state.playing("3 1").state.filter.isEmpty)
    #expect(hidden.state.playing("0").state.visibleCountries == [0, 1, 2, 3, 4])
    #expect(start().playing("7").status == "There are 5 countries")
  }

  @Test func `the last country cannot be hidden`() {
    let played = start().playing("1 2 3 4 5")
    #expect(played.state.visibleCountries == [4])
    #expect(played.status == "The last country stays; press 0 to show all")
  }

  @Test func `hiding the focused country moves the focus and keeps the time`() {
    let played = start().playing("1")
    #expect(played.state.timeline.focus == 1)
    #expect(played.state.selectedEvent?.date.text == "2022-09-21")
  }

  @Test func `Enter picks the one year that was typed, and the screen shows only what overlaps it`()
  {
    let played = start().playing("y \"2022\" Enter")
    #expect(played.state.filter.years == [2022])
    #expect(header(played).contains("year:2022"))
    let dates = played.state.shown.all.map { played.state.dataset.events[$0].date }
    #expect(!dates.isEmpty)
    #expect(dates.allSatisfy { $0.earliest.year <= 2022 && $0.latest.year >= 2022 })
  }

  @Test func `Space picks several, and Escape leaves all as it was`() {
    let picked = start().playing("y Space Down Space Enter")
    #expect(picked.state.filter.years == [2022, 2023])
    #expect(header(picked).contains("year:2022..2023"))
    let cancelled = picked.state.playing("y Up Space Esc")
    #expect(cancelled.state.filter == picked.state.filter)
    #expect(picked.state.playing("y Home Space Enter").state.filter.isEmpty)
  }

  @Test(arguments: [
    "y Enter", "y Down Enter", "y \"2024\" Enter", "y End Enter", "y Space Space Enter",
  ])
  func `Enter discards no year that was ticked before`(keys: String) throws {
    var filter = Filter()
    filter.years = [2022, 2023]
    let state = AppState(.fixture, filter: filter, size: Size(rows: 48, columns: 160))
    #expect(state.playing(keys).state.filter == filter)
    #expect(state.playing(keys).state.overlays.isEmpty)
  }

  @Test(arguments: ["y", "c", "x", "#", "@"])
  func `Enter changes nothing in a list that was only opened`(key: String) {
    let opened = start().playing(key)
    #expect(opened.status.hasPrefix("Enter close"))
    let closed = opened.state.playing("Enter").state
    #expect(closed.filter.isEmpty)
    #expect(closed.overlays.isEmpty)
  }

  @Test func `Enter after unticking all shows all`() {
    let picked = start().playing("c \"uzb\" Enter").state
    #expect(picked.visibleCountries == [2])
    let unticked = picked.playing("c Space Down Enter").state
    #expect(unticked.filter.isEmpty)
    #expect(picked.playing("c Home Space Down Enter").state.filter.isEmpty)
  }

  @Test func `a choice is ticked besides those of before`() {
    let two = start().playing("y \"2022\" Enter y \"2024\" Space Enter")
    #expect(two.state.filter.years == [2022, 2024])
  }

  @Test func `the footer of a list says what Enter will do`() {
    #expect(start().playing("c \"uzb\"").status.hasPrefix("Enter only this"))
    #expect(start().playing("c Down").status.hasPrefix("Enter only this"))
    #expect(start().playing("c Home").status.hasPrefix("Enter close"))
    #expect(start().playing("c \"zzz\"").status == "Esc cancel")
    #expect(start().playing("c Space").status.hasPrefix("Enter keep ticked"))
    #expect(start().playing("c Space \"zzz\"").status.hasPrefix("Enter keep ticked"))
    #expect(start().playing("1 c Down").status.hasPrefix("Enter keep ticked"))
  }

  @Test func `counts in a list are those under the other parts of the filter`() {
    let state = start().playing("1 y \"2022\" Enter x").state
    guard case .list(let panel) = state.overlays.last else {
      Issue.record("no list is open")
      return
    }
    for row in state.listRows(of: panel) {
      guard case .category(let category) = row.choice else { continue }
      var filter = state.filter
      filter.categories = [category]
      #expect(row.count == filter.events(of: state.dataset, index: TextIndex(state.dataset)).count)
    }
  }

  @Test func `typing narrows a list`() {
    let played = start().playing("x \"pros\" Enter")
    #expect(header(played).contains("category:prosecution"))
    #expect(start().playing("c \"uzb\" Enter").state.visibleCountries == [2])
  }

  @Test(arguments: ["c", "y", "@", "?", "m B", "y \"2022\" Enter S \"mine\" Enter r"])
  func `a list in which nothing is like what is typed stays open to be mended`(keys: String) {
    let opened = start().playing("\(keys) \"zzz\"").state
    let nothing = opened.playing("Enter 1")
    #expect(nothing.state.filter == opened.filter)
    guard case .list(let panel) = nothing.state.overlays.last else {
      Issue.record("the list is closed")
      return
    }
    #expect(panel.typed == "zzz1")
    let screen = (0..<48).map { nothing.frame.text(of: $0) }.joined()
    #expect(screen.contains("nothing like it"))
    #expect(nothing.state.playing("Esc").state.overlays.isEmpty)
  }

  @Test func `F clears the filter and leaves hidden countries hidden`() {
    let played = start().playing("1 y \"2022\" Enter F")
    #expect(played.state.filter.years.isEmpty)
    #expect(played.state.visibleCountries == [1, 2, 3, 4])
    #expect(start().playing("F").status == "No filter is set")
    #expect(
      played.state.playing("F").status == "Only countries are hidden; 0 shows all countries")
  }

  @Test func `a filter that nothing passes says how to get out`() {
    let played = start().playing("x \"propa\" Enter y \"1995\" Enter")
    #expect(played.state.shown.all.isEmpty == false || played.frame.text(of: 5).contains("Press F"))
    var filter = Filter()
    filter.add(words: "nowhere to be found")
    let state = AppState(.fixture, filter: filter, size: Size(rows: 24, columns: 80))
    let text = (0..<24).map { state.frame().text(of: $0) }.joined()
    #expect(text.contains("No event matches nowhere to be found. Press F to clear the filter."))
    #expect(state.playing("F").state.shown.all.count == state.dataset.events.count)
  }

  @Test func `a search marks and counts as one types, and Escape returns to where one was`() {
    let typing = start().playing("/ \"kyrgyz\"")
    #expect(typing.state.search?.matches.isEmpty == false)
    #expect(typing.status.contains("found"))
    #expect(typing.frame.cursorIsVisible)
    let back = typing.state.playing("Esc")
    #expect(back.state.timeline == start().timeline)
    #expect(back.state.search == nil)
  }

  @Test func `n and N go through matches of every pane in the order of time`() throws {
    var state = start().playing("/ \"russia\" Enter").state
    let matches = try #require(state.search?.matches)
    #expect(matches.count > 10)
    while state.playing("N").state.timeline != state.timeline { state = state.playing("N").state }
    var seen = [state.timeline.selected]
    for _ in 1..<matches.count {
      state = state.playing("n").state
      seen.append(state.timeline.selected)
    }
    #expect(seen == matches)
    #expect(state.playing("n").status == "No later match for ‘russia’")
  }

  @Test func `a search without a match says so and moves nothing`() {
    let played = start().playing("/ \"qqq\" Enter")
    #expect(played.status == "No match for ‘qqq’")
    #expect(played.state.timeline == start().timeline)
    #expect(start().playing("n").status == "Nothing is searched for yet; press / first")
  }

  @Test func `erasing widens a search again`() {
    let played = start().playing("/ \"russiaq\" Backspace")
    #expect(played.state.search?.text == "russia")
    #expect(start().playing("/ \"two words\" C-w").state.search?.text == "two ")
    #expect(start().playing("/ \"two words\" C-u").state.search == nil)
  }
}
