/// A day of the proleptic Gregorian calendar, in the years 0000 to 9999.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970; negative before.
  public let number: Int32

  /// Makes a day from its number; one outside the years 0000 to 9999 becomes the nearest inside.
  public init(number: Int32) {
    self.number = min(max(number, Self.numbers.lowerBound), Self.numbers.upperBound)
  }

  /// 1 January 0000.
  public static let first = Day(number: numbers.lowerBound)
  /// 31 December 9999.
  public static let last = Day(number: numbers.upperBound)

  private static let numbers: ClosedRange<Int32> = -719_528...2_932_896

  public static func < (one: Self, other: Self) -> Bool { one.number < other.number }

  /// The day so many days later, or earlier when negative; stops at the first and the last day.
  public static func + (day: Self, days: Int) -> Day {
    let sum = Int(day.number).addingReportingOverflow(days)
    if sum.overflow { return days > 0 ? .last : .first }
    return Day(number: Int32(clamping: sum.partialValue))
  }

  /// Days from `start` to `end`; negative when `end` is earlier.
  public static func - (end: Self, start: Self) -> Int { Int(end.number) - Int(start.number) }
}
