import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

extension AppState {
  /// The state after a press at a place of the screen.
  func pressed(_ row: Int, _ column: Int) -> AppState { wheeled(.press, row, column) }

  func wheeled(
    _ kind: MouseEvent.Kind, _ row: Int, _ column: Int, times: Int = 1
  ) -> AppState {
    var state = self
    for _ in 0..<times {
      _ = state.update(.mouse(MouseEvent(kind, row: row, column: column)))
    }
    return state
  }

  /// The same through the loop that the program runs.
  func pressing(_ row: Int, _ column: Int) -> Played {
    play([.mouse(MouseEvent(.press, row: row, column: column))])
  }

  /// Where a text stands on the screen.
  func place(of text: String) -> Position? {
    let frame = frame()
    for row in 0..<frame.size.rows {
      if let range = frame.text(of: row).range(of: text) {
        let before = frame.text(of: row)[..<range.lowerBound]
        return Position(row: row, column: before.unicodeScalars.count)
      }
    }
    return nil
  }
}

/// The mouse in the timeline.
@Suite struct MouseTests {
  static let arrangements = ["", "s", "d - -", "l l z", "l z z"]
  private static let sizes = [
    Size(rows: 48, columns: 160), Size(rows: 17, columns: 61), Size(rows: 10, columns: 40),
  ]

  private func start(_ size: Size, _ keys: String = "") -> AppState {
    AppState(.fixture, start: Day(iso: "2022-09-21"), size: size).playing(keys).state
  }

  /// Text of a pane in one row, without its rule and its mark.
  private func text(_ frame: Frame, _ row: Int, _ pane: PaneColumns.Pane) -> String {
    let scalars = Array(frame.text(of: row).unicodeScalars)
    let columns = pane.contentColumn + 1..<min(pane.column + pane.width, scalars.count)
    return String(String.UnicodeScalarView(scalars[columns]))
  }

  /// What is under the mouse is what gets selected, and it stays there: looked up in the frame,
  /// not in the layout.
  @Test(arguments: arrangements, sizes)
  func `a press on any row of an event selects it, and it stays under the mouse`(
    keys: String, size: Size
  ) {
    let state = start(size, keys)
    let before = state.frame()
    var seen: Set<Int> = []
    for pane in state.layout.columns.panes {
      for row in state.layout.regions.body.row..<state.layout.regions.body.bottom {
        let column = pane.contentColumn + pane.contentWidth / 2
        guard case .event(let event) = state.target(at: Position(row: row, column: column))
        else { continue }
        seen.insert(event)
        let pressed = event == state.timeline.selected ? state : state.pressed(row, column)
        #expect(pressed.timeline.selected == event)
        #expect(pressed.timeline.focus == pane.country)
        // A pane that becomes the wide one goes elsewhere.
        guard pressed.layout.columns.panes.contains(pane) else { continue }
        if row % 3 == 0 {
          let after = pressed.frame()
          #expect(after.style(row: row, column: column).ground == .selected)
          #expect(text(after, row, pane) == text(before, row, pane))
        }
        let again = pressed.pressed(row, column)
        #expect(again.overlays == [.detail(Detail(event: event))])
      }
    }
    let panes = state.layout.columns.panes.indices
    let drawn = panes.flatMap { state.visibleEvents(pane: $0).map(\.event) }
    #expect(seen.count >= drawn.count - panes.count && !seen.isEmpty)
  }

