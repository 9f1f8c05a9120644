/// How many events fall into each month, quarter or year.
///
/// An event counts in the period of its earliest day; one with an open start, in that of its
/// latest.
public struct Activity: Sendable, Equatable {
  public let unit: Period.Unit
  /// Every period of the axis, in order, without gaps.
  public let periods: [Period]
  /// By position in `Dataset.countries`.
  public let countries: [Counts]
  /// By position in `Dataset.categories`.
  public let categories: [Counts]

  /// Events of one country or category.
  public struct Counts: Sendable, Equatable {
    /// By place in `Activity.periods`.
    public fileprivate(set) var inPeriods: [Int]
    /// Events before the axis begins.
    public fileprivate(set) var earlier = 0
    /// Events after the axis ends.
    public fileprivate(set) var later = 0

    public var total: Int { inPeriods.reduce(earlier + later, +) }
    public var busiest: Int { inPeriods.max() ?? 0 }
  }

  /// Counts the events shown, which are positions in `Dataset.events`, over the periods that an
  /// axis touches.
  ///
  /// - Complexity: linear in the events shown, and in the periods for each row.
  public init(
    of shown: some Sequence<Int>, in dataset: Dataset, by unit: Period.Unit,
    over axis: ClosedRange<Day>
  ) {
    let first = Period(unit, of: axis.lowerBound)
    let last = Period(unit, of: axis.upperBound)
    let none = Counts(inPeriods: Array(repeating: 0, count: last.number - first.number + 1))
    var countries = Array(repeating: none, count: dataset.countries.count)
    var categories = Array(repeating: none, count: dataset.categories.count)
    for position in shown {
      let event = dataset.events[position]
      let place = Period(unit, of: event.date.countingDay).number - first.number
      countries[event.country].add(at: place)
      categories[event.category].add(at: place)
    }
    self.unit = unit
    periods = (first.number...last.number).map { Period(unit: unit, number: $0) }
    self.countries = countries
    self.categories = categories
  }

  /// The whole years of an axis that does not turn a filter into silence: those of the filter,
  /// else from where research began to where it ended or the last event is.
  ///
  /// `nil` where there is neither an event nor research.
  public static func axis(of dataset: Dataset, filter: Filter = Filter()) -> ClosedRange<Day>? {
    let events = dataset.events.map(\.date.countingDay.year)
    let begins = dataset.researched.map(\.span.earliest).filter { $0 > .first }.map(\.year)
    let ends = dataset.researched.map(\.span.latest).filter { $0 < .last }.map(\.year)
    guard let first = filter.years.min() ?? begins.min() ?? events.min(),
      let last = filter.years.max() ?? (ends + events).max()
    else { return nil }
    let start = Day(year: first, month: 1, day: 1) ?? .first
    return start...max(start, Day(year: last, month: 12, day: 31) ?? .last)
  }
}

extension Activity.Counts {
  fileprivate mutating func add(at place: Int) {
    if place < 0 {
      earlier += 1
    } else if place >= inPeriods.count {
      later += 1
    } else {
      inPeriods[place] += 1
    }
  }
}

extension EDTF {
  /// The day at which an event is counted: the earliest, unless the start is open.
  public var countingDay: Day { earliest == .first ? latest : earliest }
}
