import TimelineData

/// Jumping in time: years, turning points, matches, the next event anywhere.
extension AppState {
  /// Carries out a command that jumps in time; false for any other.
  mutating func jump(_ command: Command) -> Bool {
    switch command {
    case .nextYear: jumpYear(forward: true)
    case .previousYear: jumpYear(forward: false)
    case .nextInTime: jump(forward: true, in: shown.all, none: "No later event")
    case .previousInTime: jump(forward: false, in: shown.all, none: "No earlier event")
    case .nextTurningPoint:
      jump(forward: true, in: turningPoints, none: "No later turning point")
    case .previousTurningPoint:
      jump(forward: false, in: turningPoints, none: "No earlier turning point")
    case .nextMatch: jumpMatch(forward: true)
    case .previousMatch: jumpMatch(forward: false)
    default: return false
    }
    return true
  }

  private var turningPoints: [Int] {
    shown.all.filter { dataset.events[$0].importance == .turningPoint }
  }

  /// Selects the next or the previous event of a list in screen order.
  private mutating func jump(forward: Bool, in list: [Int], none: String) {
    guard let next = neighbour(forward: forward, in: list) else {
      message = Message(text: none)
      return
    }
    select(next)
  }

  /// The event of a list that comes next after the selected one, or before it.
  ///
  /// Where the focused pane shows nothing, the point in time takes the selection's place.
  private func neighbour(forward: Bool, in list: [Int]) -> Int? {
    let here: Int
    var isAtEvent = false
    if let selected = timeline.selected {
      here = list.firstPlace(notBefore: order.rank[selected], in: order)
      isAtEvent = here < list.count && list[here] == selected
    } else {
      here = timeline.pointInTime.map { list.firstPlace(from: $0, in: dataset) } ?? 0
    }
    let place = forward ? (isAtEvent ? here + 1 : here) : here - 1
    return list.indices.contains(place) ? list[place] : nil
  }

  /// Selects the first event of the next or previous year that has any in the pane.
  private mutating func jumpYear(forward: Bool) {
    guard let year = selectedEvent?.date.earliest.year else { return }
    let list = focusedList
    func start(of year: Int) -> Int {
      Day(year: year, month: 1, day: 1).map { list.firstPlace(from: $0, in: dataset) } ?? 0
    }
    if forward {
      let next = start(of: year + 1)
      if next < list.count { return select(list[next]) }
    } else {
      let last = start(of: year) - 1
      if last >= 0 { return select(list[start(of: dataset.events[list[last]].date.earliest.year)]) }
    }
    let name = dataset.countries[timeline.focus].name
    message = Message(text: "No \(forward ? "later" : "earlier") year with events of \(name)")
  }

  private mutating func jumpMatch(forward: Bool) {
    guard let search else {
      message = Message(
        text: "Nothing is searched for yet" + tip(.search) { "press \($0) first" })
      return
    }
    guard let next = neighbour(forward: forward, in: search.matches) else {
      message = Message(
        text: search.matches.isEmpty
          ? "No match for ‘\(search.text)’"
          : "No \(forward ? "later" : "earlier") match for ‘\(search.text)’")
      return
    }
    select(next)
    let place = search.matches.firstPlace(notBefore: order.rank[next], in: order)
    message = Message(text: "Match \(place + 1) of \(search.matches.count)")
  }
}
