import TimelineData

/// Who responded to an event, how, and after how many days.
struct ResponsesView {
  let state: AppState

  private var responses: ResponsesState { state.responses }

  /// Rows of the table and the lists that are seen at once.
  static func listRows(of state: AppState) -> Int {
    max(1, state.layout.regions.preview.row - TableRows.firstRow)
  }

  /// Where the columns of the table stand.
  static func columns(of state: AppState) -> PaneColumns {
    let countries = state.visibleCountries
    let width = state.size.columns
    return PaneColumns(
      width: width, gutter: width < 60 ? 3 : 17, countries: countries,
      focus: countries.firstIndex(of: state.timeline.focus) ?? 0,
      first: state.timeline.firstPane, least: width < 100 ? 7 : 15)
  }

  func draw(_ frame: inout Frame) {
    guard let found = responses.responses else { return }
    drawAnchor(found, &frame)
    let columns = Self.columns(of: state)
    CountryHeads(state: state, columns: columns).draw(row: TableRows.headRow, &frame)
    let rows = responses.rows.dropFirst(responses.top).prefix(Self.listRows(of: state))
    for (index, row) in rows.enumerated() {
      let isMarked = responses.top + index == responses.row
      draw(row, at: TableRows.firstRow + index, columns: columns, isMarked: isMarked, found, &frame)
    }
    PreviewView(
      state: state, event: state.markedResponse?.event,
      empty: absence(found)
    ).draw(&frame)
  }

  /// What it means that there is no event under the cursor.
  private func absence(_ found: Responses) -> String {
    guard responses.rows.indices.contains(responses.row),
      let cell = responses.cell(responses.rows[responses.row], country: state.timeline.focus)
    else { return "" }
    let name = state.dataset.countries[state.timeline.focus].name
    let date = state.reading(state.dataset.events[found.anchor].date)
    let window = found.within.map { " within \($0) days" } ?? ""
    switch cell {
    case .first: return ""
    case .noneRecorded: return "\(name): no such response recorded\(window) of \(date)."
    case .thin:
      return "\(name): none recorded\(window) of \(date), but research of that time is thin."
    case .filteredOut: return "\(name): there is a response, but the filter hides it."
    case .notResearched:
      return "\(name): not researched\(window) of \(date); silence means nothing."
    }
  }

  private func drawAnchor(_ found: Responses, _ frame: inout Frame) {
    let event = state.dataset.events[found.anchor]
    let window = found.within.map { "within \($0) days" } ?? "without a limit"
    let count = found.inOrder.count
    let note = "\(count) response\(count == 1 ? "" : "s") \(window)"
    let width = state.size.columns
    let showsNote = width >= 80
    var line = Line("T ", .star)
    line.add(state.reading(event.date) + ", " + state.dataset.countries[event.country].name + ": ")
    line.add(event.title, .strong)
    frame.put(
      line, row: 1, column: 1, limit: width - 2 - (showsNote ? note.displayWidth + 3 : 0),
      ellipsis: state.glyphs.ellipsis)
    if showsNote {
      frame.put(note, row: 1, column: width - 1 - note.displayWidth, style: Style(.muted))
    }
  }

  private func draw(
    _ row: ResponsesState.Row, at place: Int, columns: PaneColumns, isMarked: Bool,
    _ found: Responses, _ frame: inout Frame
  ) {
    switch row {
    case .heading(let text): frame.put(text, row: place, column: 1, style: Style(.strong))
    case .response(let response):
      ResponseLine(state: state, found: found).draw(
        response, row: place, isMarked: isMarked, &frame)
    case .first, .category:
      drawLabel(row, at: place, width: columns.gutter, isMarked: isMarked, &frame)
      for pane in columns.panes {
        let cell = TableCell(state: state, pane: pane, row: place, isRowMarked: isMarked)
        // A blank sets the text off from the rule.
        let blank = cell.isTight ? Line() : Line(" ")
        let text = responses.cell(row, country: pane.country).map {
          line($0, room: cell.room - blank.width)
        }
        cell.draw(blank.appending(text ?? Line()), &frame)
      }
    }
  }

  private func drawLabel(
    _ row: ResponsesState.Row, at place: Int, width: Int, isMarked: Bool, _ frame: inout Frame
  ) {
    var line = Line()
    if case .category(let row) = row, let category = responses.table?.categories[row] {
      line.add(state.glyph(of: category) + " ", .category(category))
      line.add(state.dataset.categories[category].label, isMarked ? .strong : .text)
    } else {
      line.add(width < 12 ? "1" : "First of all", .strong)
    }
    frame.put(line, row: place, column: 1, limit: width - 2, ellipsis: "")
  }

  /// The lag, and as much of the title as there is room for; else what the absence means.
  private func line(_ cell: ResponseCell, room: Int) -> Line {
    guard case .first(let response) = cell else {
      return Line(room >= cell.text.displayWidth ? cell.text : short(cell), .muted)
    }
    var line = Line(response.lag.text, .key)
    if response.isLinked { line.add(" " + state.glyphs.answer, .key) }
    if room >= 20 {
      line.add("  ")
      line.add(state.dataset.events[response.event].title)
    }
    return line
  }

  /// A sign where the words do not fit; the preview has the words.
  private func short(_ cell: ResponseCell) -> String {
    switch cell {
    case .first: ""
    case .noneRecorded: "none"
    case .thin: "thin"
    case .filteredOut: "hidden"
    case .notResearched: "?"
    }
  }
}
