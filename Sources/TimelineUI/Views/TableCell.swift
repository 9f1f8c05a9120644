import TimelineData

/// One cell of a table with a column a country, as the responses and the matrix have it.
struct TableCell {
  let state: AppState
  let pane: PaneColumns.Pane
  let row: Int
  /// Whether the cursor is in the cell's row.
  let isRowMarked: Bool

  /// Whether there is no column to spare for blanks beside the text.
  var isTight: Bool { pane.width < 12 }

  /// Room for a line.
  var room: Int { pane.contentWidth - (isTight ? 0 : 1) }

  /// Draws the rule, the ground and a line; a number stands at the right where it fits.
  func draw(_ line: Line, isNumber: Bool = false, _ frame: inout Frame) {
    let isHere = isRowMarked && pane.country == state.timeline.focus
    let ground: Ground = isHere ? .selected : isRowMarked ? .neighbour : .plain
    frame.fill(
      Rect(row: row, column: pane.column, rows: 1, columns: pane.width),
      style: Style(.text, on: ground))
    frame.put(
      String(state.glyphs.paneRule), row: row, column: pane.column, style: Style(.muted))
    let indent = isNumber && line.width < room ? room - line.width : 0
    frame.put(
      line, row: row, column: pane.contentColumn + indent, limit: room,
      ellipsis: state.glyphs.ellipsis, on: ground)
    if isHere { frame.cursor = Position(row: row, column: pane.contentColumn) }
  }
}
