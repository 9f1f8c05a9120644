import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Day 0, responses, state of play and activity, by keys.
@Suite struct CompareFlowTests {
  private func start(_ day: String = "2022-09-21") -> AppState {
    AppState(.fixture, start: Day(iso: day), size: Size(rows: 48, columns: 160))
  }

  private func text(_ played: Played) -> String {
    (0..<played.frame.size.rows).map { played.frame.text(of: $0) }.joined(separator: "\n")
  }

  @Test func `t goes to the event of the day that most others answer`() {
    let played = start("2014-01-01").playing("t \"2022-09-21\" Enter")
    #expect(played.state.selectedEvent?.id == "ru-2022-09-21-partial-mobilisation")
    #expect(played.status == "Russia, 21 Sep 2022")
  }

  @Test func `a makes the selected event day 0 and a again lets it go`() {
    let anchored = start().playing("t \"2022-09-21\" Enter a")
    #expect(anchored.state.anchorEvent?.id == "ru-2022-09-21-partial-mobilisation")
    #expect(anchored.status.hasPrefix("Day 0 is 21 Sep 2022, Russia: Putin orders partial"))
    let screen = text(anchored.state.playing("Esc"))
    #expect(screen.contains("T+1d"))
    #expect(screen.contains("T−11d"))
    #expect(screen.contains("SepT"))
    #expect(screen.contains("T = RU 21 Sep 2022"))
    #expect(anchored.state.playing("a").status == "Day 0 let go")
    #expect(!text(anchored.state.playing("a Esc")).contains("T+1d"))
  }

  @Test func `responses to the mobilisation name every country's first and its lag`() throws {
    let played = start().playing("t \"2022-09-21\" Enter a R")
    let anchor = try #require(played.state.anchorEvent)
    for country in played.state.dataset.countries.indices {
      let cell = try #require(played.state.responses.cell(.first, country: country))
      guard case .first(let first) = cell else {
        Issue.record("\(country) has no first response")
        continue
      }
      let event = played.state.dataset.events[first.event]
      #expect(first.lag.min <= event.date.earliest - anchor.date.earliest)
      #expect(first.lag.max == event.date.latest - anchor.date.earliest)
      for other in played.state.dataset.events
      where other.country == country && other.id != anchor.id
        && other.date.earliest >= anchor.date.earliest
      {
        #expect(other.date.earliest - anchor.date.earliest >= first.lag.min)
        #expect(other.date.latest - anchor.date.earliest >= first.lag.max)
      }
    }
  }

  @Test func `every cell leads to its event and back`() throws {
    var state = start().playing("t \"2022-09-21\" Enter a R").state
    for _ in state.responses.rows.indices {
      if let response = state.markedResponse {
        let opened = state.playing("Enter")
        guard case .detail(let detail) = opened.state.overlays.last else {
          Issue.record("nothing opened")
          continue
        }
        #expect(detail.event == response.event)
        let back = opened.state.playing("Esc").state
        #expect(back.view == .responses)
        #expect(back.responses == state.responses)
      } else {
        #expect(state.playing("Enter").status == "There is no event here to read")
      }
      state = state.playing("j").state
    }
  }

