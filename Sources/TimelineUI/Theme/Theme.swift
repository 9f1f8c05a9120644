/// Which colours a role and a ground have: tables, so that a theme is data.
///
/// Hues follow the palette of Okabe and Ito, which people with any of the common kinds of
/// colour blindness tell apart, at tones that read on the theme's background. A glyph always
/// says the same as a colour.
public struct Theme: Sendable {
  /// What the user calls it.
  public let name: String
  private let roles: [Role: Ink]
  private let grounds: [Ground: Paper]

  /// A foreground in 256 and in 8 colours, and attributes.
  struct Ink: Sendable {
    var many: Int16?
    var eight: Int16?
    var attributes: Appearance.Attributes = []
  }

  /// A background and the text colour that reads on it.
  struct Paper: Sendable {
    var many: Int16?
    var text: Int16?
  }

  /// How a style looks with so many colours.
  public func appearance(of style: Style, depth: ColourDepth) -> Appearance {
    let ink = roles[style.role] ?? Ink()
    switch depth {
    case .many:
      let paper = grounds[style.ground] ?? Paper()
      return Appearance(
        foreground: ink.many ?? paper.text, background: paper.many, attributes: ink.attributes)
    case .eight:
      let onReverse = style.ground == .selected || style.ground == .bar
      return Appearance(
        foreground: onReverse ? nil : ink.eight,
        attributes: ink.attributes.union(Self.plainAttributes(style.ground)))
    case .none:
      return Appearance(attributes: ink.attributes.union(Self.plainAttributes(style.ground)))
    }
  }

  /// Without backgrounds of its own, a ground is told by an attribute.
  private static func plainAttributes(_ ground: Ground) -> Appearance.Attributes {
    switch ground {
    case .plain, .neighbour: []
    case .head: .underline
    case .selected, .bar: .reverse
    }
  }

  public static let all: [Theme] = [dark, light]

  public static let dark = Theme(
    name: "dark",
    roles: [
      .muted: Ink(many: 245, attributes: []),
      .strong: Ink(many: 231, attributes: .bold),
      .accent: Ink(many: 80, eight: 6, attributes: .bold),
      .key: Ink(many: 222, eight: 3),
      .star: Ink(many: 220, eight: 3, attributes: .bold),
      .disputed: Ink(many: 210, eight: 1, attributes: .bold),
      .match: Ink(many: 226, eight: 3, attributes: [.bold, .underline]),
      .link: Ink(many: 75, eight: 4, attributes: .underline),
      .error: Ink(many: 210, eight: 1, attributes: .bold),
      .favourable: Ink(many: 78, eight: 2),
      .opposed: Ink(many: 209, eight: 1),
      .undecided: Ink(many: 221, eight: 3),
      .category0: Ink(many: 75, eight: 4, attributes: .bold),
      .category1: Ink(many: 209, eight: 1, attributes: .bold),
      .category2: Ink(many: 221, eight: 3, attributes: .bold),
      .category3: Ink(many: 176, eight: 5, attributes: .bold),
      .category4: Ink(many: 203, eight: 1, attributes: .bold),
      .category5: Ink(many: 78, eight: 2, attributes: .bold),
      .category6: Ink(many: 117, eight: 6, attributes: .bold),
      .category7: Ink(many: 180, eight: 7, attributes: .bold),
    ],
    grounds: [
      .plain: Paper(),
      .selected: Paper(many: 24, text: 231),
      .neighbour: Paper(many: 236, text: 252),
      .bar: Paper(many: 236, text: 252),
      .head: Paper(many: 236, text: 252),
    ])

  public static let light = Theme(
    name: "light",
    roles: [
      .muted: Ink(many: 243),
      .strong: Ink(many: 16, attributes: .bold),
      .accent: Ink(many: 24, eight: 4, attributes: .bold),
      .key: Ink(many: 88, eight: 1),
      .star: Ink(many: 130, eight: 3, attributes: .bold),
      .disputed: Ink(many: 160, eight: 1, attributes: .bold),
      .match: Ink(many: 124, eight: 1, attributes: [.bold, .underline]),
      .link: Ink(many: 25, eight: 4, attributes: .underline),
      .error: Ink(many: 160, eight: 1, attributes: .bold),
      .favourable: Ink(many: 29, eight: 2),
      .opposed: Ink(many: 130, eight: 1),
      .undecided: Ink(many: 94, eight: 3),
      .category0: Ink(many: 25, eight: 4, attributes: .bold),
      .category1: Ink(many: 130, eight: 1, attributes: .bold),
      .category2: Ink(many: 136, eight: 3, attributes: .bold),
      .category3: Ink(many: 127, eight: 5, attributes: .bold),
      .category4: Ink(many: 160, eight: 1, attributes: .bold),
      .category5: Ink(many: 29, eight: 2, attributes: .bold),
      .category6: Ink(many: 31, eight: 6, attributes: .bold),
      .category7: Ink(many: 94, eight: 0, attributes: .bold),
    ],
    grounds: [
      .plain: Paper(),
      .selected: Paper(many: 153, text: 16),
      .neighbour: Paper(many: 254, text: 16),
      .bar: Paper(many: 254, text: 16),
      .head: Paper(many: 254, text: 16),
    ])
}
