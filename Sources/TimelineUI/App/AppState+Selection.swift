import TimelineData

/// Selecting an event and keeping it on screen.
extension AppState {
  var selectedEvent: Event? { timeline.selected.map { dataset.events[$0] } }

  /// Day 0.
  var anchorEvent: Event? { anchor.map { dataset.events[$0] } }

  /// Where the selected event stands in its pane.
  var selectedPlace: PlacedEvent? {
    guard let selected = timeline.selected, let pane = layout.pane(of: timeline.focus),
      let place = layout.lists[pane].place(of: selected, in: order)
    else { return nil }
    return layout.placed(place, pane: pane)
  }

  /// Selects an event and moves the focus to its pane.
  mutating func select(_ event: Int) {
    let country = dataset.events[event].country
    timeline.selected = event
    timeline.pointInTime = dataset.events[event].date.earliest
    if country != timeline.focus { focus(country) } else { scrollToSelection() }
  }

  /// Selects the first event of the focused pane on or after a day, or its last.
  mutating func select(near day: Day?) {
    let list = focusedList
    let place = day.map { list.firstPlace(from: $0, in: dataset) } ?? 0
    timeline.selected = list.isEmpty ? nil : list[min(place, list.count - 1)]
    timeline.pointInTime = day ?? selectedEvent?.date.earliest
    scrollToSelection()
  }

  /// Moves the focus to a country's pane, which may bring that pane on screen.
  mutating func focus(_ country: Int) {
    let before = layout.pane(of: country).map { paneTop($0) }
    timeline.focus = country
    // Only the place of the panes across the screen depends on the focus, and when all
    // are equally wide and this one is on screen, nothing moves.
    if timeline.widths == .equal, let before {
      timeline.top = before
      scrollToSelection()
    } else {
      relayout()
    }
  }

  /// The event of a country that is nearest in time to a day; `nil` when it shows none.
  func nearest(to day: Day, in country: Int) -> Int? {
    let list = shown.byCountry[country]
    let place = list.firstPlace(from: day, in: dataset)
    let after = place < list.count ? list[place] : nil
    let before = place > 0 ? list[place - 1] : nil
    guard let after, let before else { return after ?? before }
    let lag = dataset.events[after].date.earliest - day
    return lag <= day - dataset.events[before].date.earliest ? after : before
  }

  /// Moves the viewport as little as needed to show the selected event whole.
  ///
  /// A row or two stay around it. Where it is far off screen, it comes to a quarter of the
  /// height, so that what led to it and more of what followed are seen.
  mutating func scrollToSelection() {
    let rows = layout.regions.body.rows
    guard let pane = layout.pane(of: timeline.focus) else { return }
    if let place = selectedPlace {
      let margin = max(0, min(2, (rows - place.rows) / 2))
      let isFar = place.row < timeline.top - rows / 2 || place.row > timeline.top + rows * 3 / 2
      if isFar { timeline.top = place.row - rows / 4 }
      timeline.top = max(timeline.top, place.row + place.rows + margin - rows)
      timeline.top = min(timeline.top, place.row - margin)
    }
    timeline.top = max(0, min(timeline.top, layout.height(pane: pane) - rows))
  }

  /// The first visible row of a pane: panes share it when aligned; when packed, the others
  /// are placed so that the selected point in time is on the same screen row.
  func paneTop(_ pane: Int) -> Int {
    guard case .packed = layout.rows, layout.columns.panes[pane].country != timeline.focus,
      let selected = timeline.selected, let place = selectedPlace
    else { return timeline.top }
    let list = layout.lists[pane]
    guard !list.isEmpty else { return 0 }
    let follower = min(list.firstPlace(notBefore: order.rank[selected], in: order), list.count - 1)
    let row = layout.placed(follower, pane: pane).row - (place.row - timeline.top)
    return max(0, min(row, layout.height(pane: pane) - layout.regions.body.rows))
  }
}
