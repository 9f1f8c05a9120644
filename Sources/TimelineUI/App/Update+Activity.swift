import TimelineData

/// Reading when there was much and when there was nothing.
extension AppState {
  mutating func runInActivity(_ command: Command) -> Effect {
    let year = activity.unit.perYear
    switch command {
    case .focusRight: moveInTime(by: 1)
    case .focusLeft: moveInTime(by: -1)
    case .nextYear, .pageDown: moveInTime(by: year)
    case .previousYear, .pageUp: moveInTime(by: -year)
    case .firstEvent: moveInTime(by: -activity.periods.count)
    case .lastEvent: moveInTime(by: activity.periods.count)
    case .nextEvent: shiftColumn(by: 1)
    case .previousEvent: shiftColumn(by: -1)
    case .finerScale: changeUnit(by: -1)
    case .coarserScale: changeUnit(by: 1)
    case .goToDate: openPrompt(.date)
    case .openDetail: landInTimeline()
    case .back: show(.timeline)
    default: _ = runInAnyView(command)
    }
    return .none
  }

  /// Counts the shown events anew.
  mutating func countActivity() {
    guard let axis = Activity.axis(of: dataset, filter: filter) else { return }
    activity.count(shown.all, of: dataset, over: axis)
  }

  /// Puts the cursor on the period of a day; the place in time follows it.
  mutating func showActivity(at day: Day) {
    activity.place = activity.place(of: day)
    guard activity.periods.indices.contains(activity.place) else { return }
    if !activity.periods[activity.place].days.contains(timeline.pointInTime ?? .first) {
      select(near: activity.periods[activity.place].days.lowerBound)
    }
  }

  private mutating func moveInTime(by distance: Int) {
    activity.first = nil
    let target = max(0, min(activity.periods.count - 1, activity.place + distance))
    guard activity.periods.indices.contains(target) else { return }
    showActivity(at: activity.periods[target].days.lowerBound)
  }

  private mutating func changeUnit(by distance: Int) {
    let units = Period.Unit.allCases
    let place = units.firstIndex(of: activity.unit) ?? 0
    guard units.indices.contains(place + distance) else { return }
    let day =
      activity.periods.indices.contains(activity.place)
      ? activity.periods[activity.place].days.lowerBound : timeline.pointInTime
    activity.unit = units[place + distance]
    countActivity()
    if let day { activity.place = activity.place(of: day) }
  }

  /// Goes to the timeline, to the first event of the period: of the focused country if it has
  /// one there.
  private mutating func landInTimeline() {
    guard activity.periods.indices.contains(activity.place) else { return }
    let here = activity.events.map { $0[activity.place] }
    let candidates = here[timeline.focus].isEmpty ? here.flatMap(\.self) : here[timeline.focus]
    guard let first = candidates.min(by: { order.rank[$0] < order.rank[$1] }) else {
      message = Message(text: "No event in \(activity.periods[activity.place].label(dates))")
      return
    }
    show(.timeline)
    select(first)
  }
}
