import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// The keys that move, played on the frozen dataset.
@Suite struct MovementTests {
  private let size = Size(rows: 48, columns: 160)

  private func start(_ day: String = "2022-09-21", _ size: Size? = nil) -> AppState {
    AppState(.fixture, start: Day(iso: day), size: size ?? self.size)
  }

  private func id(_ played: Played) -> String? { played.state.selectedEvent?.id }

  @Test func `j and k go through the events of the pane and stop at its ends`() {
    let first = start().playing("g")
    #expect(first.state.selectedEvent?.date.text == "2014-03")
    #expect(first.state.playing("k").status == "First event of Kazakhstan")
    #expect(id(first.state.playing("j k")) == id(first))
    let last = start().playing("G")
    #expect(last.state.playing("j").status == "Last event of Kazakhstan")
    #expect(id(last.state.playing("j")) == id(last))
    var state = first.state
    var seen = [id(first)]
    for _ in 1..<state.focusedList.count {
      state = state.playing("j").state
      seen.append(state.selectedEvent?.id)
    }
    #expect(seen == state.focusedList.map { state.dataset.events[$0].id })
  }

  @Test func `h and l keep the point in time, there and back`() {
    let there = start().playing("l l")
    #expect(there.state.selectedEvent?.date.text == "2022-09-21")
    #expect(there.state.timeline.focus == 2)
    #expect(id(there.state.playing("h h")) == id(start().playing("")))
    #expect(start().playing("h").status == "No country further left")
    #expect(start().playing("l l l l l").status == "No country further right")
  }

  @Test func `an empty pane can be crossed`() {
    let dataset = Dataset.made([(0, "2022-03-01", "one"), (2, "2022-03-02", "two")])
    let state = AppState(dataset, size: size).playing("l").state
    #expect(state.selectedEvent == nil)
    #expect(state.playing("j k g G ] [ Space b Enter o").state.selectedEvent == nil)
    #expect(state.playing("l").state.selectedEvent?.title == "two")
    #expect(state.playing("}").state.selectedEvent?.title == "one")
    #expect(state.playing("} }").state.selectedEvent?.title == "two")
  }

  @Test func `pages reach the end and the start from anywhere`() {
    #expect(
      id(start().playing("Space Space Space Space Space Space Space Space"))
        == id(start().playing("G")))
    #expect(id(start().playing("b b b b b b b b b b")) == id(start().playing("g")))
    let half = start("2014-03-01").playing("C-d")
    let whole = start("2014-03-01").playing("Space")
    #expect((half.state.selectedPlace?.row ?? 0) < (whole.state.selectedPlace?.row ?? 0))
    #expect(id(half.state.playing("C-u")) == id(start("2014-03-01").playing("")))
  }

  @Test func `brackets go to the first event of the next and previous year that has any`() {
    let next = start("2014-03-01").playing("]")
    #expect(next.state.selectedEvent?.date.earliest.year == 2020)
    #expect(id(next.state.playing("[")) == id(start().playing("g")))
    #expect(start().playing("g [").status == "No earlier year with events of Kazakhstan")
    #expect(start().playing("G ]").status == "No later year with events of Kazakhstan")
  }

  @Test func `braces visit every event of every pane in the order of time`() {
    var state = start("1995-01-01", size).playing("l l l g").state
    var seen = [state.timeline.selected]
    for _ in 1..<state.shown.all.count {
      state = state.playing("}").state
      seen.append(state.timeline.selected)
    }
    #expect(seen == state.shown.all)
    #expect(state.playing("}").status == "No later event")
    #expect(state.playing("{").state.timeline.selected == state.shown.all.dropLast().last)
  }

  @Test func `parentheses visit turning points only`() {
    let state = start().playing(")").state
    #expect(state.selectedEvent?.importance == .turningPoint)
    #expect(
      state.playing(") ) (").state.selectedEvent?.id == state.playing(")").state.selectedEvent?.id)
    #expect(state.playing("G l l l l G )").status == "No later turning point")
  }

  @Test(arguments: [
    ("2022-09-27", "27 Sep 2022", "Kazakhstan, 27 Sep 2022"),
    ("2022-09-28", "12 Oct 2022", "Kazakhstan has nothing on 28 Sep 2022; the next is 12 Oct 2022"),
    ("12 oct 2022", "12 Oct 2022", "Kazakhstan, 12 Oct 2022"),
    ("+6d", "27 Sep 2022", "Kazakhstan, 27 Sep 2022"),
    ("2030", "2025?", "Kazakhstan has nothing on or after 1 Jan 2030; the last is 2025?"),
  ])
  func `t goes to a date and says where it led`(typed: String, reached: String, said: String) {
    let played = start().playing("t \"\(typed)\" Enter")
    #expect(played.state.selectedEvent?.date.reading == reached)
    #expect(played.status == said)
  }

  @Test(arguments: [
    ("soon", "‘soon’ is not a date; write 2022, 2022-09, 2022-09-21, 21 Sep 2022 or +30d"),
    ("2022-13", "‘2022-13’ is not a date; write 2022, 2022-09, 2022-09-21, 21 Sep 2022 or +30d"),
    ("+x", "‘+x’ is not a distance; write +30d, -2w, +3m or -1y"),
    ("+9999y", "‘+9999y’ leads beyond the years 0 to 9999"),
  ])
  func `a wrong date stays to be mended, and nothing moves`(typed: String, said: String) {
    let played = start().playing("t \"\(typed)\" Enter")
    #expect(played.frame.text(of: played.frame.size.rows - 2).trimmingBlanks == said)
    #expect(played.status.hasPrefix("Go to date: \(typed)"))
    #expect(played.state.timeline == start().timeline)
    #expect(played.state.playing("Esc").state.overlays.isEmpty)
    let again = played.state.playing("C-u \"2022\"")
    #expect(again.state.visibleCountries.count == 5)
    #expect(!again.frame.text(of: played.frame.size.rows - 2).contains("write"))
    #expect(again.state.playing("Enter").state.selectedEvent?.date.earliest.year == 2022)
  }

  @Test(arguments: ["M", "A", "s"])
  func `a wrong date stays to be mended in every view`(view: String) {
    let played = start().playing("\(view) t \"soon\" Enter")
    guard case .prompt = played.state.overlays.last else {
      Issue.record("the prompt is closed")
      return
    }
    #expect(played.frame.text(of: played.frame.size.rows - 2).contains("‘soon’ is not a date"))
  }

  @Test func `the selected event is always on screen and the cursor on it`() {
    var random = SplitMix64(seed: 7)
    let names = "j k h l Space b C-d C-u g G ] [ } { ) ( s + - z d p 1 2 3 0 n N".split(
      separator: " ")
    let sizes = ScreenSnapshotTests.sizes + [Size(rows: 12, columns: 61)]
    for size in sizes {
      var state = start("2022-09-21", size).playing("/ \"russia\" Enter").state
      for _ in 0..<100 {
        let name = String(names.randomElement(using: &random) ?? "j")
        state = state.playing(name).state
        guard let place = state.selectedPlace else { continue }
        let rows = state.layout.regions.body.rows
        #expect(place.row >= state.timeline.top, "\(name) at \(size)")
        #expect(
          place.row + min(place.rows, rows) <= state.timeline.top + rows, "\(name) at \(size)")
        let frame = state.frame()
        #expect(
          frame.style(row: frame.cursor.row, column: frame.cursor.column).ground == .selected,
          "\(name) at \(size)")
      }
    }
  }
}
