import TimelineData

/// One event in a few lines under a view: what a reader needs before opening it.
struct PreviewView {
  let state: AppState
  /// Position in `Dataset.events`.
  let event: Int?
  /// What stands there without an event.
  let empty: String

  /// Lines that are read easily are not longer.
  static let widestText = 120

  func draw(_ frame: inout Frame) {
    let rect = state.layout.regions.preview
    guard rect.rows > 1 else { return }
    drawRule(&frame, row: rect.row)
    let width = rect.columns - 2
    let ellipsis = state.glyphs.ellipsis
    let words = state.searchedWords
    for (index, line) in lines(rows: rect.rows - 1, width: width).enumerated() {
      frame.put(
        line.marking(words), row: rect.row + 1 + index, column: 1, limit: width, ellipsis: ellipsis)
    }
  }

  /// The lines that fit: facts, title and outlets always, of the rest what there is room for.
  private func lines(rows: Int, width: Int) -> [Line] {
    guard let position = event else { return [Line(empty, .muted)] }
    let event = state.dataset.events[position]
    let parts = EventLines(state: state, event: event, position: position)
    var facts = parts.facts
    if let answers = parts.answers, facts.width + answers.width + 3 <= width {
      facts.add(state.glyphs.separator, .muted)
      facts.spans += answers.spans
    }
    var first = [facts, Line(event.title, .strong)]
    if rows <= 3 { first.remove(at: 1) }
    let showsNames = rows >= 7
    let room = rows - first.count - 1 - (showsNames ? 1 : 0)
    let summary = Fitting.wrap(
      event.summary, width: min(width, Self.widestText), most: max(1, room),
      ellipsis: state.glyphs.ellipsis)
    return first + summary.prefix(max(0, room)).map { Line($0) }
      + (showsNames ? [parts.names] : []) + [parts.outlets]
  }

  private func drawRule(_ frame: inout Frame, row: Int) {
    let rule = Rect(row: row, column: 0, rows: 1, columns: state.size.columns)
    frame.fill(rule, with: state.glyphs.line, style: Style(.muted))
  }
}
