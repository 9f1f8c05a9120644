/// One dated, sourced act of one country.
///
/// References are positions in the dataset's arrays, resolved once at load, so
/// that no screen looks up an id.
public struct Event: Sendable, Equatable {
  /// Position in `Dataset.countries`.
  public let country: Int
  public let date: EDTF
  /// Position in `Dataset.categories`.
  public let category: Int
  public let importance: Importance
  public let confidence: Confidence
  /// Positions in `Dataset.events` of the acts this one answers.
  public internal(set) var respondsTo: [Int]
  /// Positions in `Dataset.sources`; never empty.
  public let sources: [Int]
  /// The day of the last fresh check, `nil` when there was none yet.
  public let checked: Day?
  private let texts: EventTexts

  init(
    texts: EventTexts, country: Int, date: EDTF, category: Int, importance: Importance,
    confidence: Confidence, respondsTo: [Int], sources: [Int], checked: Day?
  ) {
    self.texts = texts
    self.country = country
    self.date = date
    self.category = category
    self.importance = importance
    self.confidence = confidence
    self.respondsTo = respondsTo
    self.sources = sources
    self.checked = checked
  }

  public init(
    id: String, country: Int, date: EDTF, category: Int, title: String, summary: String = "",
    actors: [String] = [], tags: [String] = [], importance: Importance = .minor,
    confidence: Confidence = .reported, respondsTo: [Int] = [], sources: [Int],
    note: String? = nil, checked: Day? = nil, titleRu: String? = nil, summaryRu: String? = nil
  ) {
    let store = TextStore(for: [id, title, summary, note, titleRu, summaryRu] + actors + tags)
    let texts = EventTexts(
      store: store, id: store.add(id), title: store.add(title), summary: store.add(summary),
      actors: store.add(list: actors), tags: store.add(list: tags), note: note.map(store.add),
      titleRu: titleRu.map(store.add), summaryRu: summaryRu.map(store.add))
    self.init(
      texts: texts, country: country, date: date, category: category, importance: importance,
      confidence: confidence, respondsTo: respondsTo, sources: sources, checked: checked)
  }
}

extension Event {
  /// The event with its Russian title and summary, where it has them, in the place of the others.
  var inRussian: Event {
    Event(
      texts: texts.inRussian, country: country, date: date, category: category,
      importance: importance, confidence: confidence, respondsTo: respondsTo, sources: sources,
      checked: checked)
  }
}

/// Texts, each made of stored bytes anew.
extension Event {
  /// Stable, lower-case ASCII: country, date, slug.
  public var id: String { texts.store[texts.id] }
  public var title: String { texts.store[texts.title] }
  public var summary: String { texts.store[texts.summary] }
  public var actors: [String] { texts.store[list: texts.actors] }
  public var tags: [String] { texts.store[list: texts.tags] }
  public var note: String? { texts.store[texts.note] }
  public var titleRu: String? { texts.store[texts.titleRu] }
  public var summaryRu: String? { texts.store[texts.summaryRu] }
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
