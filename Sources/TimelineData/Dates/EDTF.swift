public struct EDTF: Sendable, Hashable {
  public let earliest: Day
  public let latest: Day
}
