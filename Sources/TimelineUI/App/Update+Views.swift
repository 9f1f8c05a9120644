import TimelineData

/// Going from one view to another, and choosing day 0.
extension AppState {
  /// Carries out a command that every view has; false for any other.
  mutating func runInAnyView(_ command: Command) -> Bool {
    switch command {
    case .showTimeline: show(.timeline)
    case .showResponses: show(.responses)
    case .showMatrix: show(.matrix)
    case .showActivity: show(.activity)
    case .togglePreview:
      timeline.showsPreview.toggle()
      relayout()
    default: return restrict(command)
    }
    return true
  }

  /// Opens a view; the filter, the focus and the place in time stay.
  mutating func show(_ name: ViewName) {
    switch name {
    case .timeline: break
    case .responses:
      guard let event = anchor ?? timeline.selected else {
        message = Message(text: "Select an event first: responses are counted from it")
        return
      }
      responses = ResponsesState(within: responses.within)
      compareResponses(to: event)
    case .matrix:
      matrix.look(at: dataset, countries: visibleCountries)
      guard let span = matrix.play?.span else {
        message = Message(text: "This dataset has no indicators")
        return
      }
      showMatrix(on: timeline.pointInTime ?? span.upperBound)
    case .activity:
      guard !dataset.events.isEmpty else {
        message = Message(text: "This dataset has no events")
        return
      }
      countActivity()
      if let day = timeline.pointInTime { activity.place = activity.place(of: day) }
    }
    view = name
    relayout()
  }

  /// Makes what the open view shows anew, after the filter changed.
  mutating func renewView() {
    switch view {
    case .timeline: break
    case .responses:
      if let anchor = responses.responses?.anchor { compareResponses(to: anchor) }
    case .matrix: matrix.look(at: dataset, countries: visibleCountries)
    case .activity:
      countActivity()
      if let day = timeline.pointInTime { activity.place = activity.place(of: day) }
    }
  }

  /// Makes an event day 0, or lets it go when it is.
  mutating func toggleAnchor(_ event: Int?) {
    guard let event else { return }
    anchor = anchor == event ? nil : event
    relayout()
    guard let anchor else {
      message = Message(text: "Day 0 let go")
      return
    }
    let chosen = dataset.events[anchor]
    message = Message(
      text: "Day 0 is \(reading(chosen.date)), \(dataset.countries[chosen.country].name): "
        + chosen.title)
  }

  /// Looks for what followed an event, under the filter.
  mutating func compareResponses(to event: Int) {
    let found = Responses(to: event, in: dataset, shown: shown.all, within: responses.within)
    responses.compare(found, ResponseTable(found, in: dataset, filter: filter))
  }
}
