import TimelineData

/// The time that one band of the shared axis stands for.
public enum TimeScale: Int, Sendable, CaseIterable {
  case day, month, quarter, year

  var name: String {
    switch self {
    case .day: "day"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }

  /// Columns that the gutter needs for the scale's longest label and a blank.
  var gutterWidth: Int {
    switch self {
    case .day: 12
    case .month: 9
    case .quarter: 8
    case .year: 7
    }
  }

  var coarser: TimeScale? { TimeScale(rawValue: rawValue + 1) }
  var finer: TimeScale? { TimeScale(rawValue: rawValue - 1) }
}

/// Which band an event belongs to.
///
/// A date coarser than the scale has a band of its own, labelled no finer than it is
/// known: an act dated to 2022 must not stand beside the word January.
struct BandKey: Sendable, Equatable {
  let start: Day
  let unit: EDTF.Precision
  /// Whether the band is as fine as the scale, so that its label is a place on the axis.
  let isOnScale: Bool

  init(_ date: EDTF, scale: TimeScale) {
    let scaleUnit: EDTF.Precision =
      switch scale {
      case .day: .day
      case .month: .month
      // A quarter is as long as a season, and so as precise.
      case .quarter: .season
      case .year: .year
      }
    unit = max(date.start, scaleUnit)
    isOnScale = unit == scaleUnit
    start = isOnScale ? Self.floor(date.earliest, scale) : date.earliest
  }

  private static func floor(_ day: Day, _ scale: TimeScale) -> Day {
    let (month, first) =
      switch scale {
      case .day: (day.month, day.day)
      case .month: (day.month, 1)
      case .quarter: ((day.month - 1) / 3 * 3 + 1, 1)
      case .year: (1, 1)
      }
    return Day(year: day.year, month: month, day: first) ?? day
  }
}
