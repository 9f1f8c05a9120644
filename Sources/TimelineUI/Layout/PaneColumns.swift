/// Where the panes stand across the screen.
struct PaneColumns: Sendable, Equatable {
  /// One pane: a rule at its left and then its content.
  struct Pane: Sendable, Equatable {
    /// Position in `Dataset.countries`.
    let country: Int
    /// Of the rule.
    let column: Int
    /// The rule included.
    let width: Int
    /// Room for content.
    var contentWidth: Int { width - 1 }
    var contentColumn: Int { column + 1 }
  }

  let gutter: Int
  let panes: [Pane]
  /// How many countries are beyond the left and the right edge.
  let moreLeft: Int
  let moreRight: Int
  /// Position of the first pane among the countries that are not hidden.
  let first: Int

  /// Five panes fit from about 130 columns, three at 80, one below 48.
  static let leastWidth = 23
  /// What a pane beside a widened one keeps at least.
  static let leastBesideWide = 20
  /// What a widened pane asks for.
  static let leastWide = 44

  /// `countries` are those not hidden, in order; `focus` and `first` are positions in it.
  init(
    width: Int, gutter: Int, countries: [Int], focus: Int, first: Int,
    widths: PaneWidths = .equal, least: Int = leastWidth
  ) {
    let room = max(1, width - gutter)
    let capacity = Self.capacity(room, countries.count, widths, least)
    // The first pane moves only as far as the focus needs.
    let highest = max(0, countries.count - capacity)
    let start = min(max(first, focus - capacity + 1), min(focus, highest))
    let shown = countries.isEmpty ? [] : Array(countries[start..<start + capacity])
    let each = Self.share(room, shown.count, focus: focus - start, widths)
    var column = gutter
    panes = zip(shown, each).map { country, width in
      defer { column += width }
      return Pane(country: country, column: column, width: width)
    }
    self.gutter = gutter
    self.first = start
    moreLeft = start
    moreRight = max(0, countries.count - start - shown.count)
  }

  /// The pane that holds a column of the screen; `nil` in the gutter.
  func pane(at column: Int) -> Int? {
    panes.firstIndex { $0.column <= column && column < $0.column + $0.width }
  }

  private static func capacity(
    _ room: Int, _ count: Int, _ widths: PaneWidths, _ least: Int
  ) -> Int {
    let fitting =
      switch widths {
      case .equal: room / least
      case .wide: 1 + max(0, (room - leastWide) / leastBesideWide)
      case .alone: 1
      }
    return min(count, max(1, fitting))
  }

  private static func share(_ room: Int, _ count: Int, focus: Int, _ widths: PaneWidths) -> [Int] {
    guard count > 0 else { return [] }
    if widths == .wide, count > 1 {
      let others = count - 1
      // A little more than half the screen stays with the others where there is room.
      let other = min(max(leastBesideWide, room * 55 / 100 / others), (room - leastWide) / others)
      return (0..<count).map { $0 == focus ? room - other * others : other }
    }
    return (0..<count).map { room / count + ($0 < room % count ? 1 : 0) }
  }
}

/// How the panes share the width.
enum PaneWidths: String, Sendable, CaseIterable {
  case equal
  /// The focused pane is wider than the others.
  case wide
  /// The focused pane only.
  case alone
}
