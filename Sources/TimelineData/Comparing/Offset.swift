/// Where a date lies from an anchor's earliest day, in days: `T+12d`, `T−3d`.
public struct Offset: Sendable, Hashable {
  /// From the anchor's earliest day to the date's earliest; negative before it.
  public let first: Int
  /// From the anchor's earliest day to the date's latest.
  public let last: Int
  private let hasOpenStart: Bool
  private let hasOpenEnd: Bool

  public init(of date: EDTF, from anchor: EDTF) {
    first = date.earliest - anchor.earliest
    last = date.latest - anchor.earliest
    hasOpenStart = date.earliest == .first
    hasOpenEnd = date.latest == .last
  }

  /// The offset as people write it; both ends of a coarse date, such as `T−20…+9d`.
  public var text: String {
    switch (hasOpenStart, hasOpenEnd) {
    case (true, true): "T?"
    case (true, false): "until T\(Self.signed(last))d"
    case (false, true): "from T\(Self.signed(first))d"
    case (false, false) where first == last: "T\(Self.signed(first))d"
    case (false, false): "T\(Self.signed(first))…\(Self.signed(last))d"
    }
  }

  private static func signed(_ days: Int) -> String { days < 0 ? "−\(-days)" : "+\(days)" }
}
