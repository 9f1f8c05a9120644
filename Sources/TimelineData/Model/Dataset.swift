/// All that one run shows.
public struct Dataset: Sendable, Equatable {
  public let title: String
  public let description: String
  public let version: String
  public let licence: String
  /// In the order of the panes.
  public let countries: [Country]
  public let categories: [Category]
  /// By earliest day, then the narrower range, then id.
  public let events: [Event]
  public let sources: [Source]
  public let indicatorGroups: [IndicatorGroup]
  public let indicators: [Indicator]
  /// One for each country that says what was researched.
  public let researched: [ResearchedSpan]
}

/// The time for which a country was researched: outside it, silence means nothing.
public struct ResearchedSpan: Sendable, Equatable {
  /// Position in `Dataset.countries`.
  public let country: Int
  public let span: EDTF
  /// Parts of the span where research was thin.
  public let thin: [EDTF]
  public let note: String?
}
