import TimelineData

/// Reading one event.
extension AppState {
  mutating func runInDetail(_ command: Command, _ detail: Detail) -> Effect {
    switch command {
    case .back: overlays.removeLast()
    case .openSource(let number): return openSource(number, of: detail.event)
    case .openAddress: return openSource(1, of: detail.event)
    case .focusRight, .focusLeft:
      // The timeline moves along, so that going back ends at the event last read.
      _ = move(command == .focusRight ? .nextEvent : .previousEvent)
      if let selected = timeline.selected, selected != detail.event {
        overlays[overlays.count - 1] = .detail(Detail(event: selected))
      }
    default: scroll(detail, command)
    }
    return .none
  }

  private mutating func scroll(_ detail: Detail, _ command: Command) {
    let page = DetailView.pageRows(size)
    let last = max(0, DetailView.lines(of: detail.event, in: self).count - page)
    var scrolled = detail
    switch command {
    case .nextEvent: scrolled.top += 1
    case .previousEvent: scrolled.top -= 1
    case .pageDown: scrolled.top += max(1, page - 1)
    case .pageUp: scrolled.top -= max(1, page - 1)
    case .firstEvent: scrolled.top = 0
    case .lastEvent: scrolled.top = last
    default: return
    }
    scrolled.top = max(0, min(scrolled.top, last))
    overlays[overlays.count - 1] = .detail(scrolled)
  }
}
