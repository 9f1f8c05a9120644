extension Dataset {
  /// The dataset of a pack that is not empty.
  ///
  /// - Parameter whole: Loads the same dataset from its files. It is called once, when the first
  ///   indicator is asked for: no screen begins with them.
  public init(_ pack: Pack, whole: @escaping @Sendable () -> Dataset?) {
    let texts = TextStore(pack.texts, listEnd: Pack.listEnd)
    var reader = PackReader(pack, texts: texts)
    let sources = PackedSources(
      pack, texts: texts, start: reader.number(), count: reader.number())
    let (id, title, description) = (reader.string(), reader.string(), reader.string())
    let (version, licence) = (reader.string(), reader.string())
    let countries = reader.list { $0.country() }
    let categories = reader.list { $0.category() }
    let researched = reader.list { $0.researchedSpan() }
    var events = reader.list { $0.event() }
    events.sortByDate()
    let indicators = UnreadIndicators {
      whole().map { IndicatorTable(groups: $0.indicatorGroups, indicators: $0.indicators) }
        ?? IndicatorTable()
    }
    self.init(
      id: id, title: title, description: description, version: version, licence: licence,
      countries: countries, categories: categories, events: events, sources: .packed(sources),
      indicators: .unread(indicators), researched: researched)
  }
}

extension PackReader {
  fileprivate mutating func country() -> Country {
    Country(
      code: string(), name: string(), nameRu: optionalString(), nameOwn: optionalString(),
      capital: optionalString(), alliances: strings())
  }

  fileprivate mutating func category() -> Category {
    Category(
      id: string(), label: string(), glyph: string().first ?? " ", letter: string().first ?? " ",
      description: string())
  }

  fileprivate mutating func researchedSpan() -> ResearchedSpan {
    ResearchedSpan(
      country: number(), span: date() ?? .placeholder,
      thin: list { $0.date() ?? .placeholder }, note: optionalString())
  }

  fileprivate mutating func event() -> Event {
    let texts = EventTexts(
      store: texts, id: text(), title: text(), summary: text(), actors: text(), tags: text(),
      note: optionalText(), titleRu: optionalText(), summaryRu: optionalText())
    let date = date() ?? .placeholder
    let (country, category) = (number(), number())
    let importance = Importance(rawValue: number()) ?? .minor
    let confidence = Confidence.allCases[number()]
    let checked = optionalString().flatMap { Day(iso: $0) }
    return Event(
      texts: texts, country: country, date: date, category: category, importance: importance,
      confidence: confidence, respondsTo: numbers(), sources: numbers(), checked: checked)
  }
}
