/// The indicators of a dataset and their groups.
struct IndicatorTable: Sendable, Equatable {
  var groups: [IndicatorGroup] = []
  var indicators: [Indicator] = []
}

/// Indicators that are there, or that are read when the first is asked for.
enum Indicators: Sendable, Equatable {
  case read(IndicatorTable)
  case unread(UnreadIndicators)

  var table: IndicatorTable {
    switch self {
    case .read(let table): table
    case .unread(let unread): unread.read
    }
  }

  static func == (one: Self, other: Self) -> Bool { one.table == other.table }
}
