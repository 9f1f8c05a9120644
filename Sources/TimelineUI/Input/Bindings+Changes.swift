/// Changing the built-in keys.
extension Bindings {
  /// Two commands on one key.
  public struct Conflict: Sendable, Equatable {
    /// The key that both would have.
    public let key: Key
    /// Of the two, one whose keys were changed; the later in the table of names where both were.
    public let command: Command
    /// The command that it clashes with, changed or not.
    public let other: Command
    /// Where both would want the key.
    public let modes: [Mode]
  }

  /// Commands without a key of which nobody would get out of a list, or of the program.
  static let indispensable: [Command] = [.accept, .back, .help, .quit]

  /// The built-in keys of a command: those of the first view or page that has it, as
  /// `tugline config` prints them.
  static func builtInKeys(of command: Command) -> [Key] {
    for mode in Mode.allCases {
      for group in builtInGroups(mode) {
        for binding in group.bindings where binding.command == command { return binding.keys }
      }
    }
    return []
  }

  /// The changes that change anything, as what each takes from the built-in keys and adds to them.
  static func differences(_ changes: [Command: [Key]]) -> [Command: KeyDifference] {
    changes.reduce(into: [:]) { differences, change in
      let builtIn = builtInKeys(of: change.key)
      if change.value != builtIn {
        differences[change.key] = KeyDifference(from: builtIn, to: change.value)
      }
    }
  }

  /// The rows of a mode with other keys.
  static func groups(
    in mode: Mode, with differences: [Command: KeyDifference]
  ) -> [BindingGroup] {
    builtInGroups(mode).map { group in
      var changed = group
      for (place, binding) in group.bindings.enumerated() {
        if let difference = differences[binding.command] {
          changed.bindings[place].keys = difference.applied(to: binding.keys, in: mode)
        }
      }
      return changed
    }
  }

  /// Keys that two commands would have in one mode, each pair once, in the order of the table.
  public static func conflicts(of changes: [Command: [Key]]) -> [Conflict] {
    let changes = differences(changes)
    // The built-in keys have none.
    if changes.isEmpty { return [] }
    var conflicts: [Conflict] = []
    for mode in Mode.allCases {
      var taken: [Key: Command] = [:]
      for binding in groups(in: mode, with: changes).flatMap(\.bindings) {
        for key in binding.keys {
          guard let first = taken.updateValue(binding.command, forKey: key) else { continue }
          if first == binding.command { continue }
          let isFirst =
            changes[binding.command] == nil
            || changes[first] != nil && first.isNamed(after: binding.command)
          add(
            mode, key: key, command: isFirst ? first : binding.command,
            other: isFirst ? binding.command : first, to: &conflicts)
        }
      }
    }
    return conflicts
  }

  private static func add(
    _ mode: Mode, key: Key, command: Command, other: Command, to conflicts: inout [Conflict]
  ) {
    let known = conflicts.firstIndex {
      $0.key == key && $0.command == command && $0.other == other
    }
    let modes = (known.map { conflicts[$0].modes } ?? []) + [mode]
    let conflict = Conflict(key: key, command: command, other: other, modes: modes)
    if let known { conflicts[known] = conflict } else { conflicts.append(conflict) }
  }
}
