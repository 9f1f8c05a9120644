import TimelineData

/// Reading who responded, and after how long.
extension AppState {
  /// The response under the cursor.
  var markedResponse: Response? { responses.response(inColumnOf: timeline.focus) }

  mutating func runInResponses(_ command: Command) -> Effect {
    let page = max(1, ResponsesView.listRows(of: self) - 1)
    switch command {
    case .nextEvent: responses.move(by: 1)
    case .previousEvent: responses.move(by: -1)
    case .pageDown: responses.move(by: page)
    case .pageUp: responses.move(by: -page)
    case .firstEvent: responses.move(by: -responses.rows.count)
    case .lastEvent: responses.move(by: responses.rows.count)
    case .focusLeft: shiftColumn(by: -1)
    case .focusRight: shiftColumn(by: 1)
    case .cycleWindow: cycleWindow()
    case .toggleAnchor: anchorMarkedResponse()
    case .openDetail: openMarkedResponse()
    case .openAddress: return openSource(1, of: markedResponse?.event)
    case .back: show(.timeline)
    default: _ = runInAnyView(command)
    }
    responses.scroll(rows: ResponsesView.listRows(of: self))
    return .none
  }

  /// Moves the focus to the next country; shared by the views that have a column for each.
  mutating func shiftColumn(by distance: Int) {
    let countries = visibleCountries
    guard let place = countries.firstIndex(of: timeline.focus),
      countries.indices.contains(place + distance)
    else { return }
    timeline.focus = countries[place + distance]
    timeline.selected = timeline.pointInTime.flatMap { nearest(to: $0, in: timeline.focus) }
    relayout()
  }

  private mutating func cycleWindow() {
    let limits = ResponsesState.limits
    let place = limits.firstIndex(of: responses.within) ?? 0
    responses.within = limits[(place + 1) % limits.count]
    if let anchor = responses.responses?.anchor { compareResponses(to: anchor) }
  }

  private mutating func anchorMarkedResponse() {
    guard let event = markedResponse?.event else {
      message = Message(text: "There is no event here to count from")
      return
    }
    anchor = event
    responses.row = 0
    compareResponses(to: event)
  }

  private mutating func openMarkedResponse() {
    guard let event = markedResponse?.event else {
      message = Message(text: "There is no event here to read")
      return
    }
    overlays.append(.detail(Detail(event: event)))
  }
}
