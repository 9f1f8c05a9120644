import TimelineData

/// Going back and forth through where one has been.
extension AppState {
  /// Commands that go somewhere else, rather than a step on.
  private static let jumps: Set<Command> = [
    .firstEvent, .lastEvent, .nextYear, .previousYear, .nextTurningPoint, .previousTurningPoint,
    .nextMatch, .previousMatch, .nextBookmark, .accept, .follow,
  ]

  /// Whether nothing is open that is left again: what is typed or picked is not settled yet.
  var isSettled: Bool {
    switch overlays.last {
    case .list, .prompt: false
    case nil, .detail, .history: true
    }
  }

  /// Where one is.
  private var stop: Trail.Stop {
    let details = overlays.compactMap { overlay -> Int? in
      if case .detail(let detail) = overlay { detail.event } else { nil }
    }
    var stop = Trail.Stop(
      view: view, focus: timeline.focus, selected: timeline.selected,
      pointInTime: timeline.pointInTime, details: details)
    switch view {
    case .timeline, .activity: break
    case .responses: stop.origin = responses.responses?.anchor
    case .matrix: stop.day = matrix.day
    }
    return stop
  }

  /// Notes where one is now, and where one came from if it was left by a jump.
  mutating func followTrail(after action: Action) {
    guard isSettled else { return }
    let now = stop
    if let here = trail.here, here != now, isJump(action, from: here) { trail.leave(here) }
    trail.here = now
  }

  /// In the matrix, changes are stepped through one by one.
  private func isJump(_ action: Action, from here: Trail.Stop) -> Bool {
    guard case .run(let command) = action else { return false }
    switch command {
    case .goBack, .goForth: return false
    case .nextYear, .previousYear: return view != .matrix
    default: return here.view != view || Self.jumps.contains(command)
    }
  }

  mutating func goBack() {
    guard let stop = trail.back(from: stop) else {
      message = Message(text: "There is no place before this one")
      return
    }
    go(to: stop)
  }

  mutating func goForth() {
    guard let stop = trail.forth(from: stop) else {
      message = Message(text: "There is no place after this one")
      return
    }
    go(to: stop)
  }

  /// Goes to a place as it was; where the filter hides its event, to the nearest in time.
  private mutating func go(to stop: Trail.Stop) {
    overlays = []
    if let event = stop.selected, isShown(event) {
      select(event)
    } else {
      if visibleCountries.contains(stop.focus) { focus(stop.focus) }
      select(near: stop.pointInTime)
    }
    timeline.pointInTime = stop.pointInTime
    show(stop.view)
    if let origin = stop.origin { compareResponses(to: origin) }
    if let day = stop.day { showMatrix(on: day) }
    overlays = stop.details.map { .detail(Detail(event: $0)) }
  }

  /// Whether the filter lets an event be seen.
  func isShown(_ event: Int) -> Bool {
    shown.byCountry[dataset.events[event].country].place(of: event, in: order) != nil
  }
}
