extension Day {
  /// The day so many months later, or earlier when negative; `nil` beyond the calendar.
  ///
  /// A day that the month does not have becomes its last.
  public func adding(months: Int) -> Day? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return Day(year: year, month: month, day: min(day, Day.days(inMonth: month, of: year)))
  }

  /// The whole months from this day to a later one.
  public func months(to later: Day) -> Int {
    let count = (later.year - year) * 12 + later.month - month
    return (adding(months: count) ?? .last) > later ? count - 1 : count
  }
}
