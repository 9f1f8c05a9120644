import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Reading an event, opening sources, help, leaving.
@Suite struct DetailFlowTests {
  private func start(_ size: Size = Size(rows: 24, columns: 80)) -> AppState {
    AppState(.fixture, start: Day(iso: "2022-09-21"), size: size)
  }

  @Test func `a number opens that source`() throws {
    let state = start()
    let event = try #require(state.selectedEvent)
    let urls = event.sources.compactMap { state.dataset.sources[$0].url }
    let played = state.playing("Enter 2 1")
    #expect(played.opened == [urls[1], urls[0]])
    #expect(played.status == "Opening source 1, AFP")
    #expect(state.playing("o").opened == [urls[0]])
    #expect(state.playing("Enter 9").status == "There is no source 9; the last is \(urls.count)")
  }

  @Test func `what the browser says is shown`() {
    let played = start().playing("o", problem: "Cannot start ‘x’")
    #expect(played.status == "Cannot start ‘x’")
  }

  @Test func `nothing of a source is lost on its way to the screen`() {
    let state = start(Size(rows: 400, columns: 80))
    for event in state.dataset.events.indices {
      let lines = EventPage.lines(of: event, in: state).map { line in
        line.text.spans.map(\.text).joined()
      }
      let text = lines.joined().filter { $0 != " " }
      for source in state.dataset.events[event].sources.map({ state.dataset.sources[$0] }) {
        for part in [source.title, source.outlet, source.url, source.note].compactMap(\.self) {
          #expect(
            text.contains(part.filter { $0 != " " }), "\(state.dataset.events[event].id): \(part)")
        }
      }
    }
  }

  @Test func `scrolling stays within the text`() throws {
    let played = start(Size(rows: 10, columns: 40)).playing("Enter G j j Space")
    guard case .detail(let detail) = try #require(played.state.overlays.last) else { return }
    let count = EventPage.lines(of: detail.event, in: played.state).count
    #expect(detail.top == count - PageView.pageRows(played.state.size))
    guard case .detail(let top) = played.state.playing("g k b").state.overlays.last else { return }
    #expect(top.top == 0)
  }

  @Test func `the next event is a key away and the timeline follows`() {
    let played = start().playing("Enter l")
    #expect(played.state.timeline.selected == start().playing("j").state.timeline.selected)
    #expect(played.state.playing("Esc").state.overlays.isEmpty)
  }

  @Test func `help is searched and runs what it marks`() {
    let played = start().playing("? \"next turning\" Enter")
    #expect(played.state.overlays.isEmpty)
    #expect(played.state.selectedEvent?.importance == .turningPoint)
    #expect(start().playing("? Esc").state.overlays.isEmpty)
    #expect(start().playing("Enter ? \"scroll down\" Enter").state.overlays.count == 1)
  }

  @Test func `q quits from the timeline and goes back from the detail`() {
    #expect(start().playing("q j").frames.count == 1)
    #expect(start().playing("Enter q").state.overlays.isEmpty)
  }

  @Test func `a resize at any moment keeps the selection and draws the new size`() {
    for script in ["", "s", "Enter", "y", "?", "/ \"russia\"", "t", "z z"] {
      let state = start().playing(script).state
      for size in ScreenSnapshotTests.sizes + [
        Size(rows: 1, columns: 1), Size(rows: 70, columns: 240),
      ] {
        let played = state.play([.resized(size)])
        #expect(played.frame.size == size)
        #expect(played.state.timeline.selected == state.timeline.selected)
        let back = played.state.play([.resized(state.size)])
        #expect(back.state.timeline.selected == state.timeline.selected)
      }
    }
  }

  @Test func `the terminal is redrawn and suspended when asked`() {
    let played = start().playing("C-l C-z")
    #expect(played.terminal.redraws == 1)
    #expect(played.terminal.suspensions == 1)
  }
}

/// Following what provoked an event and what followed it.
@Suite struct LinkTests {
  private func atDecree(_ size: Size = Size(rows: 48, columns: 160)) throws -> AppState {
    let decree = try #require(
      Dataset.fixture.event(id: "ru-2022-09-21-partial-mobilisation"))
    var state = AppState(.fixture, size: size)
    state.select(decree)
    return state
  }

  @Test func `from the page of an event its responses are one key away, and day 0 another`() throws
  {
    let read = try atDecree().playing("Enter")
    let selected = try #require(read.state.timeline.selected)
    let responses = read.state.playing("R").state
    #expect(responses.view == .responses && responses.overlays.isEmpty)
    #expect(responses.anchor == selected)
    #expect(responses.responses.responses?.anchor == selected)
    #expect(responses.playing("Esc").state.view == .timeline)
    let anchored = read.state.playing("a")
    #expect(anchored.state.anchor == selected && !anchored.state.overlays.isEmpty)
    #expect(anchored.state.message?.text.hasPrefix("Day 0 is ") == true)
    #expect(anchored.state.playing("a").state.anchor == nil)
  }

  @Test func `a link is followed and Escape comes back to where it was`() throws {
    let state = try atDecree()
    let answers = EventLinks(of: try #require(state.timeline.selected), in: state).answers
    let followed = state.playing("Enter Tab Enter")
    #expect(followed.state.timeline.selected == answers.first)
    #expect(followed.state.overlays.count == 2)
    let back = followed.state.playing("Esc")
    #expect(back.state.timeline.selected == state.timeline.selected)
    guard case .detail(let detail) = back.state.overlays.last else {
      Issue.record("the first detail is gone")
      return
    }
    #expect(detail.event == state.timeline.selected)
    #expect(detail.link == 0)
    #expect(back.state.playing("Esc").state.overlays.isEmpty)
  }

  @Test func `marking goes round, keeps the mark in sight and the cursor on it`() throws {
    for size in ScreenSnapshotTests.sizes {
      var state = try atDecree(size).playing("Enter").state
      let count = EventLinks(of: try #require(state.timeline.selected), in: state).all.count
      #expect(count > 3)
      for _ in 0..<count {
        state = state.playing("Tab").state
        let frame = state.frame()
        #expect(
          frame.style(row: frame.cursor.row, column: frame.cursor.column).ground == .selected)
      }
      guard case .detail(let last) = state.overlays.last else { return }
      #expect(last.link == count - 1)
      guard case .detail(let first) = state.playing("Tab").state.overlays.last else { return }
      #expect(first.link == 0)
      #expect(state.playing("Tab S-Tab").state == state)
    }
  }

  @Test func `an event that the filter hides can be read all the same`() throws {
    let state = try atDecree().playing("1 2 3 4 Enter Tab").state
    let links = EventLinks(of: try #require(state.timeline.selected), in: state).all
    let played = state.playing("Enter")
    guard case .detail(let detail) = played.state.overlays.last else { return }
    #expect(detail.event == links.first)
    #expect(played.state.timeline.focus == 4)
  }

  @Test func `answers to the selected event are marked in every pane`() throws {
    let state = try atDecree()
    let marks = (0..<48).reduce(0) { count, row in
      count + state.frame().text(of: row).count { $0 == "↓" }
    }
    let answers = EventLinks(of: try #require(state.timeline.selected), in: state).answers
    #expect(marks > 4)
    #expect(marks <= answers.count)
  }

  @Test func `an event without links says so`() throws {
    var state = AppState(.fixture, size: Size(rows: 24, columns: 80))
    let alone = try #require(
      state.shown.all.first { EventLinks(of: $0, in: state).all.isEmpty })
    state.select(alone)
    #expect(state.playing("Enter Tab").status == "No event is linked to this one")
  }
}
