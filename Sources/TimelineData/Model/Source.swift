/// One bibliographic item, a subset of CSL-JSON (citeproc-js schema 1.0).
public struct Source: Sendable, Equatable {
  public let authors: [Author]
  public let issued: EDTF?
  /// True when the headline was not seen and the title is our description.
  public let titleSupplied: Bool
  private let texts: SourceTexts

  init(texts: SourceTexts, authors: [Author], issued: EDTF?, titleSupplied: Bool) {
    self.texts = texts
    self.authors = authors
    self.issued = issued
    self.titleSupplied = titleSupplied
  }

  public init(
    id: String, type: String, title: String, containerTitle: String? = nil,
    publisher: String? = nil, authors: [Author] = [], issued: EDTF? = nil, url: String? = nil,
    language: String? = nil, titleSupplied: Bool = false, note: String? = nil
  ) {
    let store = TextStore(
      for: [id, type, title, containerTitle, publisher, url, language, note])
    let texts = SourceTexts(
      store: store, id: store.add(id), type: store.add(type), title: store.add(title),
      containerTitle: containerTitle.map(store.add), publisher: publisher.map(store.add),
      url: url.map(store.add), language: language.map(store.add), note: note.map(store.add))
    self.init(texts: texts, authors: authors, issued: issued, titleSupplied: titleSupplied)
  }
}

/// Texts, each made of stored bytes anew.
extension Source {
  /// The key that events and values cite.
  public var id: String { texts.store[texts.id] }
  /// A CSL type such as `article-newspaper`.
  public var type: String { texts.store[texts.type] }
  public var title: String { texts.store[texts.title] }
  public var containerTitle: String? { texts.store[texts.containerTitle] }
  public var publisher: String? { texts.store[texts.publisher] }
  /// An http or https address.
  public var url: String? { texts.store[texts.url] }
  /// BCP 47, such as `en`.
  public var language: String? { texts.store[texts.language] }
  /// Whom it cites or reprints, or that the address is a copy.
  public var note: String? { texts.store[texts.note] }
  /// The outlet as a reader names it: container, else publisher, else the id.
  public var outlet: String { containerTitle ?? publisher ?? id }
}

/// A CSL name.
public enum Author: Sendable, Equatable {
  case person(family: String, given: String)
  /// An organisation, or a name that cannot be split.
  case literal(String)

  /// The name in reading order.
  public var name: String {
    switch self {
    case .person(let family, let given): given.isEmpty ? family : "\(given) \(family)"
    case .literal(let name): name
    }
  }
}
