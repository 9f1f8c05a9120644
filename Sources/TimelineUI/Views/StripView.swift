import TimelineData

/// Activity over the whole period, with the part on screen marked.
struct StripView {
  let state: AppState

  func draw(_ frame: inout Frame) {
    let rect = state.layout.regions.strip
    guard rect.rows > 0 else { return }
    let strip = state.strip
    let area = Self.area(of: state.layout)
    let busiest = max(1, strip.counts.max() ?? 1)
    let visible = state.visibleDays.map {
      strip.column(of: $0.lowerBound)...strip.column(of: $0.upperBound)
    }
    for (column, count) in strip.counts.enumerated() {
      let isVisible = visible?.contains(column) ?? false
      let bars = state.glyphs.bars
      let bar = count == 0 ? " " : bars[(count * bars.count - 1) / busiest]
      frame.put(
        bar, row: rect.row, column: area.column + column,
        style: Style(isVisible ? .accent : .muted, on: isVisible ? .neighbour : .plain))
    }
    if let visible { drawBrackets(visible, row: rect.row, area: area, &frame) }
    if rect.rows > 1 {
      drawYears(&frame, row: rect.row + 1, area: area)
    } else {
      frame.put("\(strip.first.year)", row: rect.row, column: 1, style: Style(.muted))
      frame.put(
        "\(strip.last.year)", row: rect.row, column: area.right + 1, style: Style(.muted))
    }
  }

  /// The part on screen in brackets, for terminals without colours.
  private func drawBrackets(
    _ visible: ClosedRange<Int>, row: Int, area: Rect, _ frame: inout Frame
  ) {
    for (bracket, column) in [("[", visible.lowerBound - 1), ("]", visible.upperBound + 1)] {
      frame.put(
        bracket, row: row, column: area.column + column, limit: 1, style: Style(.accent))
    }
  }

  /// The columns that the bars stand in; beside them is room for a year at each end.
  static func area(of layout: TimelineLayout) -> Rect {
    let rect = layout.regions.strip
    let margin = rect.rows > 1 ? 1 : 6
    return Rect(row: rect.row, column: margin, rows: 1, columns: rect.columns - 2 * margin)
  }

  /// A year under the column where it begins; where they are too dense, only some.
  private func drawYears(_ frame: inout Frame, row: Int, area: Rect) {
    let strip = state.strip
    var free = area.column
    for year in strip.first.year...strip.last.year {
      guard let start = Day(year: year, month: 1, day: 1) else { continue }
      let column = area.column + strip.column(of: start)
      guard column >= free, column + 4 <= area.right else { continue }
      free = column + frame.put("\(year)", row: row, column: column, style: Style(.muted)) + 1
    }
  }
}

extension AppState {
  /// The days of the first and the last event on screen.
  var visibleDays: ClosedRange<Day>? {
    var days: ClosedRange<Day>?
    for pane in layout.columns.panes.indices {
      let top = paneTop(pane)
      let placed = layout.placed(in: top..<top + layout.regions.body.rows, pane: pane)
      for place in [placed.first, placed.last].compactMap(\.self) {
        let day = dataset.events[layout.lists[pane][place.place]].date.earliest
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
      }
    }
    return days
  }
}
