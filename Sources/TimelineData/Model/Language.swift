/// A language that events and countries can be told in, by its BCP 47 tag.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case russian = "ru"
}

extension Dataset {
  /// A copy for readers of a language: where the data have a title, a summary or the name of a
  /// country in it, that stands in the place of the English one, and the English one in its place.
  ///
  /// For screens and for texts to read; what other programs read stays as the files have it.
  public func told(in language: Language) -> Dataset {
    switch language {
    case .english: self
    case .russian: replacing(countries.map(\.inRussian), events.map(\.inRussian))
    }
  }
}

extension Country {
  fileprivate var inRussian: Country {
    guard let nameRu else { return self }
    return Country(
      code: code, name: nameRu, nameRu: name, nameOwn: nameOwn, capital: capital,
      alliances: alliances)
  }
}

extension EventTexts {
  /// Titles and summaries that have each other's place.
  var inRussian: EventTexts {
    EventTexts(
      store: store, id: id, title: titleRu ?? title, summary: summaryRu ?? summary,
      actors: actors, tags: tags, note: note, titleRu: titleRu.map { _ in title },
      summaryRu: summaryRu.map { _ in summary })
  }
}
