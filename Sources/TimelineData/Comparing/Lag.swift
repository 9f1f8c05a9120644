/// How many days after an anchor an event lies.
///
/// Counted from the anchor's earliest day. An event is at least `min` and at most `max` days
/// away; the two differ where its date is coarser than a day.
public struct Lag: Sendable, Hashable {
  public let min: Int
  public let max: Int
  /// Whether the event's range only spans the anchor's day: it may have happened before.
  ///
  /// `min` is then 0.
  public let mayPrecede: Bool
  private let hasOpenEnd: Bool

  /// The lag of a date; `nil` for one that is over before the anchor's earliest day.
  public init?(of date: EDTF, after anchor: EDTF) {
    let offset = Offset(of: date, from: anchor)
    guard offset.last >= 0 else { return nil }
    min = Swift.max(0, offset.first)
    max = offset.last
    mayPrecede = offset.first < 0
    hasOpenEnd = date.latest == .last
  }

  private init(min: Int, max: Int, mayPrecede: Bool, hasOpenEnd: Bool) {
    self.min = min
    self.max = max
    self.mayPrecede = mayPrecede
    self.hasOpenEnd = hasOpenEnd
  }

  /// Whether it is over, whatever its date means, in fewer days than another.
  func isOver(before other: Lag) -> Bool {
    let (end, otherEnd) = (hasOpenEnd ? .max : max, other.hasOpenEnd ? Int.max : other.max)
    return (end, min) < (otherEnd, other.min)
  }

  /// The lag with a least number of days that is no more than its own.
  func beginning(after days: Int) -> Lag {
    Lag(min: Swift.min(days, min), max: max, mayPrecede: mayPrecede, hasOpenEnd: hasOpenEnd)
  }

  /// The lag as people write it: `12 d`, `9–39 d`, `9 d or more`, `may precede`.
  public var text: String {
    if mayPrecede { return "may precede" }
    if hasOpenEnd { return "\(min) d or more" }
    return min == max ? "\(min) d" : "\(min)–\(max) d"
  }
}

extension Lag: Comparable {
  /// Orders by the least number of days, then by the most.
  public static func < (one: Self, other: Self) -> Bool {
    (one.min, one.max) < (other.min, other.max)
  }
}
