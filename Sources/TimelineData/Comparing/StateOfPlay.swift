/// What holds on a day: every indicator by country, and the days on which that changes.
///
/// On a day holds the latest value whose earliest day is not after it and whose last day has
/// not passed (the codebook's rule). A value known only to begin in a month holds from the
/// month's first day; show its `from` beside it.
public struct StateOfPlay: Sendable, Equatable {
  /// Positions in `Dataset.indicators`, one a row.
  public let indicators: [Int]
  /// Positions in `Dataset.countries`, one a column.
  public let countries: [Int]
  /// The days on which a cell begins to hold another value or none, sorted, each once.
  public let changeDays: [Day]
  /// From the first day on which anything is known to the last that the data speak of.
  ///
  /// That is the last change, or the end of research. `nil` without a dated value.
  public let span: ClosedRange<Day>?
  /// The last change that is not after the end of research; `nil` without a change.
  ///
  /// Later ones are announced, and not yet the case. The last of all where no end is known.
  public let lastChange: Day?

  /// By row, then by column: what the cell holds, and from when.
  private let cells: [[Cell]]

  /// Looks at some indicators and countries, or at all.
  ///
  /// - Complexity: for each cell the square of the number of its values.
  public init(_ dataset: Dataset, indicators: [Int]? = nil, countries: [Int]? = nil) {
    let rows = indicators ?? Array(dataset.indicators.indices)
    let columns = countries ?? Array(dataset.countries.indices)
    let cells = rows.map { row in
      let values = dataset.indicators[row].values
      return columns.map { column in Cell(values.filter { $0.country == column }) }
    }
    let days = Set(cells.joined().flatMap(\.changes).map(\.day)).sorted()
    let researched = dataset.researched.map(\.days.upperBound).filter { $0 < .last }.max()
    self.indicators = rows
    self.countries = columns
    self.cells = cells
    changeDays = days
    lastChange = days.last { $0 <= researched ?? .last } ?? days.last
    let last = [days.last, researched].compactMap(\.self).max()
    span = days.first.flatMap { first in last.map { first...max(first, $0) } }
  }

  /// The value of a cell on a day; `nil` where there is none that could be supported.
  ///
  /// - Complexity: logarithmic in the cell's values.
  public func value(row: Int, column: Int, on day: Day) -> IndicatorValue? {
    cells[row][column].value(on: day)
  }

  /// By row, then by column.
  public func values(on day: Day) -> [[IndicatorValue?]] {
    cells.map { $0.map { $0.value(on: day) } }
  }

  public func change(after day: Day) -> Day? { changeDays.first { $0 > day } }

  public func change(before day: Day) -> Day? { changeDays.last { $0 < day } }

  /// The cells that change on a day, by row, then by column; none unless it is a change day.
  public func changes(on day: Day) -> [Change] {
    cells.indices.flatMap { row in
      cells[row].indices.compactMap { column in
        let cell = cells[row][column]
        guard let place = cell.changes.firstIndex(where: { $0.day == day }) else { return nil }
        return Change(
          row: row, column: column, before: place > 0 ? cell.changes[place - 1].value : cell.start,
          after: cell.changes[place].value)
      }
    }
  }

  /// A cell that begins to hold another value, or none.
  public struct Change: Sendable, Equatable {
    /// Position in `StateOfPlay.indicators`.
    public let row: Int
    /// Position in `StateOfPlay.countries`.
    public let column: Int
    /// What held on the day before.
    public let before: IndicatorValue?
    public let after: IndicatorValue?

    /// Whether a new value says what the old one said: a vote cast the same way again.
    public var isRepeated: Bool { before != nil && before?.value == after?.value }
  }
}

extension StateOfPlay {
  /// One indicator in one country over time.
  private struct Cell: Sendable, Equatable {
    /// What holds from the beginning of the calendar: values with an open start.
    let start: IndicatorValue?
    /// By day, each unlike the one before.
    let changes: [(day: Day, value: IndicatorValue?)]

    /// The values are in the order of `from`.
    init(_ values: [IndicatorValue]) {
      let begins = values.map(\.from.earliest)
      let ends = values.compactMap(\.to?.latest).filter { $0 < .last }.map { $0 + 1 }
      var held = Self.latest(of: values, on: .first)
      start = held.map { values[$0] }
      var changes: [(Day, IndicatorValue?)] = []
      for day in Set(begins + ends).sorted() {
        let next = Self.latest(of: values, on: day)
        if next != held { changes.append((day, next.map { values[$0] })) }
        held = next
      }
      self.changes = changes
    }

    /// The place of the latest value that holds; of two from the same day the later in order.
    private static func latest(of values: [IndicatorValue], on day: Day) -> Int? {
      values.lastIndex { $0.from.earliest <= day && day <= $0.to?.latest ?? .last }
    }

    func value(on day: Day) -> IndicatorValue? {
      var low = 0
      var high = changes.count
      while low < high {
        let middle = (low + high) / 2
        if changes[middle].day <= day { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? changes[low - 1].value : start
    }

    static func == (one: Self, other: Self) -> Bool {
      one.start == other.start && one.changes.elementsEqual(other.changes, by: ==)
    }
  }
}
