/// All that one run shows.
public struct Dataset: Sendable, Equatable {
  /// Tells it from others, from edition to edition; empty when it does not say.
  public let id: String
  public let title: String
  public let description: String
  public let version: String
  public let licence: String
  /// In the order of the panes.
  public let countries: [Country]
  public let categories: [Category]
  /// By earliest day, then the narrower range, then id.
  public let events: [Event]
  public let sources: SourceList
  public let indicatorGroups: [IndicatorGroup]
  public let indicators: [Indicator]
  /// One for each country that says what was researched.
  public let researched: [ResearchedSpan]

  public init(
    id: String = "", title: String = "", description: String = "", version: String = "",
    licence: String = "", countries: [Country], categories: [Category], events: [Event],
    sources: [Source] = [], indicatorGroups: [IndicatorGroup] = [],
    indicators: [Indicator] = [], researched: [ResearchedSpan] = []
  ) {
    self.init(
      id: id, title: title, description: description, version: version, licence: licence,
      countries: countries, categories: categories, events: events,
      indicatorGroups: indicatorGroups, indicators: indicators, researched: researched,
      sources: SourceList(sources))
  }

  init(
    id: String, title: String, description: String, version: String, licence: String,
    countries: [Country], categories: [Category], events: [Event],
    indicatorGroups: [IndicatorGroup], indicators: [Indicator], researched: [ResearchedSpan],
    sources: SourceList
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.version = version
    self.licence = licence
    self.countries = countries
    self.categories = categories
    self.events = events
    self.indicatorGroups = indicatorGroups
    self.indicators = indicators
    self.researched = researched
    self.sources = sources
  }

  /// A copy with other countries and events, which must stand in the same order.
  func replacing(_ countries: [Country], _ events: [Event]) -> Dataset {
    Dataset(
      id: id, title: title, description: description, version: version, licence: licence,
      countries: countries, categories: categories, events: events,
      indicatorGroups: indicatorGroups, indicators: indicators, researched: researched,
      sources: sources)
  }
}

/// The time for which a country was researched: outside it, silence means nothing.
public struct ResearchedSpan: Sendable, Equatable {
  /// Position in `Dataset.countries`.
  public let country: Int
  public let span: EDTF
  /// Parts of the span where research was thin.
  public let thin: [EDTF]
  public let note: String?

  public init(country: Int, span: EDTF, thin: [EDTF] = [], note: String? = nil) {
    self.country = country
    self.span = span
    self.thin = thin
    self.note = note
  }
}
