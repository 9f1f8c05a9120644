/// Which colours a role and a ground have: tables, so that a theme is data.
///
/// Hues follow the palette of Okabe and Ito, which people with any of the common kinds of
/// colour blindness tell apart, at tones that read on the theme's background. A glyph always
/// says the same as a colour.
public enum Theme: String, Sendable, CaseIterable {
  case dark, light

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
    let ink = ink(of: style.role)
    switch depth {
    case .many:
      let paper = paper(of: style.ground)
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

  /// The text colour that reads on a ground; `nil` where that is the terminal's own.
  func foreground(on ground: Ground) -> Int16? { paper(of: ground).text }

  /// Without backgrounds of its own, a ground is told by an attribute.
  private static func plainAttributes(_ ground: Ground) -> Appearance.Attributes {
    switch ground {
    case .plain, .neighbour: []
    case .head: .underline
    case .selected, .bar: .reverse
    }
  }

  private func ink(of role: Role) -> Ink {
    switch self {
    case .dark: Self.darkInk(role)
    case .light: Self.lightInk(role)
    }
  }

  private func paper(of ground: Ground) -> Paper {
    switch self {
    case .dark: Self.darkPaper(ground)
    case .light: Self.lightPaper(ground)
    }
  }
}
