import TimelineData

/// What can be wrong with a configuration file, with the facts that the sentence needs.
public enum SettingProblem: Error, Sendable, Equatable {
  case notUTF8
  case syntax(String)
  /// U+0000 in a text, which may not hold it.
  case zeroCharacter
  case unknownKey(String, noun: String, all: [String])
  case wrongType(String, found: String, expected: String)
  case unknownWord(String, setting: String, all: [String])
  case outOfRange(Int, setting: String, expected: String)
  case noColour(String, setting: String)
  case country(CountryProblem)
  case key(KeyProblem)

  /// What can be wrong with the list of countries.
  public enum CountryProblem: Sendable, Equatable {
    case unknown(String, all: [String])
    case repeated(String)
    case none
  }

  /// What can be wrong with the keys of a command.
  public enum KeyProblem: Sendable, Equatable {
    case unusable(String, Key.NameError)
    case none(Command)
    /// The line is that of the other command, if it stands in the file as well.
    case conflict(Bindings.Conflict, line: Int?)
  }

  /// Whether the program goes on without it.
  public var severity: Fault.Severity {
    if case .unknownKey = self { .warning } else { .error }
  }

  /// What is wrong, and what would be right.
  public var explanation: (problem: String, remedy: String) {
    switch self {
    case .notUTF8: ("the file is not UTF-8", "save it in that encoding")
    case .syntax(let reason):
      ("this is not TOML (\(reason))", "write lines such as view = \"matrix\"")
    case .zeroCharacter: ("a text cannot hold U+0000", "take the escape out")
    case .unknownKey(let name, let noun, let all):
      ("there is no \(noun) \"\(name)\"", Self.remedy(for: name, among: all))
    case .wrongType(let setting, let found, let expected):
      ("\"\(setting)\" is \(found)", "write \(expected)")
    case .unknownWord(let word, let setting, let all):
      ("\"\(setting)\" cannot be \"\(word)\"", Self.remedy(for: word, among: all))
    case .outOfRange(let number, let setting, let expected):
      ("\"\(setting)\" is \(number)", "write \(expected)")
    case .noColour(let text, let setting):
      (
        "\"\(text)\" is no colour for \"\(setting)\"",
        nearestName(to: text, among: Colours.Choice.words).map { "the nearest is \"\($0)\"" }
          ?? "write 0 to 255, \"#rrggbb\", or a name such as \"red\" or \"bright-red\""
      )
    case .country(let problem): problem.explanation
    case .key(let problem): problem.explanation
    }
  }

  /// The nearest name, or all where they are few.
  fileprivate static func remedy(for name: String, among all: [String]) -> String {
    if let nearest = nearestName(to: name, among: all) { return "the nearest is \"\(nearest)\"" }
    return all.count > 15
      ? "tugline config prints all names" : "write \(alternatives(all))"
  }

  /// `"a", "b" or "c"`.
  static func alternatives(_ names: [String]) -> String {
    let quoted = names.map { "\"\($0)\"" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
    return Array(quoted.dropLast()).text(joinedBy: ", ") + " or " + last
  }
}

extension SettingProblem.CountryProblem {
  fileprivate var explanation: (problem: String, remedy: String) {
    switch self {
    case .unknown(let name, let all):
      ("there is no country \"\(name)\"", SettingProblem.remedy(for: name, among: all))
    case .repeated(let name): ("a second \"\(name)\"", "keep one of them")
    case .none: ("\"countries\" is empty", "name at least one, or take the line out")
    }
  }
}

extension SettingProblem.KeyProblem {
  fileprivate var explanation: (problem: String, remedy: String) {
    switch self {
    case .unusable(let name, let reason): Self.explanation(of: reason, for: name)
    case .none(let command):
      ("\"\(command.name)\" has no key", "give it one: it is needed to get on")
    case .conflict(let conflict, let line):
      (
        "\"\(conflict.key.name)\" is the key of both \(conflict.command.name) and "
          + conflict.other.name + (line.map { " (line \($0))" } ?? "") + " in "
          + Self.names(of: conflict.modes),
        line == nil
          ? "give \(conflict.other.name) another as well, or take another here"
          : "give one of them another"
      )
    }
  }

  private static func explanation(
    of reason: Key.NameError, for name: String
  ) -> (problem: String, remedy: String) {
    switch reason {
    case .sameAs(let key):
      ("\"\(name)\" is \(key.name) to a terminal", "write \"\(key.name)\", or take another key")
    case .taken: ("\"\(name)\" is the terminal's own key", "take another key")
    case .alt: ("\"\(name)\" cannot be told from Esc and a key", "take another key")
    case .unknown:
      (
        "\"\(name)\" is no key",
        nearestName(to: name, among: Key.specialNames).map { "the nearest is \"\($0)\"" }
          ?? "write a character, \"C-a\", \"F1\", or "
          + SettingProblem.alternatives(Key.specialNames)
      )
    }
  }

  private static func names(of modes: [Mode]) -> String {
    let names = modes.map { mode in
      switch mode {
      case .timeline: "the timeline"
      case .responses: "the responses"
      case .matrix: "the matrix"
      case .activity: "the activity"
      case .detail: "the detail"
      case .list: "lists"
      case .prompt: "prompts"
      }
    }
    return names.text(joinedBy: ", ")
  }
}
