import TimelineData

/// What holds on a date: indicators by country.
struct MatrixView {
  let state: AppState

  private var matrix: MatrixState { state.matrix }

  /// Rows of the table that are seen at once.
  static func listRows(of state: AppState) -> Int {
    max(1, state.layout.regions.preview.row - TableRows.firstRow)
  }

  static func columns(of state: AppState) -> PaneColumns {
    let countries = state.visibleCountries
    let width = state.size.columns
    let label = width < 60 ? 18 : width < 100 ? 26 : min(46, width / 4)
    return PaneColumns(
      width: width, gutter: label, countries: countries,
      focus: countries.firstIndex(of: state.timeline.focus) ?? 0,
      first: state.timeline.firstPane, least: 11)
  }

  func draw(_ frame: inout Frame) {
    guard let play = matrix.play, let day = matrix.day else { return }
    let changes = play.changes(on: day)
    drawTitle(play, day, changes.count, &frame)
    let columns = Self.columns(of: state)
    CountryHeads(state: state, columns: columns).draw(row: TableRows.headRow, &frame)
    let rows = matrix.rows.dropFirst(matrix.top).prefix(Self.listRows(of: state))
    for (index, row) in rows.enumerated() {
      let isMarked = matrix.top + index == matrix.row
      let place = TableRows.firstRow + index
      switch row {
      case .group(let group): draw(group: group, at: place, isMarked, changes, play, &frame)
      case .indicator(let row):
        let painter = MatrixRow(
          state: state, play: play, day: day, row: row, columns: columns,
          changes: changes.filter { $0.row == row })
        painter.draw(at: place, isMarked: isMarked, &frame)
      }
    }
    drawPreview(play, day, changes, &frame)
  }

  private func drawTitle(_ play: StateOfPlay, _ day: Day, _ changes: Int, _ frame: inout Frame) {
    var line = Line("State of play on ", .text)
    line.add(state.reading(day), .strong)
    if changes > 0 {
      line.add("  ")
      line.add("\(changes) changed on this day", .match)
    }
    let width = state.size.columns
    let used = frame.put(
      line, row: 1, column: 1, limit: width - 2, ellipsis: state.glyphs.ellipsis)
    let neighbours = [
      play.change(before: day).map { stepLabel(.previousYear) + state.reading($0) },
      play.change(after: day).map { stepLabel(.nextYear) + state.reading($0) },
    ].compactMap(\.self).text(joinedBy: "   ")
    if used + neighbours.displayWidth + 4 < width {
      frame.put(
        neighbours, row: 1, column: width - 1 - neighbours.displayWidth, style: Style(.muted))
    }
  }

  /// The key of a step and a blank; empty where it has none.
  private func stepLabel(_ command: Command) -> String {
    let key = state.bindings.firstKey(of: command, in: .matrix)
    return key.map { $0.label(plain: state.glyphs.isPlain) + " " } ?? ""
  }

  private func draw(
    group: Int, at row: Int, _ isMarked: Bool, _ changes: [StateOfPlay.Change],
    _ play: StateOfPlay, _ frame: inout Frame
  ) {
    let ground: Ground = isMarked ? .selected : .plain
    frame.fill(
      Rect(row: row, column: 0, rows: 1, columns: state.size.columns),
      style: Style(.text, on: ground))
    let isFolded = matrix.folded.contains(group)
    let members = play.indicators.filter { state.dataset.indicators[$0].group == group }
    let changed = changes.count {
      state.dataset.indicators[play.indicators[$0.row]].group == group
    }
    var line = Line(isFolded ? state.glyphs.moreRight : state.glyphs.moreDown, .key)
    line.add(" " + state.dataset.indicatorGroups[group].label, .strong)
    line.add("  \(members.count)", .muted)
    if changed > 0 {
      line.add("  ")
      line.add("\(changed) changed", .match)
    }
    frame.put(line, row: row, column: 0, limit: state.size.columns, ellipsis: "", on: ground)
    if isMarked { frame.cursor = Position(row: row, column: 0) }
  }

  /// What the cell under the cursor says, with where it comes from.
  private func drawPreview(
    _ play: StateOfPlay, _ day: Day, _ changes: [StateOfPlay.Change], _ frame: inout Frame
  ) {
    let rect = state.layout.regions.preview
    guard rect.rows > 1 else { return }
    frame.fill(
      Rect(row: rect.row, column: 0, rows: 1, columns: state.size.columns),
      with: state.glyphs.line, style: Style(.muted))
    guard matrix.rows.indices.contains(matrix.row),
      case .indicator(let row) = matrix.rows[matrix.row],
      let column = play.countries.firstIndex(of: state.timeline.focus)
    else { return }
    let lines = CellLines(
      state: state, indicator: state.dataset.indicators[play.indicators[row]],
      country: state.timeline.focus
    ).lines(
      value: play.value(row: row, column: column, on: day),
      change: changes.first { $0.row == row && $0.column == column },
      width: min(rect.columns - 2, PreviewView.widestText))
    for (index, line) in lines.prefix(rect.rows - 1).enumerated() {
      frame.put(
        line, row: rect.row + 1 + index, column: 1, limit: rect.columns - 2,
        ellipsis: state.glyphs.ellipsis)
    }
  }
}
