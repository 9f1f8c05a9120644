import TimelineData

/// Going on with a dataset that was read again.
extension AppState {
  /// Takes another edition of the dataset; the filter, the place, day 0, the view and how all is
  /// arranged stay, as far as what they name is still there.
  mutating func replace(with edition: Dataset) {
    let (query, wasDropped) = filter(in: edition)
    var next = AppState(
      edition, filter: query, start: timeline.pointInTime, anchor: event(anchor, in: edition),
      size: size, glyphs: glyphs, preferences: preferences(in: edition))
    next.keep(self)
    next.message =
      wasDropped
      ? Message(text: "Read again, but the filter names what is gone: it is cleared", isError: true)
      : Message(text: "Read again: \(edition.events.count) events")
    self = next
  }

  /// Takes over from a state of another edition what does not depend on positions, or find it anew.
  private mutating func keep(_ old: AppState) {
    let code =
      old.dataset.countries.indices.contains(old.timeline.focus)
      ? old.dataset.countries[old.timeline.focus].code : nil
    let focus = dataset.countries.firstIndex { $0.code == code } ?? timeline.focus
    let selected = old.event(old.timeline.selected, in: dataset)
    timeline = old.timeline
    timeline.focus = visibleCountries.contains(focus) ? focus : visibleCountries.first ?? 0
    timeline.selected = nil
    usesMouse = old.usesMouse
    kept = Kept(old.kept.memory, of: dataset, today: old.kept.today)
    responses.within = old.responses.within
    activity.unit = old.activity.unit
    if let text = old.search?.text { search = find(text) }
    refilter()
    if let selected, shown.all.contains(selected) {
      select(selected)
      timeline.pointInTime = old.timeline.pointInTime
    } else {
      select(near: old.timeline.pointInTime)
    }
    if old.view != .timeline { show(old.view) }
    if old.view == .responses,
      let event = old.event(old.responses.responses?.anchor, in: dataset)
    {
      compareResponses(to: event)
    }
    if old.view == .matrix, let day = old.matrix.day { showMatrix(on: day) }
    // Steps back would lead to positions of the old edition.
    trail = Trail()
    undo = UndoSteps()
  }

  /// Keys, dates and the order of the countries, found by their codes in another edition; how
  /// the timeline is arranged is taken over later, with the place in it.
  private func preferences(in edition: Dataset) -> Preferences {
    var preferences = Preferences()
    preferences.bindings = bindings
    preferences.dates = dates
    let codes = countryOrder.map { dataset.countries[$0].code }
    preferences.countryOrder = edition.countryOrder(beginningWith: codes)
    return preferences
  }

  /// The same query in another edition; none, and true, where it no longer can be read.
  private func filter(in edition: Dataset) -> (filter: Filter, wasDropped: Bool) {
    let text = filter.description(in: dataset)
    do throws(QueryError) {
      return (try Filter(query: text, of: edition, index: TextIndex(edition)), false)
    } catch {
      return (Filter(), true)
    }
  }

  /// The position in another edition of the event at a position in this one.
  private func event(_ position: Int?, in edition: Dataset) -> Int? {
    position.flatMap { edition.event(id: dataset.events[$0].id) }
  }
}
