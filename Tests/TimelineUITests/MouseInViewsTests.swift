import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// The mouse in the views that compare, in pages and in lists.
@Suite struct MouseInViewsTests {
  private func start(_ keys: String, _ size: Size = Size(rows: 48, columns: 160)) -> AppState {
    AppState(.fixture, start: Day(iso: "2022-09-21"), size: size).playing(keys).state
  }

  // MARK: Tables

  @Test(arguments: ["a R", "M"], ScreenSnapshotTests.sizes)
  func `a press puts the cursor of a table under the mouse, a second one opens`(
    keys: String, size: Size
  ) {
    let state = start(keys, size)
    for row in TableRows.firstRow..<state.layout.regions.preview.row {
      for column in stride(from: 1, to: size.columns, by: 13) {
        guard state.target(at: Position(row: row, column: column)) != nil else { continue }
        let opened = { (state: AppState) in
          !state.overlays.isEmpty || state.message != nil || state.matrix.folded.count > 0
        }
        let once = state.pressed(row, column)
        // The cursor was there, or it is now, and a second press opens.
        if opened(once) { continue }
        let ground = once.frame().style(row: row, column: column).ground
        let label = state.layout.columns.panes.isEmpty || ground == .plain
        #expect(ground == .selected || label, "\(row) \(column)")
        let isHeading =
          once.view == .responses && once.responses.row == state.responses.row
          && once.timeline.focus == state.timeline.focus
        if !isHeading { #expect(opened(once.pressed(row, column)), "\(row) \(column)") }
      }
    }
  }

  @Test func `a press on a name over a table goes to that column`() {
    let state = start("M")
    let panes = MatrixView.columns(of: state).panes
    for pane in panes {
      let pressed = state.pressed(TableRows.headRow, pane.contentColumn + 2)
      #expect(pressed.timeline.focus == pane.country)
      #expect(pressed.filter == state.filter)
    }
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 10, columns: 40)])
  func `the wheel scrolls tables to their ends`(size: Size) {
    let matrix = start("M", size)
    let end = matrix.wheeled(.wheelDown, 5, 5, times: 100)
    #expect(end.matrix == matrix.playing("G").state.matrix)
    #expect(end.wheeled(.wheelUp, 5, 5, times: 100).matrix.row == 0)
    let responses = start("a R", size)
    #expect(responses.wheeled(.wheelDown, 5, 5).responses.top == 3)
    let last = responses.wheeled(.wheelDown, 5, 5, times: 100)
    #expect(last.responses == responses.playing("G").state.responses)
    #expect(last.wheeled(.wheelUp, 5, 5, times: 100).responses.row == 0)
  }

  @Test(arguments: ScreenSnapshotTests.sizes)
  func `a press in the activity view goes to that period and country`(size: Size) {
    let state = start("A", size)
    let layout = ActivityLayout(state)
    for block in layout.blocks {
      for place in layout.columns.visible where place % 11 == 0 && place != state.activity.place {
        let pressed = state.pressed(block.rect.row, layout.columns.column(of: place))
        #expect(pressed.activity.place == place)
        #expect(pressed.timeline.focus == block.country)
        #expect(ActivityLayout(pressed).columns == layout.columns)
      }
      #expect(state.pressed(block.rect.bottom - 1, 0).timeline.focus == block.country)
    }
    #expect(
      state.wheeled(.wheelDown, 4, 30).activity.place
        == min(state.activity.periods.count - 1, state.activity.place + 1))
  }

  @Test func `the cursor of the activity view stays on screen after a press`() {
    let state = start("A", Size(rows: 24, columns: 80))
    let pressed = state.pressed(4, 20)
    for keys in ["t \"2014\" Enter", "t \"2025\" Enter", "] ] ] ]", "- + +", "F 1 0", "Esc A"] {
      let moved = pressed.playing(keys).state
      #expect(ActivityLayout(moved).columns.visible.contains(moved.activity.place))
    }
  }

  // MARK: Pages

  @Test func `a press on a number or an address opens that source`() throws {
    let state = start("Enter")
    let event = try #require(state.timeline.selected)
    let sources = state.dataset.events[event].sources.map { state.dataset.sources[$0] }
    for (index, source) in sources.enumerated() {
      let url = try #require(source.url)
      let number = try #require(state.place(of: "[\(index + 1)]"))
      #expect(state.pressing(number.row, number.column + 1).opened == [url])
      let address = try #require(state.place(of: String(url.prefix(40))))
      #expect(state.pressing(address.row, address.column + 9).opened == [url])
      #expect(state.pressing(number.row, number.column + 5).opened.isEmpty)
      #expect(state.pressing(address.row, 150).opened.isEmpty)
    }
  }

  @Test func `a press on a linked event marks it, a second one follows it`() throws {
    let decree = try #require(Dataset.fixture.event(id: "ru-2022-09-21-partial-mobilisation"))
    var state = start("")
    state.select(decree)
    state = state.playing("Enter").state
    let links = EventLinks(of: decree, in: state).all
    for (index, link) in links.enumerated() {
      let other = state.dataset.events[link]
      let code = state.dataset.countries[other.country].code
      let text = "\(other.date.reading), \(code): \(other.title.prefix(16))"
      guard let place = state.place(of: text) else { continue }
      let marked = state.pressed(place.row, place.column)
      #expect(marked.overlays == [.detail(Detail(event: decree, link: index))])
      let followed = marked.pressed(place.row, place.column)
      #expect(followed.overlays.last == .detail(Detail(event: link)))
      #expect(followed.playing("Esc").state.overlays == marked.overlays)
    }
  }

  @Test func `the wheel scrolls a page`() {
    let state = start("Enter", Size(rows: 10, columns: 40))
    let down = state.wheeled(.wheelDown, 5, 5)
    #expect(down.overlays == state.playing("j j j").state.overlays)
    #expect(down.wheeled(.wheelUp, 5, 5).overlays == state.overlays)
  }

  // MARK: Lists

  @Test(arguments: ["y", "c", "x", "?"], ScreenSnapshotTests.sizes)
  func `a press chooses the row under the mouse, a second one takes it`(keys: String, size: Size) {
    let state = start(keys, size)
    guard case .list(let panel) = state.overlays.last else { return }
    let layout = state.listLayout(of: panel)
    let column = layout.box.column + 5
    let end = layout.firstRow + layout.visible.count
    for row in stride(from: layout.firstRow, to: end, by: max(1, layout.visible.count / 8)) {
      let text = state.frame().text(of: row)
      let chosen = state.pressing(row, column)
      guard case .list(let pressed) = chosen.state.overlays.last, pressed != panel
      else { continue }
      #expect(chosen.frame.style(row: row, column: column).ground == .selected)
      #expect(chosen.frame.text(of: row).contains(text.suffix(30).dropLast(5)))
      #expect(
        chosen.state.pressed(row, column).overlays
          == chosen.state.playing("Enter").state.overlays)
    }
    #expect(state.pressed(layout.box.row, column) == state.playing("").state)
    #expect(state.pressed(0, 0).overlays.isEmpty)
  }

  @Test func `a second press ticks where something is ticked, and discards nothing`() {
    let state = start("c Home Down Space")
    guard case .list(let panel) = state.overlays.last else { return }
    let layout = state.listLayout(of: panel)
    let (row, column) = (layout.firstRow + 3, layout.box.column + 5)
    #expect(state.filter.countries == [0])
    #expect(state.pressed(row, column).pressed(row, column).filter.countries == [0, 2])
    let picked = start("c").pressed(row, column).pressed(row, column)
    #expect(picked.filter.countries == [2])
    #expect(picked.overlays.isEmpty)
  }

  @Test func `a press beside a list leaves all as it was`() {
    let state = start("")
    let touched = state.playing("c Space Down Space").state
    #expect(touched.filter != state.filter)
    #expect(touched.pressed(0, 0).filter == state.filter)
  }

  @Test func `the wheel moves in a list`() {
    let help = start("?", Size(rows: 24, columns: 80))
    guard case .list(let end) = help.wheeled(.wheelDown, 0, 0, times: 99).overlays.last
    else { return }
    #expect(end.cursor == help.listRows(of: end).count - 1)
    guard case .list(let one) = start("c").wheeled(.wheelDown, 0, 0).overlays.last,
      case .list(let before) = start("c").overlays.last
    else { return }
    #expect(one.cursor == before.cursor + 1)
  }
}
