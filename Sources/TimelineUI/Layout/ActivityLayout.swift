/// Where the charts of the activity view stand: one a country, over one axis and a panel.
struct ActivityLayout: Sendable, Equatable {
  struct Block: Sendable, Equatable {
    /// Position in `Dataset.countries`.
    let country: Int
    let rect: Rect
  }

  let columns: ActivityColumns
  let blocks: [Block]
  let axisRow: Int
  let panel: Rect

  private static let firstRow = 2

  init(_ state: AppState) {
    let size = state.size
    let countries = state.visibleCountries
    columns = ActivityColumns(
      columns: size.columns, periods: state.activity.periods.count, cursor: state.activity.place,
      first: state.activity.first)
    let panelRows = size.rows >= 20 ? 4 : 1
    let room = size.rows - 4 - panelRows
    let height = max(1, min(12, room / max(1, countries.count)))
    // The countries that there is room for, the focused one among them.
    let most = max(1, room / height)
    let focus = countries.firstIndex(of: state.timeline.focus) ?? 0
    let first = max(0, min(focus - most / 2, countries.count - most))
    let shown = countries[first..<min(countries.count, first + most)]
    blocks = shown.enumerated().map { index, country in
      Block(
        country: country,
        rect: Rect(
          row: Self.firstRow + index * height, column: 0, rows: height, columns: size.columns))
    }
    axisRow = Self.firstRow + shown.count * height
    panel = Rect(row: size.rows - 1 - panelRows, column: 0, rows: panelRows, columns: size.columns)
  }
}
