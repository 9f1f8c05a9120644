import TimelineData

/// The shared date column: the label of each band on its first visible row.
struct GutterView {
  let state: AppState

  func draw(_ frame: inout Frame) {
    guard case .aligned(let layout) = state.layout.rows, !layout.bands.isEmpty else { return }
    let body = state.layout.regions.body
    let top = state.timeline.top
    var year: Int?
    var band = layout.band(containing: top)
    while band < layout.bands.count, layout.bands[band].firstRow < top + body.rows {
      let (key, row) = (layout.bands[band].key, max(layout.bands[band].firstRow, top) - top)
      let label = BandLabel(key, isYearNew: key.start.year != year, state.dates)
      frame.put(label.year, row: body.row + row, column: 0, style: Style(.strong))
      frame.put(
        label.rest, row: body.row + row, column: label.isYearAlone ? 0 : 5, style: Style(.text))
      if layout.bands[band].firstRow >= top {
        frame.put(
          String(state.glyphs.bandTick), row: body.row + row,
          column: state.layout.columns.gutter, style: Style(.muted))
      }
      if let anchor = state.anchorEvent, BandKey(anchor.date, scale: state.timeline.scale) == key {
        frame.put(
          "T", row: body.row + row, column: state.layout.columns.gutter - 1, style: Style(.star))
      }
      year = key.start.year
      band += 1
    }
  }
}

/// What the gutter says of a band, no finer than the dates in it are known.
struct BandLabel: Sendable, Equatable {
  /// Empty when the band above has the same.
  let year: String
  let rest: String
  var isYearAlone: Bool { rest.utf8.count > 6 }

  init(_ key: BandKey, isYearNew: Bool, _ dates: DateStyle) {
    let start = key.start
    let year = String(start.year)
    switch key.unit {
    // The month first, as it stands over the days of one.
    case .day: rest = dates == .iso ? start.dayReading(.iso) : "\(start.monthName) \(start.day)"
    case .month: rest = start.monthReading(dates)
    case .season:
      rest = key.isOnScale ? "Q\((start.month - 1) / 3 + 1)" : Self.season(start.month)
    case .year: rest = ""
    case .decade: rest = ""
    case .century: rest = ""
    }
    self.year =
      switch key.unit {
      case .decade, .century: year + "s"
      // A year band is nothing but its year.
      case .year: year
      default: isYearNew ? year : ""
      }
  }

  private static func season(_ month: Int) -> String {
    switch month {
    case 3...5: "spr"
    case 6...8: "sum"
    case 9...11: "aut"
    default: "win"
    }
  }
}
