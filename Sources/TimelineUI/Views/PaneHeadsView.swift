import TimelineData

/// The name of each pane with its key and its counts; what is beyond the edges.
struct PaneHeadsView {
  let state: AppState

  func draw(_ frame: inout Frame) {
    let rect = state.layout.regions.paneHeads
    let columns = state.layout.columns
    for pane in columns.panes {
      let isFocused = pane.country == state.timeline.focus
      let ground: Ground = isFocused ? .selected : .head
      frame.fill(
        Rect(row: rect.row, column: pane.column, rows: 1, columns: pane.width),
        style: Style(.muted, on: ground))
      frame.put(
        head(of: pane, isFocused), row: rect.row, column: pane.contentColumn,
        limit: pane.contentWidth - 1, ellipsis: state.glyphs.ellipsis, on: ground)
    }
    frame.fill(
      Rect(row: rect.row, column: 0, rows: 1, columns: columns.gutter),
      style: Style(.muted, on: .head))
    drawEdges(&frame, row: rect.row)
  }

  private func head(of pane: PaneColumns.Pane, _ isFocused: Bool) -> Line {
    let country = state.dataset.countries[pane.country]
    let shown = state.shown.byCountry[pane.country].count
    let total = state.totals[pane.country]
    let counts = shown == total ? "\(total)" : "\(shown)/\(total)"
    let number = key(of: pane.country)
    let room = pane.contentWidth - 1 - number.displayWidth - counts.count - 2
    var line = Line(number, .key)
    line.add(
      country.name.displayWidth <= room ? country.name : country.code, isFocused ? .accent : .strong
    )
    line.add("  ")
    line.add(counts, .muted)
    return line
  }

  /// The key that hides the country, and a blank; empty where there is none.
  private func key(of country: Int) -> String {
    let number = state.number(of: country) + 1
    guard number <= 9,
      let key = state.bindings.firstKey(of: .toggleCountry(number), in: .timeline)
    else { return "" }
    return key.label(plain: state.glyphs.isPlain) + " "
  }

  private func drawEdges(_ frame: inout Frame, row: Int) {
    if let text = moreLeft {
      frame.put(text, row: row, column: 0, style: Style(.key, on: .head))
    }
    if let text = moreRight, let last = state.layout.columns.panes.last {
      let isFocused = last.country == state.timeline.focus
      frame.put(
        text, row: row, column: state.size.columns - text.displayWidth,
        style: Style(.key, on: isFocused ? .selected : .head))
    }
  }

  /// What is said at the left edge of countries beyond it; `nil` when there are none.
  private var moreLeft: String? {
    let count = state.layout.columns.moreLeft
    return count > 0 ? "\(state.glyphs.moreLeft)\(count)" : nil
  }

  private var moreRight: String? {
    let count = state.layout.columns.moreRight
    return count > 0 ? " \(count) more\(state.glyphs.moreRight)" : nil
  }

  /// Whether a column is that of a note on countries beyond an edge: -1 left, 1 right, else 0.
  func edge(at column: Int) -> Int {
    if let moreLeft, column < moreLeft.displayWidth { return -1 }
    if let moreRight, column >= state.size.columns - moreRight.displayWidth { return 1 }
    return 0
  }
}
