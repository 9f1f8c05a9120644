/// A date as sources know it: a day, a month, "about 2023", "from September 2022 on".
///
/// An expression of the Extended Date/Time Format, ISO 8601-2:2019: level 0 for dates and
/// intervals, and of level 1 the qualifiers `?` `~` `%`, unspecified digits, open and unknown
/// ends, and seasons. Its text is not stored but written anew from twelve bytes, so that a
/// million of them cost little and copying one costs nothing.
public struct EDTF: Sendable, Hashable {
  /// The first day it can mean; 0000-01-01 when it has an open start.
  ///
  /// An unknown start widens nothing: it is then the first day of the known end.
  public let earliest: Day

  /// The last day it can mean; 9999-12-31 when it has an open end.
  ///
  /// An unknown end widens nothing: it is then the last day of the known start.
  public let latest: Day

  let startEnd: End
  /// `nil` for a single date.
  let finalEnd: End?

  init(earliest: Day, latest: Day, startEnd: End, finalEnd: End?) {
    self.earliest = earliest
    self.latest = latest
    self.startEnd = startEnd
    self.finalEnd = finalEnd
  }

  /// How finely a date is known; finer is less.
  public enum Precision: UInt8, Sendable, Comparable, CaseIterable {
    case day, month, season, year, decade, century

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  public var isInterval: Bool { finalEnd != nil }

  /// How finely the start is known, or the end when there is no known start.
  ///
  /// A date with its day unspecified (`2023-11-XX`) is known to the month.
  public var start: Precision { leading.shape.precision }

  /// Whether the start, or else the only known end, carries `~` or `%`.
  public var isApproximate: Bool { leading.isApproximate }

  /// Whether the start, or else the only known end, carries `?` or `%`.
  public var isUncertain: Bool { leading.isUncertain }

  /// The start if it is a date, else the end.
  private var leading: End {
    if let finalEnd, !startEnd.shape.isDate { finalEnd } else { startEnd }
  }
}
