import TimelineData

/// How many of the shown events fall into each column of the strip.
///
/// The axis runs from where research began to the last event; what is older counts in
/// the first column, or a single old treaty would take half the strip.
struct ActivityStrip: Sendable, Equatable {
  let counts: [Int]
  let first: Day
  let last: Day

  /// - Complexity: linear in the shown events.
  init(_ shown: ShownEvents, of dataset: Dataset, columns: Int) {
    let days = Self.span(of: dataset)
    (first, last) = (days.lowerBound, days.upperBound)
    var counts = Array(repeating: 0, count: max(1, columns))
    for event in shown.all {
      let day = dataset.events[event].date.earliest
      counts[Self.column(of: day, days, columns: counts.count)] += 1
    }
    self.counts = counts
  }

  /// The column of a day; the nearest when it is beyond the axis.
  func column(of day: Day) -> Int {
    Self.column(of: day, first...last, columns: counts.count)
  }

  /// The days of a column; the first holds all that is older, too.
  func days(of column: Int) -> ClosedRange<Day> {
    let length = last - first + 1
    func start(_ column: Int) -> Day { first + (column * length + counts.count - 1) / counts.count }
    let end = column + 1 < counts.count ? start(column + 1) + -1 : last
    return (column > 0 ? start(column) : Day.first)...max(start(column), end)
  }

  private static func column(of day: Day, _ span: ClosedRange<Day>, columns: Int) -> Int {
    let length = span.upperBound - span.lowerBound + 1
    return max(0, min(columns - 1, (day - span.lowerBound) * columns / length))
  }

  /// Whole years.
  private static func span(of dataset: Dataset) -> ClosedRange<Day> {
    let years = dataset.years ?? 2000...2000
    let researched = dataset.researched.map(\.span.earliest.year).min() ?? years.lowerBound
    let start = min(max(years.lowerBound, researched), years.upperBound)
    guard let first = Day(year: start, month: 1, day: 1),
      let last = Day(year: years.upperBound, month: 12, day: 31)
    else { return Day.first...Day.last }
    return first...last
  }
}