  @Test(arguments: arrangements, sizes)
  func `the wheel keeps the selection on screen and reaches both ends`(keys: String, size: Size) {
    let state = start(size, keys)
    for (pane, column) in state.layout.columns.panes.enumerated() {
      let list = state.layout.lists[pane]
      let row = state.layout.regions.body.row
      var down = state
      for _ in 0..<2_000 where down.timeline.selected != list.last {
        down = down.wheeled(.wheelDown, row, column.contentColumn)
        guard let place = down.selectedPlace else { continue }
        let rows = down.layout.regions.body.rows
        #expect(place.row >= down.timeline.top)
        #expect(place.row + min(rows, place.rows) <= down.timeline.top + rows)
        // A wider or a single pane changes what is under the mouse.
        if down.timeline.focus != column.country { break }
      }
      guard down.timeline.focus == column.country, state.timeline.widths == .equal else { continue }
      #expect(down.timeline.selected == list.last)
      let up = down.wheeled(.wheelUp, row, column.contentColumn, times: 600)
      #expect(up.timeline.selected == list.first)
      #expect(up.timeline.top == 0)
    }
  }

  @Test func `a press on a name hides that country and says how to get it back`() {
    let state = start(Size(rows: 48, columns: 160))
    let head = state.layout.regions.paneHeads.row
    let hidden = state.pressing(head, state.layout.columns.panes[1].contentColumn + 3)
    #expect(hidden.state.visibleCountries == [0, 2, 3, 4])
    #expect(hidden.status == "Kyrgyzstan is hidden; 0 shows all countries")
    var last = hidden.state
    for _ in 0..<3 { last = last.pressed(head, 40) }
    #expect(last.visibleCountries.count == 1)
    #expect(last.pressing(head, 40).status == "The last country stays; press 0 to show all")
  }

  @Test func `a press on what is beyond an edge brings it on screen`() {
    let state = start(Size(rows: 24, columns: 80))
    let head = state.layout.regions.paneHeads.row
    let right = state.pressed(head, 79)
    #expect(right.filter.countries.isEmpty)
    #expect(right.timeline.focus == 3)
    #expect(right.layout.columns.moreLeft == 1)
    let left = right.pressed(head, 0)
    #expect(left.timeline.focus == 0)
    #expect(left.layout.columns.moreLeft == 0)
  }

  @Test(arguments: [Size(rows: 48, columns: 160), Size(rows: 24, columns: 80)])
  func `a press on the strip goes to the first event of that time`(size: Size) {
    let state = start(size)
    let area = StripView.area(of: state.layout)
    for column in 0..<area.columns where state.strip.counts[column] > 0 {
      let pressed = state.pressed(area.row, area.column + column)
      let day = pressed.selectedEvent?.date.earliest
      #expect(day.map { state.strip.column(of: $0) } == column)
    }
    for column in 0..<size.columns {
      #expect(state.pressed(area.row, column).selectedEvent != nil)
    }
  }

  @Test func `the mouse is left to the terminal and taken back by a key`() {
    let state = start(Size(rows: 24, columns: 80))
    let off = state.playing("C-t")
    #expect(off.terminal.mouseModes == [false])
    #expect(
      off.status == "The mouse is left to the terminal, to select text with; C-t takes it back")
    #expect(off.state.pressed(2, 70).timeline == state.timeline)
    let on = off.state.playing("C-t")
    #expect(on.terminal.mouseModes == [true])
    #expect(on.status == "The mouse works here; C-t leaves it to the terminal")
    for keys in ["Enter C-t", "y C-t", "/ C-t", "M C-t", "? \"mouse\" Enter"] {
      #expect(state.playing(keys).terminal.mouseModes == [false])
    }
  }

  @Test func `no place and no moment is wrong for the mouse`() {
    var random = SplitMix64(seed: 11)
    let keys = ["", "Enter", "?", "y", "/ \"a\"", "R", "M", "M Enter", "A", "A ?", "s", "1 2 3 4"]
    for size in ScreenSnapshotTests.sizes + [Size(rows: 3, columns: 9)] {
      for keys in keys {
        var state = start(size, keys)
        for _ in 0..<60 {
          let kind = MouseEvent.Kind.allCases.randomElement(using: &random) ?? .press
          let row = Int.random(in: -1...size.rows + 1, using: &random)
          let column = Int.random(in: -1...size.columns + 1, using: &random)
          state = state.wheeled(kind, row, column)
        }
        #expect(state.frame().size == size)
      }
    }
  }
}
