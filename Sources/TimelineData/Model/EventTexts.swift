/// The texts of an event.
struct EventTexts: Sendable {
  let store: TextStore
  let id, title, summary: TextSpan
  /// Lists.
  let actors, tags: TextSpan
  let note, titleRu, summaryRu: TextSpan?
}

extension EventTexts: Equatable {
  static func == (one: Self, other: Self) -> Bool {
    func same(_ text: (Self) -> TextSpan?) -> Bool {
      one.store.text(text(one), equals: text(other), of: other.store)
    }
    return same(\.id) && same(\.title) && same(\.summary) && same(\.note)
      && same(\.titleRu) && same(\.summaryRu)
      && one.store.list(one.actors, equals: other.actors, of: other.store)
      && one.store.list(one.tags, equals: other.tags, of: other.store)
  }
}
