/// What every key does: the built-in table, or what the user made of it.
public struct Bindings: Sendable, Equatable {
  /// `nil` as long as nothing is changed.
  private let own: Own?

  /// What the user made of the table; an object, since copies of a dictionary of commands have the
  /// runtime look up how commands are hashed, which takes a start a quarter of a millisecond.
  private final class Own: Sendable {
    let changes: [Command: [Key]]
    /// The rows and keys of each mode, by its raw value.
    let tables: [ModeTable]

    init(_ changes: [Command: [Key]], _ tables: [ModeTable]) {
      self.changes = changes
      self.tables = tables
    }
  }

  /// The rows of one mode, and what each key does there.
  private struct ModeTable: Sendable {
    let groups: [BindingGroup]
    let commands: [Key: Command]

    init(_ groups: [BindingGroup]) {
      self.groups = groups
      var commands: [Key: Command] = [:]
      for group in groups {
        for binding in group.bindings {
          for key in binding.keys { commands[key] = binding.command }
        }
      }
      self.commands = commands
    }
  }

  private static let builtIn = Mode.allCases.map { ModeTable(builtInGroups($0)) }

  /// The built-in keys.
  public init() { own = nil }

  /// Gives commands other keys; whether any of them clash is for `conflicts(of:)` to say.
  public init(_ changes: [Command: [Key]]) {
    let differences = Self.differences(changes)
    own =
      differences.isEmpty
      ? nil
      : Own(
        changes.filter { differences[$0.key] != nil },
        Mode.allCases.map { ModeTable(Self.groups(in: $0, with: differences)) })
  }

  /// Commands that have other keys than the built-in ones, with those.
  var changes: [Command: [Key]] { own?.changes ?? [:] }

  public static func == (one: Self, other: Self) -> Bool { one.changes == other.changes }

  func groups(_ mode: Mode) -> [BindingGroup] {
    own?.tables[mode.rawValue].groups ?? Self.builtInGroups(mode)
  }

  /// The first key in the table that a command has; `nil` where it has none.
  func firstKey(of command: Command, in mode: Mode) -> Key? {
    for group in groups(mode) {
      for binding in group.bindings where binding.command == command { return binding.keys.first }
    }
    return nil
  }

  /// What a key does; in lists and prompts, a character that is no command is typed.
  func action(_ key: Key, in mode: Mode) -> Action? {
    let commands = (own?.tables ?? Self.builtIn)[mode.rawValue].commands
    if let command = commands[key] { return .run(command) }
    if mode.typesText {
      if case .character(let character) = key { return .type(character) }
      return nil
    }
    return RussianLayout.latin(key).flatMap { commands[$0] }.map { .run($0) }
  }

  static func builtInGroups(_ mode: Mode) -> [BindingGroup] {
    switch mode {
    case .timeline: timeline
    case .responses: responses
    case .matrix: matrix
    case .activity: activity
    case .detail: detail
    case .list: list
    case .prompt: prompt
    }
  }
}
