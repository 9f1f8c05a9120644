import TimelineData

/// The events of one country.
struct PaneView {
  let state: AppState
  /// The pane on screen, counted from the left.
  let pane: Int

  private var column: PaneColumns.Pane { state.layout.columns.panes[pane] }
  private var body: Rect { state.layout.regions.body }
  private var isFocused: Bool { column.country == state.timeline.focus }

  func draw(_ frame: inout Frame) {
    let rule = Rect(row: body.row, column: column.column, rows: body.rows, columns: 1)
    if column.column > 0 { frame.fill(rule, with: state.glyphs.paneRule, style: Style(.muted)) }
    let neighbour = neighbour
    for visible in state.visibleEvents(pane: pane) {
      let ground: Ground =
        isFocused && visible.event == state.timeline.selected
        ? .selected : visible.event == neighbour ? .neighbour : .plain
      draw(visible, on: ground, &frame)
    }
    for heading in state.visibleHeadings(pane: pane) {
      draw(heading.key, row: heading.row, &frame)
    }
  }

  /// The event of this pane that is nearest in time to the selected one.
  private var neighbour: Int? {
    guard !isFocused, let day = state.timeline.pointInTime else { return nil }
    return state.nearest(to: day, in: column.country)
  }

  private func draw(_ shown: VisibleEvent, on ground: Ground, _ frame: inout Frame) {
    let (position, first, visible) = (shown.event, shown.firstRow, shown.rows)
    let isMatch = isMatch(position)
    if ground != .plain { fill(visible, on: ground, &frame) }
    if ground != .selected, let mark = mark(position, isMatch: isMatch) {
      frame.put(
        mark.text, row: visible.lowerBound, column: column.contentColumn,
        style: Style(mark.role, on: ground))
    }
    let event = state.dataset.events[position]
    let prefix = EventPrefix(state.timeline, state.dates)
    if first >= body.row {
      drawPrefix(event, prefix, row: first, on: ground, &frame)
      drawKept(position, prefix, row: first, on: ground, &frame)
    }
    let lines = Fitting.wrap(
      event.titleText(from: state.anchorEvent),
      width: TimelineLayout.titleWidth(column, prefix: prefix.width),
      most: shown.place.rows, ellipsis: state.glyphs.ellipsis)
    let painter = TitlePainter(state: state, event: event, isMatch: isMatch)
    for (index, line) in lines.enumerated() where visible.contains(first + index) {
      painter.draw(
        line, row: first + index, column: column.contentColumn + 1 + prefix.width, on: ground,
        isFirst: index == 0, &frame)
    }
    if ground == .selected {
      frame.cursor = Position(row: visible.lowerBound, column: column.contentColumn)
    }
  }

  private func fill(_ rows: Range<Int>, on ground: Ground, _ frame: inout Frame) {
    frame.fill(
      Rect(
        row: rows.lowerBound, column: column.contentColumn, rows: rows.count,
        columns: column.contentWidth),
      style: Style(.text, on: ground))
    let mark = ground == .selected ? state.glyphs.selection : state.glyphs.neighbour
    for row in rows {
      frame.put(mark, row: row, column: column.contentColumn, style: Style(.accent, on: ground))
    }
  }

  /// What stands left of an event: a link to the selected one, or that a search found it,
  /// maybe in its summary only.
  private func mark(_ position: Int, isMatch: Bool) -> (text: String, role: Role)? {
    if let selected = state.timeline.selected {
      if state.dataset.events[selected].respondsTo.contains(position) {
        return (state.glyphs.provoker, .key)
      }
      if state.dataset.events[position].respondsTo.contains(selected) {
        return (state.glyphs.answer, .key)
      }
    }
    return isMatch ? (state.glyphs.found, .match) : nil
  }

  private func drawPrefix(
    _ event: Event, _ prefix: EventPrefix, row: Int, on ground: Ground, _ frame: inout Frame
  ) {
    var line = Line(prefix.date(of: event), .muted)
    line.add(prefix.mark(of: event, state.glyphs), .muted)
    line.add(state.glyph(of: event.category), .category(event.category))
    frame.put(
      line, row: row, column: column.contentColumn + 1, limit: prefix.width, ellipsis: "",
      on: ground)
  }

  /// What is kept of the event, in the blank before its title.
  private func drawKept(
    _ position: Int, _ prefix: EventPrefix, row: Int, on ground: Ground, _ frame: inout Frame
  ) {
    guard let mark = state.kept.mark(of: position, state.glyphs) else { return }
    frame.put(
      mark, row: row, column: column.contentColumn + prefix.width, style: Style(.key, on: ground))
  }

  private func isMatch(_ event: Int) -> Bool {
    state.search?.matches.place(of: event, in: state.order) != nil
  }

  private func draw(_ heading: BandKey, row: Int, _ frame: inout Frame) {
    let label = BandLabel(heading, isYearNew: true, state.dates)
    let text = label.rest.isEmpty ? label.year : "\(label.rest) \(label.year)"
    frame.fill(
      Rect(
        row: row, column: column.contentColumn, rows: 1, columns: column.contentWidth),
      style: Style())
    frame.put(
      text, row: row, column: column.contentColumn + 1, limit: column.contentWidth - 1,
      style: Style(.strong))
  }
}
