import TimelineData

/// A list in a box over the screen.
struct ListView {
  let state: AppState
  let panel: ListPanel

  static func pageRows(_ size: Size) -> Int { ListLayout.mostRows(size) }

  func draw(_ frame: inout Frame) {
    let rows = state.listRows(of: panel)
    let whole = state.listRows(of: ListPanel(content: panel.content, before: panel.before))
    let measures = Measures(whole)
    let layout = ListLayout(panel, rows: rows.count, whole: whole.count, size: state.size)
    let (box, top) = (layout.box, layout.visible.lowerBound)
    drawBox(box, &frame)
    drawTyped(box, found: rows.count, &frame)
    for place in layout.visible {
      let row = rows[place]
      let isFirst = place == top || rows[place - 1].group != row.group
      draw(
        row, row: layout.firstRow + place - top, box: box, isCurrent: place == panel.cursor,
        group: isFirst ? row.group : "", measures, &frame)
    }
    if rows.indices.contains(panel.cursor) { drawName(rows[panel.cursor].name, box, &frame) }
    drawMore(box, above: top > 0, below: layout.visible.upperBound < rows.count, &frame)
  }

  private var title: String {
    switch panel.content {
    case .help: "Keys"
    case .years: "Years"
    case .countries: "Countries"
    case .categories: "Categories"
    case .names(.tag): "Tags"
    case .names(.actor): "Actors"
    case .kept: "Bookmarks and notes"
    case .filters: "Saved filters"
    }
  }

  private func drawBox(_ box: Rect, _ frame: inout Frame) {
    let glyphs = state.glyphs
    let rule = Style(.muted)
    frame.fill(box, style: Style())
    let inner = Rect(row: box.row, column: box.column + 1, rows: 1, columns: box.columns - 2)
    for row in [box.row, box.bottom - 1] {
      frame.fill(
        Rect(row: row, column: inner.column, rows: 1, columns: inner.columns), with: glyphs.line,
        style: rule)
    }
    for column in [box.column, box.right - 1] {
      frame.fill(
        Rect(row: box.row + 1, column: column, rows: box.rows - 2, columns: 1),
        with: glyphs.paneRule, style: rule)
    }
    let places = [
      (box.row, box.column), (box.row, box.right - 1), (box.bottom - 1, box.column),
      (box.bottom - 1, box.right - 1),
    ]
    for (corner, place) in zip(glyphs.corners, places) {
      frame.put(corner, row: place.0, column: place.1, style: rule)
    }
    frame.put(" \(title) ", row: box.row, column: box.column + 2, style: Style(.strong))
  }

  /// On the rule below: the name that the command under the cursor has in the configuration file.
  private func drawName(_ name: String, _ box: Rect, _ frame: inout Frame) {
    guard !name.isEmpty else { return }
    frame.put(
      " \(name) ", row: box.bottom - 1, column: box.column + 2, limit: box.columns - 6,
      style: Style(.muted))
  }

  private func drawTyped(_ box: Rect, found: Int, _ frame: inout Frame) {
    let row = box.row + 1
    let column = box.column + 2
    if panel.typed.isEmpty {
      frame.put("type to narrow", row: row, column: column, style: Style(.muted))
    } else {
      frame.put(
        panel.typed, row: row, column: column, limit: box.columns - 16, style: Style(.strong))
      let note = found == 0 ? "nothing like it" : "\(found) left"
      frame.put(
        note, row: row, column: box.right - 2 - note.displayWidth, style: Style(.muted))
    }
    frame.cursor = Position(
      row: row, column: min(column + panel.typed.displayWidth, box.right - 2))
    frame.cursorIsVisible = true
  }

  private func draw(
    _ item: ListRow, row: Int, box: Rect, isCurrent: Bool, group: String, _ measures: Measures,
    _ frame: inout Frame
  ) {
    let ground: Ground = isCurrent ? .selected : .plain
    let inner = Rect(row: row, column: box.column + 1, rows: 1, columns: box.columns - 2)
    frame.fill(inner, style: Style(.text, on: ground))
    frame.put(
      line(item, room: inner.columns - 2, measures), row: row, column: inner.column + 1,
      limit: inner.columns - 2, ellipsis: state.glyphs.ellipsis, on: ground)
    if inner.columns > 70 {
      frame.put(
        group, row: row, column: inner.right - 1 - group.displayWidth,
        style: Style(.muted, on: ground))
    }
    if isCurrent {
      frame.put(
        state.glyphs.selection, row: row, column: inner.column, style: Style(.accent, on: ground))
    }
  }

  private func line(_ item: ListRow, room: Int, _ measures: Measures) -> Line {
    if case .command = item.choice {
      var line = Line(fitted(item.mark, to: min(measures.keys, room / 3)), .key)
      line.add(" " + item.label)
      return line
    }
    if let kept = keptLine(item, room: room) { return kept }
    let glyphs = state.glyphs
    var line = Line(
      item.isPicked ? glyphs.picked : glyphs.notPicked, item.isPicked ? .accent : .muted)
    line.add(" ")
    if case .category(let category) = item.choice {
      line.add(item.mark + " ", .category(category))
    } else if !item.mark.isEmpty {
      line.add(item.mark + " ", .muted)
    }
    let count = String(item.count ?? 0)
    let labels = if case .names = panel.content { min(48, room - 6) } else { 22 }
    line.add(fitted(item.label, to: max(1, labels - line.width - count.count - 1)) + " " + count)
    if let bar = bar(item, room: room - line.width - 1, most: measures.most) {
      line.add(" " + bar, .muted)
    }
    return line
  }

  /// A text as wide as its column, cut where it is longer.
  private func fitted(_ text: String, to width: Int) -> String {
    Fitting.cut(text, to: width, ellipsis: state.glyphs.ellipsis).padded(to: width)
  }

  /// The row of a list of what is kept; `nil` in any other.
  private func keptLine(_ item: ListRow, room: Int) -> Line? {
    var line: Line
    switch item.choice {
    case .event: line = Line(item.mark.padded(to: 1), .key)
    case .savedFilter: line = Line(fitted(item.mark, to: min(20, room / 3)), .strong)
    default: return nil
    }
    line.add(" " + item.label)
    return line
  }

  /// A bar by count; none on the row that stands for all.
  private func bar(_ item: ListRow, room: Int, most: Int) -> String? {
    if case .all = item.choice { return nil }
    guard let count = item.count, count > 0, room > 1 else { return nil }
    let length = max(1, count * room / max(1, most))
    return String(repeating: state.glyphs.bar, count: min(room, length))
  }

  private func drawMore(_ box: Rect, above: Bool, below: Bool, _ frame: inout Frame) {
    let column = box.right - 3
    if above {
      frame.put(state.glyphs.moreUp, row: box.row, column: column, style: Style(.key))
    }
    if below {
      frame.put(state.glyphs.moreDown, row: box.bottom - 1, column: column, style: Style(.key))
    }
  }
}

/// What the rows of a list share, however it is narrowed.
private struct Measures {
  /// The highest count, which gets the longest bar.
  let most: Int
  /// Columns of the keys.
  let keys: Int

  init(_ rows: [ListRow]) {
    most = rows.dropFirst().compactMap(\.count).max() ?? 1
    keys = max(16, min(24, rows.map(\.mark.displayWidth).max() ?? 0))
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
