/// One dated, sourced act of one country.
///
/// References are positions in the dataset's arrays, resolved once at load, so
/// that no screen looks up an id.
public struct Event: Sendable, Equatable {
  /// Stable, lower-case ASCII: country, date, slug.
  @StoredText public var id: String
  /// Position in `Dataset.countries`.
  public let country: Int
  public let date: EDTF
  /// Position in `Dataset.categories`.
  public let category: Int
  @StoredText public var title: String
  @StoredText public var summary: String
  @StoredTexts public var actors: [String]
  @StoredTexts public var tags: [String]
  public let importance: Importance
  public let confidence: Confidence
  /// Positions in `Dataset.events` of the acts this one answers.
  public internal(set) var respondsTo: [Int]
  /// Positions in `Dataset.sources`; never empty.
  public let sources: [Int]
  @OptionalStoredText public var note: String?
  /// The day of the last fresh check, `nil` when there was none yet.
  public let checked: Day?
  @OptionalStoredText public var titleRu: String?
  @OptionalStoredText public var summaryRu: String?

  public init(
    id: String, country: Int, date: EDTF, category: Int, title: String, summary: String = "",
    actors: [String] = [], tags: [String] = [], importance: Importance = .minor,
    confidence: Confidence = .reported, respondsTo: [Int] = [], sources: [Int],
    note: String? = nil, checked: Day? = nil, titleRu: String? = nil, summaryRu: String? = nil
  ) {
    self.init(
      id: StoredText(id), country: country, date: date, category: category,
      title: StoredText(title), summary: StoredText(summary), actors: StoredTexts(actors),
      tags: StoredTexts(tags), importance: importance, confidence: confidence,
      respondsTo: respondsTo, sources: sources, note: OptionalStoredText(note), checked: checked,
      titleRu: OptionalStoredText(titleRu), summaryRu: OptionalStoredText(summaryRu))
  }

  init(
    id: StoredText, country: Int, date: EDTF, category: Int, title: StoredText,
    summary: StoredText, actors: StoredTexts, tags: StoredTexts, importance: Importance,
    confidence: Confidence, respondsTo: [Int], sources: [Int], note: OptionalStoredText,
    checked: Day?, titleRu: OptionalStoredText, summaryRu: OptionalStoredText
  ) {
    _id = id
    self.country = country
    self.date = date
    self.category = category
    _title = title
    _summary = summary
    _actors = actors
    _tags = tags
    self.importance = importance
    self.confidence = confidence
    self.respondsTo = respondsTo
    self.sources = sources
    _note = note
    self.checked = checked
    _titleRu = titleRu
    _summaryRu = summaryRu
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
