import TimelineData

/// Reading one event, and following what it is linked to.
extension AppState {
  mutating func runInDetail(_ command: Command, _ detail: Detail) -> Effect {
    switch command {
    case .back: leave(detail)
    case .openSource(let number): return openSource(number, of: detail.event)
    case .openAddress: return openSource(1, of: detail.event)
    case .focusRight: turn(detail, to: .nextEvent)
    case .focusLeft: turn(detail, to: .previousEvent)
    case .nextLink: mark(detail, by: 1)
    case .previousLink: mark(detail, by: -1)
    case .follow: follow(detail)
    default: scroll(detail, command)
    }
    return .none
  }

  /// Goes back to the event that a link was followed from, or to the timeline.
  private mutating func leave(_ detail: Detail) {
    overlays.removeLast()
    if case .detail(let before) = overlays.last { show(before.event) }
  }

  /// Reads the next or previous event of the country; going back then ends there.
  private mutating func turn(_ detail: Detail, to command: Command) {
    show(detail.event)
    _ = move(command)
    if let selected = timeline.selected, selected != detail.event {
      replace(detail, with: Detail(event: selected))
    }
  }

  /// Moves the mark among the linked events, and scrolls to it.
  private mutating func mark(_ detail: Detail, by distance: Int) {
    let count = EventLinks(of: detail.event, in: self).all.count
    guard count > 0 else {
      message = Message(text: "No event is linked to this one")
      return
    }
    var marked = detail
    let start = distance > 0 ? -1 : 0
    marked.link = ((detail.link ?? start) + distance + count) % count
    let lines = DetailView.lines(of: detail.event, in: self)
    let rows = DetailView.pageRows(size)
    if let first = lines.firstIndex(where: { $0.link == marked.link }),
      let last = lines.lastIndex(where: { $0.link == marked.link })
    {
      marked.top = max(0, min(max(detail.top, last + 1 - rows), first))
    }
    replace(detail, with: marked)
  }

  /// Opens the marked link over this event; without a mark, goes back.
  private mutating func follow(_ detail: Detail) {
    let links = EventLinks(of: detail.event, in: self).all
    guard let link = detail.link, links.indices.contains(link) else { return leave(detail) }
    overlays.append(.detail(Detail(event: links[link])))
    show(links[link])
  }

  /// Selects an event in the timeline behind, if the filter lets it be there.
  private mutating func show(_ event: Int) {
    if shown.byCountry[dataset.events[event].country].place(of: event, in: order) != nil {
      select(event)
    }
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
    replace(detail, with: scrolled)
  }

  private mutating func replace(_ detail: Detail, with changed: Detail) {
    overlays[overlays.count - 1] = .detail(changed)
  }
}
