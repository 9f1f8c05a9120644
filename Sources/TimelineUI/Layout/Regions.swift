/// The parts of the timeline screen, from top to bottom.
struct Regions: Sendable, Equatable {
  let header: Rect
  /// The activity strip and, where there is room, the years under it.
  let strip: Rect
  let paneHeads: Rect
  let body: Rect
  /// A rule and the preview under it; empty where there is no room.
  let preview: Rect
  let status: Rect

  /// The least size that anything useful fits into.
  static let least = Size(rows: 10, columns: 40)

  init(_ size: Size, showsPreview: Bool) {
    let stripRows = size.rows >= 30 ? 2 : size.rows >= 14 ? 1 : 0
    let previewRows = showsPreview ? Self.previewRows(size.rows) : 0
    var row = 0
    func next(_ rows: Int) -> Rect {
      defer { row += rows }
      return Rect(row: row, column: 0, rows: rows, columns: size.columns)
    }
    header = next(1)
    strip = next(stripRows)
    paneHeads = next(1)
    body = next(max(1, size.rows - 3 - stripRows - previewRows))
    preview = next(previewRows)
    status = next(1)
  }

  /// The rule included: enough to read most summaries at once, never over a third.
  private static func previewRows(_ rows: Int) -> Int {
    switch rows {
    case ..<18: 0
    case ..<24: 4
    case ..<30: 6
    default: 8
    }
  }
}
