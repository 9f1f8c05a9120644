/// Keys as people write them: `j`, `C-d`, `S-Tab`, `PgDn`, `Space`.
extension Key {
  private static let names: [(String, Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("S-Tab", .backTab), ("Backspace", .backspace), ("Delete", .delete), ("Up", .up),
    ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]

  private var sign: String? {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: nil
    }
  }

  /// The key of a name; `nil` when there is none of that name.
  public init?(named name: some StringProtocol) {
    if let known = Self.names.first(where: { $0.0 == name }) {
      self = known.1
    } else if name.count == 3, name.hasPrefix("C-"), let letter = name.last {
      self = .control(letter)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), 1...12 ~= number {
      self = .function(number)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// The name that the parser above takes back.
  public var name: String {
    if let known = Self.names.first(where: { $0.1 == self }) { return known.0 }
    return switch self {
    case .control(let letter): "C-\(letter)"
    case .function(let number): "F\(number)"
    case .character(let character): String(character)
    default: "?"
    }
  }

  /// The name as screens print it, arrows as arrows.
  func label(plain: Bool) -> String { plain ? name : sign ?? name }
}
