/// A day of the proleptic Gregorian calendar.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970; negative before.
  public let number: Int32
  public init(number: Int32) { self.number = number }
  public static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}
