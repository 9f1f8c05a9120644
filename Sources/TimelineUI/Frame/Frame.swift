import TimelineData

/// A grid of cells: what a screen shows, before any terminal is involved.
public struct Frame: Sendable, Equatable {
  public let size: Size
  var cells: [Cell]
  /// Characters of more than one scalar, which a cell names by position.
  var clusters: [String] = []
  /// Where the hardware cursor stands; screen readers follow it.
  public var cursor: Position
  /// Whether the cursor is shown, as it is while text is typed.
  public var cursorIsVisible = false

  /// Whether typographic signs are written in plain ASCII.
  let isPlain: Bool

  public init(_ size: Size, plain: Bool = false) {
    self.size = size
    isPlain = plain
    cells = Array(
      repeating: .blank(Style()), count: max(0, size.rows) * max(0, size.columns))
    cursor = Position(row: 0, column: 0)
  }

  public var bounds: Rect {
    Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// Calls `body` with each run of equally styled cells of a row, as UTF-8 and in order.
  ///
  /// - Complexity: linear in the columns; the buffer is reused between runs.
  public func withRuns(
    of row: Int, _ body: (_ column: Int, _ style: Style, _ utf8: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size.columns * 3)
    let start = row * size.columns
    var column = 0
    while column < size.columns {
      let style = cells[start + column].style
      let first = column
      bytes.removeAll(keepingCapacity: true)
      while column < size.columns, cells[start + column].style == style {
        append(cells[start + column], to: &bytes)
        column += 1
      }
      bytes.withUnsafeBufferPointer { body(first, style, $0) }
    }
  }

  /// Whether a row is the same, cell by cell, in another frame of this width.
  public func row(_ row: Int, equalsThatOf other: Frame) -> Bool {
    guard other.size == size else { return false }
    for position in row * size.columns..<(row + 1) * size.columns {
      guard cells[position] == other.cells[position] else { return false }
      let code = cells[position].code
      if code & Cell.clusterFlag != 0 {
        let place = Int(code & ~Cell.clusterFlag)
        guard other.clusters.indices.contains(place), clusters[place] == other.clusters[place]
        else { return false }
      }
    }
    return true
  }

  /// A row as plain text, trailing blanks kept.
  public func text(of row: Int) -> String {
    var bytes: [UInt8] = []
    for column in 0..<size.columns { append(cells[row * size.columns + column], to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The style of one cell.
  public func style(row: Int, column: Int) -> Style { cells[row * size.columns + column].style }

  private func append(_ cell: Cell, to bytes: inout [UInt8]) {
    if cell.code == Cell.continuation { return }
    if cell.code & Cell.clusterFlag != 0 {
      bytes.append(contentsOf: clusters[Int(cell.code & ~Cell.clusterFlag)].utf8)
    } else if cell.code < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: cell.code))
    } else if let scalar = Unicode.Scalar(cell.code) {
      bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}
