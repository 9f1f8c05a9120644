/// The colours for a dark background.
///
/// Switches rather than dictionaries: making those costs time at every start.
extension Theme {
  static func darkInk(_ role: Role) -> Ink {
    switch role {
    case .text: Ink()
    case .muted: Ink(many: 245)
    case .strong: Ink(many: 231, attributes: .bold)
    case .accent: Ink(many: 80, eight: 6, attributes: .bold)
    case .key: Ink(many: 222, eight: 3)
    case .star: Ink(many: 220, eight: 3, attributes: .bold)
    case .disputed: Ink(many: 210, eight: 1, attributes: .bold)
    case .match: Ink(many: 226, eight: 3, attributes: [.bold, .underline])
    case .link: Ink(many: 75, eight: 4, attributes: .underline)
    case .error: Ink(many: 210, eight: 1, attributes: .bold)
    case .favourable: Ink(many: 78, eight: 2)
    case .opposed: Ink(many: 209, eight: 1)
    case .undecided: Ink(many: 221, eight: 3)
    case .category0: Ink(many: 75, eight: 4, attributes: .bold)
    case .category1: Ink(many: 209, eight: 1, attributes: .bold)
    case .category2: Ink(many: 221, eight: 3, attributes: .bold)
    case .category3: Ink(many: 176, eight: 5, attributes: .bold)
    case .category4: Ink(many: 203, eight: 1, attributes: .bold)
    case .category5: Ink(many: 78, eight: 2, attributes: .bold)
    case .category6: Ink(many: 117, eight: 6, attributes: .bold)
    case .category7: Ink(many: 180, eight: 7, attributes: .bold)
    }
  }

  static func darkPaper(_ ground: Ground) -> Paper {
    switch ground {
    case .plain: Paper()
    case .selected: Paper(many: 24, text: 231)
    case .neighbour: Paper(many: 236, text: 252)
    case .bar: Paper(many: 236, text: 252)
    case .head: Paper(many: 236, text: 252)
    }
  }
}
