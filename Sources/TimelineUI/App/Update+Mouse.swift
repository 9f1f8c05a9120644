import TimelineData

/// What the mouse does: a press goes where it points, a second one there does what Enter does.
extension AppState {
  /// Rows that one notch of the wheel scrolls.
  private static let notch = 3

  mutating func mouse(_ event: MouseEvent) -> Effect {
    guard fits, usesMouse else { return .none }
    switch event.kind {
    case .press: return target(at: event.position).map { press($0) } ?? .none
    case .wheelUp: return turnWheel(-1, at: event.position)
    case .wheelDown: return turnWheel(1, at: event.position)
    }
  }

  /// Takes the mouse, or leaves it to the terminal.
  mutating func toggleMouse() -> Effect {
    usesMouse.toggle()
    message = Message(
      text: usesMouse
        ? "The mouse works here" + tip(.toggleMouse) { "\($0) leaves it to the terminal" }
        : "The mouse is left to the terminal, to select text with"
          + tip(.toggleMouse) { "\($0) takes it back" })
    return .setMouse(usesMouse)
  }

  private mutating func press(_ target: MouseTarget) -> Effect {
    switch target {
    case .event(let event):
      if event == timeline.selected { return update(.run(.openDetail)) }
      selectInPlace(event)
    case .pane(let country): if country != timeline.focus { refocus(country) }
    case .paneName(let country): hide(country)
    case .edge(let side): revealCountry(side)
    case .strip(let column): jump(toColumn: column)
    case .cell(let row, let country): return press(row: row, country)
    case .columnName(let country): focusColumn(country)
    case .period(let period, let country): return press(period: period, country)
    case .source(let number): return update(.run(.openSource(number)))
    case .link(let link): return press(link: link)
    case .listRow(let row): return press(listRow: row)
    case .outsideList: return update(.run(.back))
    }
    return .none
  }
}

/// The timeline.
extension AppState {
  /// Selects an event where it stands, so that a second press at the same place meets it again.
  private mutating func selectInPlace(_ event: Int) {
    let country = dataset.events[event].country
    let offset = layout.pane(of: country).flatMap { pane in
      visibleEvents(pane: pane).first { $0.event == event }?.firstRow
    }
    select(event)
    guard let offset, let place = selectedPlace, let pane = layout.pane(of: country) else { return }
    let body = layout.regions.body
    timeline.top = max(
      0, min(place.row - (offset - body.row), layout.height(pane: pane) - body.rows))
  }

  private mutating func hide(_ country: Int) {
    _ = restrict(.toggleCountry(number(of: country) + 1))
    if message == nil {
      let tip = tip(.showAllCountries) { "\($0) shows all countries" }
      message = Message(text: "\(dataset.countries[country].name) is hidden" + tip)
    }
  }

  /// Moves the focus to the first country beyond an edge.
  private mutating func revealCountry(_ side: Int) {
    let columns = layout.columns
    let place = side < 0 ? columns.first - 1 : columns.first + columns.panes.count
    let countries = visibleCountries
    if countries.indices.contains(place) { refocus(countries[place]) }
  }

  /// Goes to the first event of a column of the strip, if it can be one of the focused country.
  private mutating func jump(toColumn column: Int) {
    let days = strip.days(of: column)
    func first(of list: [Int]) -> Int? {
      let place = list.firstPlace(from: days.lowerBound, in: dataset)
      guard place < list.count, days.contains(dataset.events[list[place]].date.earliest)
      else { return nil }
      return list[place]
    }
    if let event = first(of: focusedList) ?? first(of: shown.all) {
      select(event)
    } else {
      select(near: days.lowerBound)
    }
  }

  /// Scrolls the pane under the mouse; the selection goes along where it would leave the screen.
  private mutating func scrollTimeline(_ direction: Int, at place: Position) {
    let body = layout.regions.body
    let pointed = place.row < body.bottom ? layout.columns.pane(at: place.column) : nil
    if let pointed, layout.columns.panes[pointed].country != timeline.focus,
      let near = readableEvents(pane: pointed).min(by: { distance($0) < distance($1) })
    {
      selectInPlace(near)
    }
    guard let pane = layout.pane(of: timeline.focus) else { return }
    let before = timeline.top
    timeline.top = max(
      0, min(before + direction * Self.notch, layout.height(pane: pane) - body.rows))
    let readable = readableEvents(pane: pane)
    if timeline.top != before, let selected = timeline.selected, readable.contains(selected) {
      return
    }
    guard timeline.top != before, let next = direction < 0 ? readable.last : readable.first
    else {
      _ = move(direction < 0 ? .previousEvent : .nextEvent)
      return
    }
    timeline.selected = next
    timeline.pointInTime = dataset.events[next].date.earliest
  }

