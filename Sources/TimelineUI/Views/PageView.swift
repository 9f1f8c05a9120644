import TimelineData

/// A page of text over the whole screen but its bars: an event, or an indicator's history.
struct PageView {
  let state: AppState
  let lines: [PageLine]
  /// The first visible line.
  let top: Int
  /// Which link is marked.
  var link: Int?

  /// Longer lines are hard to read.
  private static let widestText = 100

  /// Rows of text: all but the header and the status line.
  static func pageRows(_ size: Size) -> Int { max(1, size.rows - 2) }

  /// Columns of text.
  static func textWidth(_ size: Size) -> Int {
    max(1, min(widestText, size.columns - 2 * margin(size) - 1))
  }

  /// Under the header.
  private static let firstRow = 1

  private static func margin(_ size: Size) -> Int { size.columns < 60 ? 1 : 3 }

  func draw(_ frame: inout Frame) {
    let rows = Self.pageRows(state.size)
    let shown = lines.dropFirst(top).prefix(rows)
    let margin = Self.margin(state.size)
    let words = state.searchedWords
    for (index, line) in shown.enumerated() {
      frame.put(
        line.text.marking(words), row: Self.firstRow + index, column: margin,
        limit: state.size.columns - margin - 1, ellipsis: state.glyphs.ellipsis,
        on: isMarked(line) ? .selected : nil)
    }
    let column = state.size.columns - 2
    if top > 0 { frame.put(state.glyphs.moreUp, row: 1, column: column, style: Style(.key)) }
    if top + rows < lines.count {
      frame.put(state.glyphs.moreDown, row: rows, column: column, style: Style(.key))
    }
    let marked = shown.firstIndex(where: isMarked) ?? top
    frame.cursor = Position(row: Self.firstRow + marked - top, column: margin)
  }

  /// The line at a place of the screen, and the part of it there.
  func hit(at place: Position) -> (line: PageLine, span: Line.Span)? {
    let index = top + place.row - Self.firstRow
    guard (0..<Self.pageRows(state.size)).contains(place.row - Self.firstRow),
      lines.indices.contains(index),
      let span = lines[index].text.span(at: place.column - Self.margin(state.size))
    else { return nil }
    return (lines[index], span)
  }

  private func isMarked(_ line: PageLine) -> Bool { line.link != nil && line.link == link }
}
