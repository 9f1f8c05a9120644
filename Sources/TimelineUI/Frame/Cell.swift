/// One cell of a frame: what stands in it and what that means.
///
/// Eight bytes, so that a whole screen is built and compared in microseconds.
public struct Cell: Sendable, Equatable {
  /// A Unicode scalar; `continuation` right of a wide character; or, with the
  /// top bit set, a position in `Frame.clusters` for a base with combining marks.
  var code: UInt32
  public var style: Style

  static let continuation: UInt32 = 0
  static let clusterFlag: UInt32 = 1 << 31

  static func blank(_ style: Style) -> Cell { Cell(code: 0x20, style: style) }
}
