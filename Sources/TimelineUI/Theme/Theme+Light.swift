/// The colours for a light background.
///
/// Switches rather than dictionaries: making those costs time at every start.
extension Theme {
  static func lightInk(_ role: Role) -> Ink {
    switch role {
    case .text: Ink()
    case .muted: Ink(many: 243)
    case .strong: Ink(many: 16, attributes: .bold)
    case .accent: Ink(many: 24, eight: 4, attributes: .bold)
    case .key: Ink(many: 88, eight: 1)
    case .star: Ink(many: 130, eight: 3, attributes: .bold)
    case .disputed: Ink(many: 160, eight: 1, attributes: .bold)
    case .match: Ink(many: 124, eight: 1, attributes: [.bold, .underline])
    case .link: Ink(many: 25, eight: 4, attributes: .underline)
    case .error: Ink(many: 160, eight: 1, attributes: .bold)
    case .favourable: Ink(many: 29, eight: 2)
    case .opposed: Ink(many: 130, eight: 1)
    case .undecided: Ink(many: 94, eight: 3)
    case .category0: Ink(many: 25, eight: 4, attributes: .bold)
    case .category1: Ink(many: 130, eight: 1, attributes: .bold)
    case .category2: Ink(many: 136, eight: 3, attributes: .bold)
    case .category3: Ink(many: 127, eight: 5, attributes: .bold)
    case .category4: Ink(many: 160, eight: 1, attributes: .bold)
    case .category5: Ink(many: 29, eight: 2, attributes: .bold)
    case .category6: Ink(many: 31, eight: 6, attributes: .bold)
    case .category7: Ink(many: 94, eight: 0, attributes: .bold)
    }
  }

  static func lightPaper(_ ground: Ground) -> Paper {
    switch ground {
    case .plain: Paper()
    case .selected: Paper(many: 153, text: 16)
    case .neighbour: Paper(many: 254, text: 16)
    case .bar: Paper(many: 254, text: 16)
    case .head: Paper(many: 254, text: 16)
    }
  }
}
