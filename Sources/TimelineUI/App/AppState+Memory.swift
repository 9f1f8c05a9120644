import TimelineData

/// What is kept between two runs.
extension AppState {
  /// All that is to be kept now.
  public var memory: Memory {
    var memory = kept.memory
    memory.place = place
    return memory
  }

  /// Takes over what an earlier run kept; where it left off only if `place` asks for that.
  ///
  /// What the dataset has no more is passed over.
  public mutating func recall(_ memory: Memory, place: Bool, today: Day? = nil) {
    kept = Kept(memory, of: dataset, today: today)
    if place, let place = memory.place { recall(place) }
    trail = Trail()
    undo = UndoSteps()
    followTrail(after: .ignore)
    followChanges()
  }

  private var place: Memory.Place {
    var place = Memory.Place()
    place.event = timeline.selected.map(name)
    place.country = dataset.countries.isEmpty ? nil : dataset.countries[timeline.focus].code
    place.pointInTime = timeline.pointInTime
    place.anchor = anchor.map(name)
    place.view = view.rawValue
    place.filter = filter.isEmpty ? nil : filter.description(in: dataset)
    place.scale = timeline.scale.name
    place.widths = timeline.widths.rawValue
    place.lines = timeline.lines
    place.isAligned = timeline.isAligned
    place.showsPreview = timeline.showsPreview
    return place
  }

  private func name(of event: Int) -> Memory.EventName {
    Memory.EventName(id: dataset.events[event].id, day: dataset.events[event].date.earliest)
  }

  private func position(of event: Memory.EventName) -> Int? {
    dataset.position(of: event.id, on: event.day)
  }

  private mutating func recall(_ place: Memory.Place) {
    timeline.isAligned = place.isAligned
    timeline.showsPreview = place.showsPreview
    timeline.scale = TimeScale.allCases.first { $0.name == place.scale } ?? timeline.scale
    timeline.widths = place.widths.flatMap(PaneWidths.init) ?? timeline.widths
    timeline.lines = place.lines.map { max(1, min($0, 3)) }
    anchor = place.anchor.flatMap(position)
    if let country = dataset.countries.firstIndex(where: { $0.code == place.country }) {
      timeline.focus = country
    }
    timeline.selected = place.event.flatMap(position)
    timeline.pointInTime = place.pointInTime ?? timeline.pointInTime
    if let text = place.filter, let recalled = try? parsed(text) {
      filter = recalled
      refilter()
    } else {
      relayout()
    }
    if let selected = timeline.selected, isShown(selected) {
      let pointInTime = timeline.pointInTime
      select(selected)
      timeline.pointInTime = pointInTime
    } else {
      select(near: place.pointInTime)
    }
    if let view = place.view.flatMap(ViewName.init), view != .timeline { show(view) }
  }
}
