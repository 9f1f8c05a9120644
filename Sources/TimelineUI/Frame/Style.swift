/// What a cell means; the theme decides how that looks.
public struct Style: Sendable, Hashable {
  public var role: Role
  public var ground: Ground

  public init(_ role: Role = .text, on ground: Ground = .plain) {
    self.role = role
    self.ground = ground
  }
}

/// The meaning of a character.
public enum Role: UInt8, Sendable, CaseIterable {
  /// Ordinary reading text.
  case text
  /// Secondary: day numbers, totals, rules between panes.
  case muted
  /// A title that matters most, a heading.
  case strong
  /// The program's name, the pane in focus.
  case accent
  /// A key that can be pressed.
  case key
  /// The mark of a turning point.
  case star
  /// The mark of a disputed event.
  case disputed
  /// What a search found.
  case match
  /// An address.
  case link
  /// Something went wrong.
  case error
  /// Values that say yes, no, or neither.
  case favourable, opposed, undecided
  /// The kinds of events, by position in the dataset; more than eight repeat.
  case category0, category1, category2, category3
  case category4, category5, category6, category7

  /// The role of the category at a position of `Dataset.categories`.
  public static func category(_ position: Int) -> Role {
    Role(rawValue: category0.rawValue + UInt8(position & 7)) ?? .text
  }
}

/// What a character stands on.
public enum Ground: UInt8, Sendable, CaseIterable {
  case plain
  /// The selected event or row.
  case selected
  /// A neighbour in time of the selected event.
  case neighbour
  /// The bars at the top and the bottom.
  case bar
  /// The names of the panes.
  case head
}
