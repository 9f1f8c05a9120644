extension EDTF {
  /// How one end of an interval, or a single date, is written; its days are kept beside it.
  struct End: Sendable, Hashable {
    let shape: Shape
    /// Carries `~` or `%`.
    var isApproximate = false
    /// Carries `?` or `%`.
    var isUncertain = false

    init(_ shape: Shape) { self.shape = shape }
  }

  enum Shape: UInt8, Sendable {
    case day, month, season, year
    /// `202X`, `20XX`.
    case decade, century
    /// `2023-11-XX`, `2023-XX`, `2023-XX-XX`.
    case someDayOfMonth, someMonth, someDayOfYear
    /// `..`, and nothing at all.
    case open, unknown

    var isDate: Bool { self != .open && self != .unknown }

    var hasUnspecifiedDigits: Bool {
      switch self {
      case .decade, .century, .someDayOfMonth, .someMonth, .someDayOfYear: true
      default: false
      }
    }

    var precision: Precision {
      switch self {
      case .day: .day
      case .month, .someDayOfMonth: .month
      case .season: .season
      case .decade: .decade
      case .century: .century
      case .year, .someMonth, .someDayOfYear, .open, .unknown: .year
      }
    }
  }

  /// A quarter of a year as EDTF numbers it, named for the northern hemisphere.
  enum Season: Int, Sendable {
    case spring = 21
    case summer, autumn, winter

    var firstMonth: Int { (rawValue - 20) * 3 }

    /// The season whose first or last month this is.
    init(month: Int) {
      self =
        switch month {
        case 3...5: .spring
        case 6...8: .summer
        case 9...11: .autumn
        default: .winter
        }
    }
  }
}
