import Synchronization

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
    case .unread(let unread): unread.table
    }
  }

  static func == (one: Self, other: Self) -> Bool { one.table == other.table }
}

/// Indicators that are read once, when the first is asked for.
final class UnreadIndicators: Sendable {
  private let read: @Sendable () -> IndicatorTable
  private let kept = Mutex<IndicatorTable?>(nil)

  init(_ read: @escaping @Sendable () -> IndicatorTable) { self.read = read }

  var table: IndicatorTable {
    kept.withLock { table in
      if let table { return table }
      let read = self.read()
      table = read
      return read
    }
  }
}
