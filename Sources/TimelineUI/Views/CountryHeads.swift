import TimelineData

/// The names of the countries over the columns of a table.
struct CountryHeads {
  let state: AppState
  let columns: PaneColumns

  func draw(row: Int, _ frame: inout Frame) {
    frame.fill(
      Rect(row: row, column: 0, rows: 1, columns: state.size.columns),
      style: Style(.muted, on: .head))
    for pane in columns.panes {
      let country = state.dataset.countries[pane.country]
      let isFocused = pane.country == state.timeline.focus
      let ground: Ground = isFocused ? .selected : .head
      let room = pane.contentWidth - 1
      frame.fill(
        Rect(row: row, column: pane.column, rows: 1, columns: pane.width),
        style: Style(.text, on: ground))
      frame.put(
        country.name.displayWidth <= room ? country.name : country.code, row: row,
        column: pane.contentColumn + 1, limit: room,
        style: Style(isFocused ? .accent : .strong, on: ground))
    }
    drawEdges(row: row, &frame)
  }

  private func drawEdges(row: Int, _ frame: inout Frame) {
    if columns.moreLeft > 0 {
      frame.put(
        "\(state.glyphs.moreLeft)\(columns.moreLeft)", row: row, column: 0,
        style: Style(.key, on: .head))
    }
    if columns.moreRight > 0 {
      let text = "\(columns.moreRight)\(state.glyphs.moreRight)"
      frame.put(
        text, row: row, column: state.size.columns - text.displayWidth,
        style: Style(.key, on: .head))
    }
  }
}