  /// The events that a pane shows whole.
  private func readableEvents(pane: Int) -> [Int] {
    let headings = visibleHeadings(pane: pane).map(\.row)
    return visibleEvents(pane: pane)
      .filter { shown in shown.isWhole && !headings.contains { shown.rows.contains($0) } }
      .map(\.event)
  }

  /// Days between an event and the point in time.
  private func distance(_ event: Int) -> Int {
    timeline.pointInTime.map { abs(dataset.events[event].date.earliest - $0) } ?? 0
  }
}

/// The other views, pages and lists.
extension AppState {
  private mutating func turnWheel(_ direction: Int, at place: Position) -> Effect {
    let distance = direction * Self.notch
    switch overlays.last {
    case .detail, .history:
      for _ in 0..<Self.notch { _ = update(.run(direction < 0 ? .previousEvent : .nextEvent)) }
    case .list(let panel): scroll(panel, direction)
    case .prompt: break
    case nil:
      switch view {
      case .timeline: scrollTimeline(direction, at: place)
      case .responses: responses.scroll(by: distance, rows: ResponsesView.listRows(of: self))
      case .matrix: matrix.scroll(by: distance, rows: MatrixView.listRows(of: self))
      case .activity: return update(.run(direction < 0 ? .focusLeft : .focusRight))
      }
    }
    return .none
  }

  /// Puts the cursor of the responses or the matrix on a cell.
  private mutating func press(row: Int, _ country: Int?) -> Effect {
    let isResponses = view == .responses
    if isResponses, !responses.rows[row].isSelectable { return .none }
    let isSameRow = row == (isResponses ? responses.row : matrix.row)
    if isSameRow, country == nil || country == timeline.focus || !hasCells(row: row) {
      return update(.run(.openDetail))
    }
    if isResponses { responses.row = row } else { matrix.row = row }
    if let country, hasCells(row: row) { focusColumn(country) }
    return .none
  }

  /// Whether a row of the open table has a cell for each country.
  private func hasCells(row: Int) -> Bool {
    if view == .matrix {
      if case .indicator = matrix.rows[row] { return true }
      return false
    }
    return switch responses.rows[row] {
    case .first, .category: true
    case .response, .heading: false
    }
  }

  /// Moves the focus to a country of a table, without scrolling the table sideways.
  private mutating func focusColumn(_ country: Int) {
    let countries = visibleCountries
    guard country != timeline.focus, let from = countries.firstIndex(of: timeline.focus),
      let to = countries.firstIndex(of: country)
    else { return }
    let table =
      switch view {
      case .responses: ResponsesView.columns(of: self)
      case .matrix: MatrixView.columns(of: self)
      case .timeline, .activity: layout.columns
      }
    shiftColumn(by: to - from)
    timeline.firstPane = table.first
  }

  private mutating func press(period: Int?, _ country: Int?) -> Effect {
    let isHere =
      period == activity.place && (country == nil || country == timeline.focus)
    if isHere { return update(.run(.openDetail)) }
    let first = ActivityLayout(self).columns.visible.lowerBound
    if let country { focusColumn(country) }
    if let period, period != activity.place {
      activity.first = first
      showActivity(at: activity.periods[period].days.lowerBound)
    }
    return .none
  }

  private mutating func press(link: Int) -> Effect {
    guard case .detail(var detail) = overlays.last else { return .none }
    if detail.link == link { return update(.run(.follow)) }
    detail.link = link
    overlays[overlays.count - 1] = .detail(detail)
    return .none
  }

  private mutating func press(listRow row: Int) -> Effect {
    guard case .list(var panel) = overlays.last else { return .none }
    let isSecond = panel.cursor == row
    if !isSecond { panel.rowsAbove = row - listLayout(of: panel).visible.lowerBound }
    panel.cursor = row
    panel.isAimed = true
    overlays[overlays.count - 1] = .list(panel)
    guard isSecond else { return .none }
    // Where something is ticked, a second press ticks too, so that nothing is discarded.
    let ticks = panel.content.isPickedFrom && end(of: panel) == .keeps
    return update(.run(ticks ? .togglePick : .accept))
  }

  private mutating func scroll(_ panel: ListPanel, _ direction: Int) {
    let count = listRows(of: panel).count
    let isLong = listLayout(of: panel).visible.count < count
    var moved = panel
    moved.isAimed = true
    moved.cursor += direction * (isLong ? Self.notch : 1)
    moved.cursor = max(0, min(moved.cursor, count - 1))
    overlays[overlays.count - 1] = .list(moved)
  }
}
