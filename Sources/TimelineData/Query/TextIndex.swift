/// What a filter needs to look up in every event, folded once.
public struct TextIndex: Sendable, Equatable {
  let tags: Vocabulary
  let actors: Vocabulary
  /// What each source is known by: outlet, title, key and address.
  let sources: [FoldedText]
  private let texts: [FoldedText]

  /// - Complexity: linear in the text of all events and sources.
  public init(_ dataset: Dataset) {
    tags = Vocabulary(dataset.events.lazy.map(\.tags))
    actors = Vocabulary(dataset.events.lazy.map(\.actors))
    sources = dataset.sources.map { source in
      FoldedText(joining: [source.outlet, source.title, source.id, source.url ?? ""])
    }
    texts = dataset.events.map { event in
      FoldedText(
        joining: [event.title, event.summary, event.note ?? ""]
          + [event.titleRu, event.summaryRu].compactMap { $0 } + event.actors + event.tags
          + event.sources.map { dataset.sources[$0].title })
    }
  }

  /// Whether the text of the event at a position of `Dataset.events` holds every part.
  ///
  /// The text is title and summary in both languages, note, actors, tags and the titles of
  /// the sources.
  public func event(at position: Int, contains parts: [FoldedText]) -> Bool {
    parts.allSatisfy { texts[position].contains($0) }
  }

  func event(at position: Int, contains part: FoldedText, _ bounds: FoldedText.Bounds) -> Bool {
    texts[position].contains(part, bounds)
  }
}
