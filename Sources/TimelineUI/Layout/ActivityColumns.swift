/// Where the periods of the activity view stand across the screen.
struct ActivityColumns: Sendable, Equatable {
  /// Columns of labels at the left.
  let gutter: Int
  /// Columns of one period.
  let width: Int
  /// The periods on screen, as places in `ActivityState.periods`.
  let visible: Range<Int>

  /// - Parameter first: the first period on screen; `nil` to have the cursor in the middle.
  init(columns: Int, periods: Int, cursor: Int, first: Int?) {
    gutter = columns < 60 ? 4 : columns < 100 ? 9 : 17
    let room = max(1, columns - gutter - 1)
    // Wider than this, a period is no longer one mark to the eye.
    width = max(1, min(12, room / max(1, periods)))
    let count = min(periods, room / width)
    // The cursor is always on screen.
    let wanted = first.map { max(cursor - count + 1, min($0, cursor)) } ?? cursor - count / 2
    let first = max(0, min(wanted, periods - count))
    visible = first..<first + count
  }

  /// The column in which a period begins.
  func column(of place: Int) -> Int { gutter + (place - visible.lowerBound) * width }

  /// The period that stands in a column; `nil` beside the chart.
  func place(at column: Int) -> Int? {
    let place = visible.lowerBound + (column - gutter) / width
    return column >= gutter && visible.contains(place) ? place : nil
  }
}
