/// Keys as people write them: `j`, `C-d`, `S-Tab`, `PgDn`, `Space`.
extension Key {
  /// Why a text names no key.
  public enum NameError: Error, Sendable, Equatable {
    case unknown
    /// The terminal sends the same for both.
    case sameAs(Key)
    /// The terminal keeps it for itself.
    case taken
    /// Alt, which cannot be told from Escape and a key.
    case alt
  }

  private static let names: [(String, Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("S-Tab", .backTab), ("Backspace", .backspace), ("Delete", .delete), ("Up", .up),
    ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]

  private static let functionKeys = 1...12

  /// The names of keys that are no characters, for messages.
  static var specialNames: [String] { names.map(\.0) }

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
    guard let key = try? Key(checking: name) else { return nil }
    self = key
  }

  /// The key of a name, written as the help prints it.
  public init(checking name: some StringProtocol) throws(NameError) {
    if let known = Self.names.first(where: { $0.0 == name || $0.1.sign == String(name) }) {
      self = known.1
    } else if name.hasPrefix("C-") {
      self = try Self.control(name.dropFirst(2))
    } else if name.hasPrefix("M-"), name.count > 2 {
      throw .alt
    } else if let number = Self.functionKeys.first(where: { name == "F\($0)" }) {
      self = .function(number)
    } else if let character = Self.typed(name) {
      self = .character(character)
    } else {
      throw .unknown
    }
  }

  /// Control with a letter, as far as a terminal has it.
  private static func control(_ name: some StringProtocol) throws(NameError) -> Key {
    guard name.unicodeScalars.count == 1, let letter = name.first, "a"..."z" ~= letter else {
      throw .unknown
    }
    switch letter {
    case "h": throw .sameAs(.backspace)
    case "i": throw .sameAs(.tab)
    case "j", "m": throw .sameAs(.enter)
    case "c", "q", "s": throw .taken
    default: return .control(letter)
    }
  }

  /// The character of a name that a terminal can send as one key.
  private static func typed(_ name: some StringProtocol) -> Character? {
    guard name.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first else { return nil }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return nil
    default: return Character(scalar)
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
