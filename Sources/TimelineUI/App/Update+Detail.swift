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
    case .toggleAnchor: toggleAnchor(detail.event)
    case .showResponses: showResponses(to: detail.event)
    default: scroll(detail, command)
    }
    return .none
  }

  /// Closes the pages and shows what followed an event, which becomes day 0.
  private mutating func showResponses(to event: Int) {
    overlays.removeAll()
    show(event)
    anchor = event
    show(ViewName.responses)
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
    let lines = EventPage.lines(of: detail.event, in: self)
    let rows = PageView.pageRows(size)
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
    var scrolled = detail
    scrolled.top = scrolledTop(
      detail.top, command, lines: EventPage.lines(of: detail.event, in: self).count)
    replace(detail, with: scrolled)
  }

  /// The first visible line of a page after a command that scrolls.
  private func scrolledTop(_ top: Int, _ command: Command, lines: Int) -> Int {
    let page = PageView.pageRows(size)
    let last = max(0, lines - page)
    let target =
      switch command {
      case .nextEvent: top + 1
      case .previousEvent: top - 1
      case .pageDown: top + max(1, page - 1)
      case .pageUp: top - max(1, page - 1)
      case .firstEvent: 0
      case .lastEvent: last
      default: top
      }
    return max(0, min(target, last))
  }

  private mutating func replace(_ detail: Detail, with changed: Detail) {
    overlays[overlays.count - 1] = .detail(changed)
  }
}

/// Reading the history of an indicator.
extension AppState {
  mutating func runInHistory(_ command: Command, _ history: History) -> Effect {
    switch command {
    case .back, .follow: overlays.removeLast()
    case .openSource(let number):
      return openSource(number, among: history.values(of: dataset).flatMap(\.sources))
    case .openAddress:
      return openSource(1, among: history.values(of: dataset).flatMap(\.sources))
    case .focusRight, .focusLeft:
      shiftColumn(by: command == .focusRight ? 1 : -1)
      replaceTop(History(indicator: history.indicator, country: timeline.focus))
    case .toggleAnchor, .showResponses:
      message = Message(text: "This page is of a value; responses are counted from an event")
    default:
      var scrolled = history
      scrolled.top = scrolledTop(
        history.top, command, lines: HistoryPage.lines(of: history, in: self).count)
      replaceTop(scrolled)
    }
    return .none
  }

  private mutating func replaceTop(_ history: History) {
    overlays[overlays.count - 1] = .history(history)
  }
}
