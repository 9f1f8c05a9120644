import TimelineData

/// What can be wrong with a configuration file, with the facts that the sentence needs.
public enum SettingProblem: Error, Sendable, Equatable {
  case notUTF8
  case syntax(String)
  case unknownKey(String, noun: String, all: [String])
  case wrongType(String, found: String, expected: String)
  case unknownWord(String, setting: String, all: [String])
  case outOfRange(Int, setting: String, expected: String)
  case unknownCountry(String, all: [String])
  case repeatedCountry(String)
  case noCountries
  case noColour(String, setting: String)
  case noKey(String, Key.NameError)
  case noKeys(Command)
  /// The line is that of the other command, if it stands in the file as well.
  case conflict(Bindings.Conflict, line: Int?)

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
    case .unknownKey(let name, let noun, let all):
      ("there is no \(noun) \"\(name)\"", Self.remedy(for: name, among: all))
    case .wrongType(let setting, let found, let expected):
      ("\"\(setting)\" is \(found)", "write \(expected)")
    case .unknownWord(let word, let setting, let all):
      ("\"\(setting)\" cannot be \"\(word)\"", Self.remedy(for: word, among: all))
    case .outOfRange(let number, let setting, let expected):
      ("\"\(setting)\" is \(number)", "write \(expected)")
    case .unknownCountry, .repeatedCountry, .noCountries: countries
    case .noColour(let text, let setting):
      (
        "\"\(text)\" is no colour for \"\(setting)\"",
        nearestName(to: text, among: Colours.Choice.words).map { "the nearest is \"\($0)\"" }
          ?? Self.colours
      )
    case .noKey, .noKeys, .conflict: keys
    }
  }

  static let colours = "write 0 to 255, \"#rrggbb\", or a name such as \"red\" or \"bright-red\""

  private var countries: (problem: String, remedy: String) {
    switch self {
    case .unknownCountry(let name, let all):
      ("there is no country \"\(name)\"", Self.remedy(for: name, among: all))
    case .repeatedCountry(let name): ("a second \"\(name)\"", "keep one of them")
    default: ("\"countries\" is empty", "name at least one, or take the line out")
    }
  }

  private var keys: (problem: String, remedy: String) {
    switch self {
    case .noKey(let name, .sameAs(let key)):
      ("\"\(name)\" is \(key.name) to a terminal", "write \"\(key.name)\", or take another key")
    case .noKey(let name, .taken):
      ("\"\(name)\" is the terminal's own key", "take another key")
    case .noKey(let name, .alt):
      ("\"\(name)\" cannot be told from Esc and a key", "take another key")
    case .noKey(let name, .unknown):
      (
        "\"\(name)\" is no key",
        nearestName(to: name, among: Key.specialNames).map { "the nearest is \"\($0)\"" }
          ?? "write a character, \"C-a\", \"F1\", or \(Self.alternatives(Key.specialNames))"
      )
    case .noKeys(let command):
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
    default: ("", "")
    }
  }

  /// The nearest name, or all where they are few.
  private static func remedy(for name: String, among all: [String]) -> String {
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
