/// What a press of the mouse can hit; countries are positions in `Dataset.countries`.
enum MouseTarget: Sendable, Equatable {
  /// Position in `Dataset.events`.
  case event(Int)
  /// A pane, but none of its events.
  case pane(country: Int)
  case paneName(country: Int)
  /// The note on countries beyond the left edge (-1) or the right one (1).
  case edge(Int)
  /// A column of the activity strip.
  case strip(column: Int)
  /// A row of the responses or the matrix; without a country where it has no cells.
  case cell(row: Int, country: Int?)
  /// The name of a country over a table.
  case columnName(country: Int)
  /// In the activity view; `nil` where only the other is told.
  case period(Int?, country: Int?)
  /// Counted from 1.
  case source(Int)
  /// Counted from 0, as in `EventLinks.all`.
  case link(Int)
  case listRow(Int)
  case outsideList
}

/// Finds what stands at a place of the screen, by the layouts that the views draw from.
extension AppState {
  func target(at place: Position) -> MouseTarget? {
    switch overlays.last {
    case .list(let panel):
      let layout = listLayout(of: panel)
      guard layout.box.contains(place) else { return .outsideList }
      return layout.row(at: place).map { .listRow($0) }
    case .detail, .history: return pageTarget(at: place)
    case .prompt: return nil
    case nil: break
    }
    switch view {
    case .timeline: return timelineTarget(at: place)
    case .responses:
      return tableTarget(
        at: place, ResponsesView.columns(of: self), rows: responses.rows.count, top: responses.top,
        visible: ResponsesView.listRows(of: self))
    case .matrix:
      return tableTarget(
        at: place, MatrixView.columns(of: self), rows: matrix.rows.count, top: matrix.top,
        visible: MatrixView.listRows(of: self))
    case .activity: return activityTarget(at: place)
    }
  }

  private func timelineTarget(at place: Position) -> MouseTarget? {
    let regions = layout.regions
    if regions.strip.contains(place) {
      let column = place.column - StripView.area(of: layout).column
      return .strip(column: max(0, min(column, strip.counts.count - 1)))
    }
    let pane = layout.columns.pane(at: place.column)
    if regions.paneHeads.contains(place) {
      let edge = PaneHeadsView(state: self).edge(at: place.column)
      if edge != 0 { return .edge(edge) }
      return pane.map { .paneName(country: layout.columns.panes[$0].country) }
    }
    guard regions.body.contains(place), let pane else { return nil }
    if !visibleHeadings(pane: pane).contains(where: { $0.row == place.row }),
      let hit = visibleEvents(pane: pane).first(where: { $0.rows.contains(place.row) })
    {
      return .event(hit.event)
    }
    return .pane(country: layout.columns.panes[pane].country)
  }

  private func tableTarget(
    at place: Position, _ columns: PaneColumns, rows: Int, top: Int, visible: Int
  ) -> MouseTarget? {
    let country = columns.pane(at: place.column).map { columns.panes[$0].country }
    if place.row == TableRows.headRow { return country.map { .columnName(country: $0) } }
    let index = place.row - TableRows.firstRow
    guard (0..<visible).contains(index), top + index < rows else { return nil }
    return .cell(row: top + index, country: country)
  }

  private func activityTarget(at place: Position) -> MouseTarget? {
    let layout = ActivityLayout(self)
    let period = layout.columns.place(at: place.column)
    if place.row == layout.axisRow { return period.map { .period($0, country: nil) } }
    return layout.blocks.first { $0.rect.contains(place) }
      .map { .period(period, country: $0.country) }
  }

  /// A number or an address of a source, or a linked event.
  private func pageTarget(at place: Position) -> MouseTarget? {
    guard let (line, span) = openPage?.hit(at: place) else { return nil }
    if let link = line.link { return .link(link) }
    let isActive = [.key, .link].contains(span.style.role) && span.text.contains { $0 != " " }
    return isActive ? line.source.map { .source($0) } : nil
  }

  func listLayout(of panel: ListPanel) -> ListLayout {
    ListLayout(
      panel, rows: listRows(of: panel).count,
      whole: listRows(of: ListPanel(content: panel.content, before: panel.before)).count,
      size: size)
  }
}
