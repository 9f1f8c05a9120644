/// Where a list in its box stands on the screen.
struct ListLayout: Sendable, Equatable {
  let box: Rect
  /// The rows of the list that are seen.
  let visible: Range<Int>

  /// Rows of the list at most: the box leaves the screen's edges free.
  static func mostRows(_ size: Size) -> Int { max(1, size.rows - 6) }

  /// - Parameters:
  ///   - rows: how many the list has now.
  ///   - whole: how many it has before it is narrowed. The box is as high as that, so that
  ///     narrowing does not make it jump.
  init(_ panel: ListPanel, rows: Int, whole: Int, size: Size) {
    let height = min(max(1, whole), Self.mostRows(size))
    let widest = size.columns < 60 ? size.columns : size.columns - 4
    let width = min(Self.preferredWidth(panel.content), widest)
    box = Rect(
      row: max(1, (size.rows - height - 3) / 2), column: (size.columns - width) / 2,
      rows: height + 3, columns: width)
    let above = min(panel.rowsAbove ?? height / 2, height - 1)
    let top = max(0, min(panel.cursor - above, rows - height))
    visible = top..<min(rows, top + height)
  }

  private static func preferredWidth(_ content: ListPanel.Content) -> Int {
    switch content {
    case .help, .kept, .filters: 90
    case .names: 76
    case .years, .countries, .categories: 54
    }
  }

  /// Below the border and what is typed.
  var firstRow: Int { box.row + 2 }

  /// The row of the list at a place of the screen.
  func row(at place: Position) -> Int? {
    let row = visible.lowerBound + place.row - firstRow
    return visible.contains(row) && box.column < place.column && place.column < box.right - 1
      ? row : nil
  }
}
