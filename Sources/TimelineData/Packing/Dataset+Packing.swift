extension Dataset {
  /// The dataset of a pack that is not empty.
  ///
  /// - Complexity: linear in events and indicators; sources are made when they are asked for.
  public init(_ pack: Pack) {
    var reader = PackReader(pack)
    self.init(
      id: reader.string(), title: reader.string(), description: reader.string(),
      version: reader.string(), licence: reader.string(),
      countries: reader.list { $0.country() }, categories: reader.list { $0.category() },
      events: reader.list { $0.event() }, indicatorGroups: reader.list { $0.indicatorGroup() },
      indicators: reader.list { $0.indicator() },
      researched: reader.list { $0.researchedSpan() }, sources: SourceList(reader.sources()))
  }
}

extension PackWriter {
  mutating func add(_ dataset: Dataset) throws(PackError) {
    try add(dataset.id)
    try add(dataset.title)
    try add(dataset.description)
    try add(dataset.version)
    try add(dataset.licence)
    try add(dataset.countries.count)
    for country in dataset.countries { try add(country) }
    try add(dataset.categories.count)
    for category in dataset.categories { try add(category) }
    try add(dataset.events.count)
    for event in dataset.events { try add(event) }
    try add(dataset.indicatorGroups.count)
    for group in dataset.indicatorGroups { try add(group) }
    try add(dataset.indicators.count)
    for indicator in dataset.indicators { try add(indicator) }
    try add(dataset.researched.count)
    for span in dataset.researched { try add(span) }
    try add(dataset.sources)
  }

  private mutating func add(_ country: Country) throws(PackError) {
    try add(country.code)
    try add(country.name)
    try add(country.nameRu)
    try add(country.nameOwn)
    try add(country.capital)
    try add(joined: country.alliances)
  }

  private mutating func add(_ category: Category) throws(PackError) {
    try add(category.id)
    try add(category.label)
    try add(String(category.glyph))
    try add(String(category.letter))
    try add(category.description)
  }

  private mutating func add(_ span: ResearchedSpan) throws(PackError) {
    try add(span.country)
    try add(span.span)
    try add(span.thin.count)
    for date in span.thin { try add(date) }
    try add(span.note)
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
      country: number(), span: date(), thin: list { $0.date() }, note: optionalString())
  }
}
