import TimelineData

/// Everything about one event, with its sources in full.
struct DetailView {
  let state: AppState
  let detail: Detail

  /// Rows of text: all but the header and the status line.
  static func pageRows(_ size: Size) -> Int { max(1, size.rows - 2) }

  func draw(_ frame: inout Frame) {
    let lines = Self.lines(of: detail.event, in: state)
    let rows = Self.pageRows(state.size)
    let shown = lines.dropFirst(detail.top).prefix(rows)
    let margin = Self.margin(state.size)
    let words = state.searchedWords
    for (index, line) in shown.enumerated() {
      let isMarked = line.link != nil && line.link == detail.link
      frame.put(
        line.text.marking(words), row: 1 + index, column: margin,
        limit: state.size.columns - margin - 1, ellipsis: state.glyphs.ellipsis,
        on: isMarked ? .selected : nil)
    }
    let column = state.size.columns - 2
    if detail.top > 0 {
      frame.put(state.glyphs.moreUp, row: 1, column: column, style: Style(.key))
    }
    if detail.top + rows < lines.count {
      frame.put(state.glyphs.moreDown, row: rows, column: column, style: Style(.key))
    }
    let marked = shown.firstIndex { $0.link != nil && $0.link == detail.link }
    frame.cursor = Position(row: 1 + (marked ?? detail.top) - detail.top, column: margin)
  }

  private static func margin(_ size: Size) -> Int { size.columns < 60 ? 1 : 3 }

  /// All lines at the width of the screen.
  static func lines(of position: Int, in state: AppState) -> [DetailLine] {
    let width = min(100, state.size.columns - 2 * margin(state.size) - 1)
    var writer = DetailWriter(
      state: state, event: state.dataset.events[position], width: max(1, width))
    writer.writeAll(position)
    return writer.lines
  }
}
