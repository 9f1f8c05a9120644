/// One country: one column of every comparison.
public struct Country: Sendable, Equatable {
  /// ISO 3166-1 alpha-2, upper case.
  public let code: String
  public let name: String
  public let nameRu: String?
  public let nameOwn: String?
  public let capital: String?
  /// Short names of the alliances it belongs to.
  public let alliances: [String]

  public init(
    code: String, name: String = "", nameRu: String? = nil, nameOwn: String? = nil,
    capital: String? = nil, alliances: [String] = []
  ) {
    self.code = code
    self.name = name
    self.nameRu = nameRu
    self.nameOwn = nameOwn
    self.capital = capital
    self.alliances = alliances
  }
}

/// The kind of an act.
public struct Category: Sendable, Equatable {
  /// The word that data files and filters use.
  public let id: String
  public let label: String
  /// One cell wide; stands before a title.
  public let glyph: Character
  /// The same in plain ASCII.
  public let letter: Character
  public let description: String

  public init(
    id: String, label: String, glyph: Character, letter: Character, description: String = ""
  ) {
    self.id = id
    self.label = label
    self.glyph = glyph
    self.letter = letter
    self.description = description
  }
}
