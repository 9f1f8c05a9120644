/// The searchable text of every event, folded once.
public struct TextIndex: Sendable, Equatable {
  private let texts: [FoldedText]

  /// - Complexity: linear in the text of all events.
  public init(_ dataset: Dataset) {
    texts = dataset.events.map { event in
      FoldedText(
        joining: [event.title, event.summary, event.note ?? ""] + event.actors + event.tags
          + event.sources.map { dataset.sources[$0].title })
    }
  }

  /// Whether the text of the event at a position of `Dataset.events` holds every part.
  public func event(at position: Int, contains parts: [FoldedText]) -> Bool {
    parts.allSatisfy { texts[position].contains($0) }
  }
}
