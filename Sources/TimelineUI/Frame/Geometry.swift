/// Rows and columns of a terminal or a part of it, in cells.
public struct Size: Sendable, Equatable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// A part of a frame, in cells; empty when a side is not positive.
public struct Rect: Sendable, Equatable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = rows
    self.columns = columns
  }

  /// The row below the last.
  public var bottom: Int { row + rows }
  /// The column right of the last.
  public var right: Int { column + columns }

  func contains(_ place: Position) -> Bool {
    row <= place.row && place.row < bottom && column <= place.column && place.column < right
  }
}

/// A place in a frame.
public struct Position: Sendable, Equatable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