  @Test func `w goes through the windows and the filter limits the responses`() {
    var state = start().playing("t \"2022-09-21\" Enter a R").state
    var counts: [Int?: Int] = [:]
    for _ in ResponsesState.limits {
      counts[state.responses.within] = state.responses.responses?.inOrder.count
      state = state.playing("w").state
    }
    #expect(counts.count == ResponsesState.limits.count)
    #expect((counts[30] ?? 0) < (counts[90] ?? 0))
    #expect((counts[365] ?? 0) <= (counts[nil as Int?] ?? 0))
    let filtered = state.playing("x \"warning\" Enter").state
    #expect(
      filtered.responses.responses?.inOrder.allSatisfy {
        filtered.dataset.categories[$0.category].id == "warning"
      } == true)
    #expect(filtered.view == .responses)
  }

  @Test func `the vote of 2 March 2022 shows on 15 March and not on 1 February`() throws {
    func vote(_ date: String) throws -> [IndicatorValue?] {
      let state = start().playing("M t \"\(date)\" Enter").state
      let play = try #require(state.matrix.play)
      let day = try #require(state.matrix.day)
      let row = try #require(
        play.indicators.firstIndex { state.dataset.indicators[$0].id == "un-es-11-1-vote" })
      return play.countries.indices.map { play.value(row: row, column: $0, on: day) }
    }
    #expect(try vote("2022-03-15").allSatisfy { $0 != nil })
    #expect(try vote("2022-02-01").allSatisfy { $0 == nil })
  }

  @Test func `brackets step through the days on which anything changes`() throws {
    var state = start().playing("t \"2010\" Enter M").state
    let days = try #require(state.matrix.play).changeDays
    for day in days where day > (state.matrix.day ?? .first) {
      state = state.playing("]").state
      #expect(state.matrix.day == day)
    }
    #expect(state.playing("]").status == "No later change")
    #expect(state.playing("[").state.matrix.day == days.dropLast().last)
  }

  @Test func `folding a group hides its indicators and keeps the cursor on it`() {
    let state = start().playing("M j j").state
    let folded = state.playing("Space").state
    #expect(folded.matrix.rows.count < state.matrix.rows.count)
    #expect(folded.matrix.rows[folded.matrix.row] == .group(0))
    #expect(folded.playing("Enter").state.matrix.rows == state.matrix.rows)
  }

  @Test func `a value's history opens with its sources and goes from country to country`() {
    let played = start().playing("t \"2022-03-15\" Enter M j j Enter")
    #expect(played.state.overlays.count == 1)
    #expect(!played.state.playing("1").opened.isEmpty)
    for key in ["R", "a"] {
      let refused = played.state.playing(key).state
      #expect(refused.overlays.count == 1 && refused.anchor == played.state.anchor)
      #expect(
        refused.message?.text == "This page is of a value; responses are counted from an event")
    }
    let next = played.state.playing("l")
    #expect(next.state.timeline.focus != played.state.timeline.focus)
    #expect(next.state.playing("Esc").state.view == .matrix)
  }

  @Test func `the cursor of the activity view moves in time and lands on the events there`() throws
  {
    let played = start().playing("A")
    #expect(played.state.activity.periods[played.state.activity.place].label == "Sep 2022")
    let landed = played.state.playing("Enter")
    #expect(landed.state.view == .timeline)
    let date = try #require(landed.state.selectedEvent).date.earliest
    #expect(date.year == 2022 && date.month == 9)
    let later = played.state.playing("l")
    #expect(later.state.activity.periods[later.state.activity.place].label == "Oct 2022")
    #expect(later.state.playing("]").state.activity.place == later.state.activity.place + 12)
    #expect(played.state.playing("- -").state.activity.periods.contains { $0.label == "2022" })
  }

  @Test func `the chart counts exactly the events shown`() {
    for script in ["A", "x \"warning\" Enter A", "1 3 A -"] {
      let state = start().playing(script).state
      let counted = state.activity.events.flatMap { $0.flatMap(\.self) }
      // What is older than research is on the screen's axis nowhere.
      let older = state.shown.all.count {
        state.dataset.events[$0].date.latest < state.activity.periods[0].days.lowerBound
      }
      #expect(counted.count + older == state.shown.all.count)
    }
  }

  @Test func `the chart names the events that are older than its axis`() {
    let old = Dataset.fixture.events.filter { $0.date.latest.year < 2014 }
    #expect(old.count == 1)
    let code = Dataset.fixture.countries[old[0].country].code
    #expect(text(start().playing("A")).contains("Before 2014: 1 event    \(code) 1"))
    let year = start().playing("y \"2022\" Enter A")
    let early = year.state.shown.all.count {
      Dataset.fixture.events[$0].date.countingDay.year < 2022
    }
    #expect(year.state.activity.earlier.reduce(0, +) == early)
    #expect(text(year).contains("Before 2022:") == (early > 0))
    let hidden = "x \"propaganda\" Enter A"
    #expect(!text(start().playing(hidden)).contains("Before 2014"))
  }

  @Test func `a gap that a filter makes is never told as silence`() {
    let screen = text(start("2021-03-01").playing("A - -"))
    #expect(screen.contains("Kazakhstan: no recorded act in 19 months, 1 Jan 2021"))
    #expect(screen.contains(" 60 months "))
    let filtered = text(start("2021-03-01").playing("x \"warning\" Enter A - -"))
    #expect(filtered.contains("Kazakhstan: no matching act in "))
    #expect(filtered.contains(" no match in "))
    #expect(!filtered.contains("no recorded act"))
    let alone = text(start("2021-03-01").playing("c \"kaz\" Enter A - -"))
    #expect(alone.contains("Kazakhstan: no recorded act in 19 months, 1 Jan 2021"))
    #expect(!alone.contains("no match"))
  }

  @Test func `filter, focus and place in time stay from view to view`() {
    let state = start().playing("l l x \"warning\" Enter").state
    let round = state.playing("R M A T").state
    #expect(round.filter == state.filter)
    #expect(round.timeline.focus == state.timeline.focus)
    #expect(round.timeline.selected == state.timeline.selected)
    #expect(round.timeline.pointInTime == state.timeline.pointInTime)
  }

  @Test func `a step in the matrix takes the timeline along`() {
    let state = start().playing("M [ T").state
    #expect(state.timeline.pointInTime == state.matrix.day)
  }

  @Test func `a dataset without indicators or events opens no empty view`() {
    let state = AppState(.made([]), size: Size(rows: 24, columns: 80))
    #expect(state.playing("M").status == "This dataset has no indicators")
    #expect(
      state.playing("R").status == "Select an event first: responses are counted from it")
    #expect(state.playing("A").status == "This dataset has no events")
  }

  @Test func `every view survives every key at every size`() {
    var random = SplitMix64(seed: 11)
    let names =
      "j k h l Space b g G ] [ + - a w R M A T x y Enter Esc Tab p 1 2 0 F t".split(separator: " ")
    for size in ScreenSnapshotTests.sizes + [Size(rows: 11, columns: 57)] {
      var state = AppState(.fixture, start: Day(iso: "2022-09-21"), size: size)
      for _ in 0..<90 {
        state = state.playing(String(names.randomElement(using: &random) ?? "j")).state
        let frame = state.frame()
        #expect((0..<size.rows).contains(frame.cursor.row))
        #expect((0..<size.columns).contains(frame.cursor.column))
      }
    }
  }
}
