extension DatasetLoader {
  /// One id in the `respondsTo` of an event.
  struct Response {
    /// The position of the event that responds.
    let event: Int
    let target: String
    let place: ValuePlace
  }

  /// Reads one file of events.
  mutating func readEvents(_ root: JSONValue) {
    if root.kind != .list { eventNames.isComplete = false }
    var reader = ObjectReader<EventField>(log: log)
    let items = list(root, of: "events")
    events.reserveCapacity(events.count + items.underestimatedCount)
    eventNames.reserveCapacity(events.count + items.underestimatedCount)
    var previous: Int?
    for item in items {
      reader.read(item)
      eventNames.add(reader[.id], at: events.count, log: log)
      for target in reader.items(.respondsTo) {
        responses.append(
          Response(event: events.count, target: target.text.string, place: log.place(of: target)))
      }
      let date = reader.date(.date)
      events.append(event(reader, date: date ?? .placeholder))
      guard let value = reader[.date], date != nil else { continue }
      if let previous, events[events.count - 1].precedes(events[previous]) {
        log.report(.outOfOrder, at: value)
      }
      previous = events.count - 1
    }
  }

  private func event(_ reader: ObjectReader<EventField>, date: EDTF) -> Event {
    checkTitle(reader[.title])
    let texts = EventTexts(
      store: self.texts, id: reader.text(.id, in: self.texts),
      title: reader.text(.title, in: self.texts), summary: reader.text(.summary, in: self.texts),
      actors: reader.texts(.actors, in: self.texts), tags: reader.texts(.tags, in: self.texts),
      note: reader.optionalText(.note, in: self.texts),
      titleRu: reader.optionalText(.titleRu, in: self.texts),
      summaryRu: reader.optionalText(.summaryRu, in: self.texts))
    return Event(
      texts: texts, country: countryNames.find(reader[.country], log: log) ?? 0, date: date,
      category: categoryNames.find(reader[.category], log: log) ?? 0,
      importance: importance(reader[.importance]),
      confidence: log.word(reader[.confidence], noun: "confidence") ?? .reported,
      respondsTo: [], sources: sources(reader[.sources], of: EventField.noun),
      checked: day(reader[.checked]))
  }

  private func checkTitle(_ title: JSONValue?) {
    // Characters cannot be more than bytes, and counting them is slow.
    guard let title, title.text.bytes.count > 72 else { return }
    let characters = title.text.string.count
    if characters > 72 { log.report(.longTitle(characters: characters), at: title) }
  }

  private func importance(_ value: JSONValue?) -> Importance {
    guard let value else { return .minor }
    if let importance = Importance(rawValue: value.integer) { return importance }
    log.report(.importance(value.integer), at: value)
    return .minor
  }

  private func day(_ value: JSONValue?) -> Day? {
    guard let value else { return nil }
    let text = value.text.string
    if let day = Day(iso: text) { return day }
    log.report(.notADay(field: "checked", text), at: value)
    return nil
  }

  /// Positions of cited sources, of which there must be one.
  func sources(_ list: JSONValue?, of noun: String) -> [Int] {
    guard let list else { return [] }
    var positions: [Int] = []
    var isEmpty = true
    for item in list.items {
      isEmpty = false
      guard item.kind == .text, let position = sourceNames.find(item, log: log) else { continue }
      positions.append(position)
    }
    if isEmpty { log.report(.noSources(of: noun), at: list) }
    return positions
  }
}

extension DatasetLoader {
  /// Turns the ids in `respondsTo` into positions, once all events are known.
  mutating func resolveResponses() {
    for response in responses {
      var target = response.target
      let found = target.withUTF8 {
        eventNames.find(JSONText(bytes: $0), at: response.place, log: log)
      }
      guard let position = found else { continue }
      events[response.event].respondsTo.append(position)
      if events[response.event].date.latest < events[position].date.earliest {
        let date = events[position].date
        log.report(.answersLaterEvent(id: events[position].id, date: date), at: response.place)
      }
    }
  }
}

extension EDTF {
  /// Stands in for a date that could not be read, in a dataset that is not going to be made.
  static let placeholder = EDTF(
    earliest: .first, latest: .last, startEnd: End(.open), finalEnd: End(.open))
}
