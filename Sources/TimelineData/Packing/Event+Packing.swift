extension PackWriter {
  mutating func add(_ event: Event) throws(PackError) {
    try add(event.id)
    try add(event.title)
    try add(event.summary)
    try add(joined: event.actors)
    try add(joined: event.tags)
    try add(event.note)
    try add(event.titleRu)
    try add(event.summaryRu)
    try add(event.country)
    try add(event.date)
    try add(event.category)
    try add(event.importance.rawValue)
    try add(word: event.confidence)
    try add(event.respondsTo)
    try add(event.sources)
    try add(event.checked?.iso)
  }
}

extension PackReader {
  mutating func event() -> Event {
    let texts = EventTexts(
      store: texts, id: text(), title: text(), summary: text(), actors: text(), tags: text(),
      note: optionalText(), titleRu: optionalText(), summaryRu: optionalText())
    return Event(
      texts: texts, country: number(), date: date(), category: number(),
      importance: Importance(rawValue: number()) ?? .minor, confidence: word(),
      respondsTo: numbers(), sources: numbers(),
      checked: optionalString().flatMap { Day(iso: $0) })
  }
}
