import CNcurses
import TimelineUI

/// The colours and attributes of each style, with colour pairs defined as they are needed.
struct Palette {
  /// What curses paints a run with.
  struct Look: Equatable {
    var attributes: UInt32
    var pair: Int16
  }

  private struct Colours: Equatable {
    var foreground: Int16
    var background: Int16
  }

  /// `COLOR_PAIR` has eight bits for the number.
  private static let mostPairs = 255
  /// The terminal's own colour, to curses.
  private static let unset: Int16 = -1

  private let depth: ColourDepth
  private let appearance: (Style, ColourDepth) -> Appearance
  /// By `position(of:)`.
  private var looks: [Look?]
  /// Pair 1, pair 2 and so on; so few that searching them is quick.
  private var pairs: [Colours] = []

  /// - Parameter colours: how many the terminal has; 0 when none may be used.
  init(colours: Int32, _ appearance: @escaping (Style, ColourDepth) -> Appearance) {
    depth = colours >= 256 ? .many : colours >= 8 ? .eight : .none
    self.appearance = appearance
    looks = Array(repeating: nil, count: Role.allCases.count * Ground.allCases.count)
  }

  mutating func look(of style: Style) -> Look {
    let position =
      Int(style.role.rawValue) * Ground.allCases.count + Int(style.ground.rawValue)
    if let look = looks[position] { return look }
    let appearance = appearance(style, depth)
    let look = Look(
      attributes: appearance.attributes.cursesValue,
      pair: depth == .none
        ? 0
        : pair(
          Colours(
            foreground: appearance.foreground ?? Self.unset,
            background: appearance.background ?? Self.unset)))
    looks[position] = look
    return look
  }

  /// The pair of two colours; 0, the terminal's own, when no more can be defined.
  private mutating func pair(_ colours: Colours) -> Int16 {
    if colours.foreground == Self.unset, colours.background == Self.unset { return 0 }
    if let known = pairs.firstIndex(of: colours) { return Int16(known + 1) }
    guard pairs.count < Self.mostPairs else { return 0 }
    let number = Int16(pairs.count + 1)
    guard cncurses_define_pair(number, colours.foreground, colours.background) else { return 0 }
    pairs.append(colours)
    return number
  }
}

extension Appearance.Attributes {
  fileprivate var cursesValue: UInt32 {
    var value: UInt32 = 0
    if contains(.bold) { value |= CNCURSES_BOLD.rawValue }
    if contains(.dim) { value |= CNCURSES_DIM.rawValue }
    if contains(.underline) { value |= CNCURSES_UNDERLINE.rawValue }
    if contains(.reverse) { value |= CNCURSES_REVERSE.rawValue }
    return value
  }
}
