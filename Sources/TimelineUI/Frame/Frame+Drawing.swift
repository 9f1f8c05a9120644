import TimelineData

extension Frame {
  /// Writes text into one row and returns the columns it took.
  ///
  /// The only way text enters a frame: whatever could move a cursor, change a
  /// colour or reorder a line is replaced here by a visible stand-in. What would
  /// pass `limit` or the frame's edge is left out; a wide character is never halved.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, limit: Int = .max, style: Style
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return 0 }
    let end = column + min(max(0, limit), size.columns - column)
    var place = column
    for scalar in text.unicodeScalars {
      var shown = Printable.standIn(for: scalar) ?? scalar
      if isPlain, !shown.isASCII { shown = PlainText.ascii(shown) }
      let width = displayWidth(of: shown)
      if width == 0 {
        combine(shown, row: row, before: place, from: column)
      } else if place + width > end {
        break
      } else {
        set(shown, width: width, row: row, column: place, style: style)
        place += width
      }
    }
    return place - column
  }

  /// Fills a rectangle with one single-width character.
  public mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar = " ", style: Style) {
    let columns = max(0, rect.column)..<max(max(0, rect.column), min(size.columns, rect.right))
    for row in max(0, rect.row)..<max(max(0, rect.row), min(size.rows, rect.bottom)) {
      for column in columns {
        cells[row * size.columns + column] = Cell(code: scalar.value, style: style)
      }
    }
  }

  private mutating func set(
    _ scalar: Unicode.Scalar, width: Int, row: Int, column: Int, style: Style
  ) {
    let place = row * size.columns + column
    cells[place] = Cell(code: scalar.value, style: style)
    if width == 2 { cells[place + 1] = Cell(code: Cell.continuation, style: style) }
  }

  /// Adds a combining mark to the character that was written last.
  private mutating func combine(
    _ mark: Unicode.Scalar, row: Int, before place: Int, from first: Int
  ) {
    var column = place - 1
    if column >= first, cells[row * size.columns + column].code == Cell.continuation {
      column -= 1
    }
    guard column >= first else { return }
    let cell = cells[row * size.columns + column]
    if cell.code & Cell.clusterFlag != 0 {
      clusters[Int(cell.code & ~Cell.clusterFlag)].unicodeScalars.append(mark)
    } else if let base = Unicode.Scalar(cell.code) {
      var cluster = String(base)
      cluster.unicodeScalars.append(mark)
      cells[row * size.columns + column].code = Cell.clusterFlag | UInt32(clusters.count)
      clusters.append(cluster)
    }
  }
}
