/// A month, a quarter or a year of the calendar.
public struct Period: Sendable, Hashable {
  public let unit: Unit
  /// Periods of the unit since the beginning of the year 0.
  public let number: Int

  public enum Unit: String, Sendable, CaseIterable {
    case month, quarter, year

    public var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .year: 12
      }
    }

    /// How many make a year.
    public var perYear: Int { 12 / months }
  }

  init(unit: Unit, number: Int) {
    self.unit = unit
    self.number = number
  }

  /// The period that a day lies in.
  public init(_ unit: Unit, of day: Day) {
    let civil = day.civil
    self.init(unit: unit, number: (civil.year * 12 + civil.month - 1) / unit.months)
  }

  public var year: Int { number / unit.perYear }

  /// Its place in the year, 0 the first.
  public var place: Int { number % unit.perYear }

  public var days: ClosedRange<Day> {
    let last = (place + 1) * unit.months
    return Day(
      validYear: year, month: place * unit.months + 1, day: 1)...Day(
        validYear: year, month: last, day: Day.days(inMonth: last, of: year))
  }

  /// `Sep 2022`, `Q3 2022`, `2022`.
  public var label: String {
    switch unit {
    case .month: "\(Day.monthNames[place]) \(year)"
    case .quarter: "Q\(place + 1) \(year)"
    case .year: "\(year)"
    }
  }
}
