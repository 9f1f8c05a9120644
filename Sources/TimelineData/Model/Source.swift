/// One bibliographic item, a subset of CSL-JSON (citeproc-js schema 1.0).
public struct Source: Sendable, Equatable {
  /// The key that events and values cite.
  public let id: String
  /// A CSL type such as `article-newspaper`.
  public let type: String
  public let title: String
  public let containerTitle: String?
  public let publisher: String?
  public let authors: [Author]
  public let issued: EDTF?
  /// An http or https address.
  public let url: String?
  /// BCP 47, such as `en`.
  public let language: String?
  /// True when the headline was not seen and the title is our description.
  public let titleSupplied: Bool
  /// Whom it cites or reprints, or that the address is a copy.
  public let note: String?

  public init(
    id: String, type: String, title: String, containerTitle: String? = nil,
    publisher: String? = nil, authors: [Author] = [], issued: EDTF? = nil, url: String? = nil,
    language: String? = nil, titleSupplied: Bool = false, note: String? = nil
  ) {
    self.id = id
    self.type = type
    self.title = title
    self.containerTitle = containerTitle
    self.publisher = publisher
    self.authors = authors
    self.issued = issued
    self.url = url
    self.language = language
    self.titleSupplied = titleSupplied
    self.note = note
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
