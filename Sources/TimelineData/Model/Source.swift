/// One bibliographic item, a subset of CSL-JSON (citeproc-js schema 1.0).
public struct Source: Sendable, Equatable {
  /// The key that events and values cite.
  @StoredText public var id: String
  /// A CSL type such as `article-newspaper`.
  @StoredText public var type: String
  @StoredText public var title: String
  @OptionalStoredText public var containerTitle: String?
  @OptionalStoredText public var publisher: String?
  public let authors: [Author]
  public let issued: EDTF?
  /// An http or https address.
  @OptionalStoredText public var url: String?
  /// BCP 47, such as `en`.
  @OptionalStoredText public var language: String?
  /// True when the headline was not seen and the title is our description.
  public let titleSupplied: Bool
  /// Whom it cites or reprints, or that the address is a copy.
  @OptionalStoredText public var note: String?

  public init(
    id: String, type: String, title: String, containerTitle: String? = nil,
    publisher: String? = nil, authors: [Author] = [], issued: EDTF? = nil, url: String? = nil,
    language: String? = nil, titleSupplied: Bool = false, note: String? = nil
  ) {
    self.init(
      id: StoredText(id), type: StoredText(type), title: StoredText(title),
      containerTitle: OptionalStoredText(containerTitle),
      publisher: OptionalStoredText(publisher), authors: authors, issued: issued,
      url: OptionalStoredText(url), language: OptionalStoredText(language),
      titleSupplied: titleSupplied, note: OptionalStoredText(note))
  }

  init(
    id: StoredText, type: StoredText, title: StoredText, containerTitle: OptionalStoredText,
    publisher: OptionalStoredText, authors: [Author], issued: EDTF?, url: OptionalStoredText,
    language: OptionalStoredText, titleSupplied: Bool, note: OptionalStoredText
  ) {
    _id = id
    _type = type
    _title = title
    _containerTitle = containerTitle
    _publisher = publisher
    self.authors = authors
    self.issued = issued
    _url = url
    _language = language
    self.titleSupplied = titleSupplied
    _note = note
  }

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
