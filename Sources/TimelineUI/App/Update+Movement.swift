import Algorithms
import TimelineData

/// Moving in the focused pane and across panes.
extension AppState {
  /// Carries out a command that moves by events, pages or panes; false for any other.
  mutating func move(_ command: Command) -> Bool {
    let page = max(1, layout.regions.body.rows - 1)
    switch command {
    case .nextEvent: step(by: 1)
    case .previousEvent: step(by: -1)
    case .pageDown: scroll(by: page)
    case .pageUp: scroll(by: -page)
    case .halfPageDown: scroll(by: max(1, page / 2))
    case .halfPageUp: scroll(by: -max(1, page / 2))
    case .firstEvent: if let first = focusedList.first { select(first) }
    case .lastEvent: if let last = focusedList.last { select(last) }
    case .focusLeft: shiftFocus(by: -1)
    case .focusRight: shiftFocus(by: 1)
    default: return false
    }
    return true
  }

  private mutating func step(by distance: Int) {
    let list = focusedList
    guard let selected = timeline.selected, let place = list.place(of: selected, in: order)
    else { return }
    if list.indices.contains(place + distance) {
      select(list[place + distance])
    } else {
      let name = dataset.countries[timeline.focus].name
      message = Message(text: distance > 0 ? "Last event of \(name)" : "First event of \(name)")
    }
  }

  /// Moves the viewport and the selection by rows; at an end, to the last event there.
  private mutating func scroll(by rows: Int) {
    guard let place = selectedPlace, let pane = layout.pane(of: timeline.focus) else { return }
    let list = layout.lists[pane]
    timeline.top += rows
    let target = place.row + rows
    let beyond = list.indices.partitioningIndex { layout.placed($0, pane: pane).row > target }
    // A page must move even where one event is taller than it.
    let chosen = rows > 0 ? max(beyond - 1, place.place + 1) : min(beyond - 1, place.place - 1)
    select(list[min(max(0, chosen), list.count - 1)])
  }

  private mutating func shiftFocus(by distance: Int) {
    let countries = visibleCountries
    guard let place = countries.firstIndex(of: timeline.focus) else { return }
    guard countries.indices.contains(place + distance) else {
      message = Message(text: distance > 0 ? "No country further right" : "No country further left")
      return
    }
    refocus(countries[place + distance])
  }

  /// Moves the focus to a country, to its event nearest in time.
  mutating func refocus(_ country: Int) {
    // The point in time stays, so that going there and back returns to the same event.
    let day = timeline.pointInTime
    timeline.selected =
      day.flatMap { nearest(to: $0, in: country) } ?? shown.byCountry[country].first
    focus(country)
  }
}
