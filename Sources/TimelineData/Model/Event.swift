/// One dated, sourced act of one country.
///
/// References are positions in the dataset's arrays, resolved once at load, so
/// that no screen looks up an id.
public struct Event: Sendable, Equatable {
  /// Stable, lower-case ASCII: country, date, slug.
  public let id: String
  /// Position in `Dataset.countries`.
  public let country: Int
  public let date: EDTF
  /// Position in `Dataset.categories`.
  public let category: Int
  public let title: String
  public let summary: String
  public let actors: [String]
  public let tags: [String]
  public let importance: Importance
  public let confidence: Confidence
  /// Positions in `Dataset.events` of the acts this one answers.
  public internal(set) var respondsTo: [Int]
  /// Positions in `Dataset.sources`; never empty.
  public let sources: [Int]
  public let note: String?
  /// The day of the last fresh check, `nil` when there was none yet.
  public let checked: Day?
  public let titleRu: String?
  public let summaryRu: String?

  public init(
    id: String, country: Int, date: EDTF, category: Int, title: String, summary: String = "",
    actors: [String] = [], tags: [String] = [], importance: Importance = .minor,
    confidence: Confidence = .reported, respondsTo: [Int] = [], sources: [Int],
    note: String? = nil, checked: Day? = nil, titleRu: String? = nil, summaryRu: String? = nil
  ) {
    self.id = id
    self.country = country
    self.date = date
    self.category = category
    self.title = title
    self.summary = summary
    self.actors = actors
    self.tags = tags
    self.importance = importance
    self.confidence = confidence
    self.respondsTo = respondsTo
    self.sources = sources
    self.note = note
    self.checked = checked
    self.titleRu = titleRu
    self.summaryRu = summaryRu
  }
}

/// How much an event matters to somebody who compares countries.
public enum Importance: Int, Sendable, CaseIterable, Comparable {
  case minor = 1
  case notable = 2
  case turningPoint = 3

  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// How well an event or a value is supported; the codebook defines each level.
public enum Confidence: String, Sendable, CaseIterable {
  case confirmed
  case reported
  case disputed
}
