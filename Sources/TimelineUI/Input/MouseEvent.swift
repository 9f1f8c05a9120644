/// What the mouse did, and where.
public struct MouseEvent: Sendable, Equatable {
  public enum Kind: Sendable, CaseIterable {
    /// The first button went down.
    case press
    case wheelUp, wheelDown
  }

  public let kind: Kind
  /// Counted from 0; may be beyond the frame while a window changes its size.
  public let position: Position

  public init(_ kind: Kind, row: Int, column: Int) {
    self.kind = kind
    position = Position(row: row, column: column)
  }
}
