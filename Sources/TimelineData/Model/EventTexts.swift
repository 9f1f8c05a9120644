/// The texts of an event.
struct EventTexts: Sendable {
  let store: TextStore
  let id: TextSpan
  let title: TextSpan
  let summary: TextSpan
  /// Lists.
  let actors, tags: TextSpan
  let note: TextSpan?
  let titleRu: TextSpan?
  let summaryRu: TextSpan?
}

extension EventTexts: Equatable {
  static func == (one: Self, other: Self) -> Bool {
    one.store.equals(
      other.store,
      [
        (one.id, other.id), (one.title, other.title), (one.summary, other.summary),
        (one.note, other.note), (one.titleRu, other.titleRu), (one.summaryRu, other.summaryRu),
      ]) && one.store[list: one.actors] == other.store[list: other.actors]
      && one.store[list: one.tags] == other.store[list: other.tags]
  }
}

/// The texts of a source.
struct SourceTexts: Sendable {
  let store: TextStore
  let id: TextSpan
  let type: TextSpan
  let title: TextSpan
  let containerTitle: TextSpan?
  let publisher: TextSpan?
  let url: TextSpan?
  let language: TextSpan?
  let note: TextSpan?
}

extension SourceTexts: Equatable {
  static func == (one: Self, other: Self) -> Bool {
    one.store.equals(
      other.store,
      [
        (one.id, other.id), (one.type, other.type), (one.title, other.title),
        (one.containerTitle, other.containerTitle), (one.publisher, other.publisher),
        (one.url, other.url), (one.language, other.language), (one.note, other.note),
      ])
  }
}
