/// Changing the built-in keys.
extension Bindings {
  /// Two commands on one key.
  public struct Conflict: Sendable, Equatable {
    public let key: Key
    /// Of the two, one whose keys were changed; the later in the table of names where both were.
    public let command: Command
    public let other: Command
    /// Where both would want the key.
    public let modes: [Mode]
  }

  /// Commands without a key of which nobody would get out of a list, or of the program.
  static let indispensable: [Command] = [.accept, .back, .help, .quit]

  /// The built-in keys of a command: those of the first view or page that has it.
  static func builtInKeys(of command: Command) -> [Key] {
    for mode in Mode.allCases {
      for group in builtInGroups(mode) {
        for binding in group.bindings where binding.command == command { return binding.keys }
      }
    }
    return []
  }

  /// The rows of a mode with other keys.
  static func groups(in mode: Mode, with changes: [Command: [Key]]) -> [BindingGroup] {
    builtInGroups(mode).map { group in
      var changed = group
      for (place, binding) in group.bindings.enumerated() {
        if let keys = changes[binding.command] {
          changed.bindings[place].keys = self.keys(keys, of: binding, in: mode)
        }
      }
      return changed
    }
  }

  /// The keys that a row gets of those that a command was given.
  ///
  /// Where text is typed, a character stays one: such keys do not count there, and a command
  /// that is left with none keeps its own.
  private static func keys(_ given: [Key], of binding: Binding, in mode: Mode) -> [Key] {
    guard mode.typesText, !given.isEmpty else { return given }
    let usable = given.filter { key in
      if case .character = key { binding.keys.contains(key) } else { true }
    }
    return usable.isEmpty ? binding.keys : usable
  }

  /// Keys that two commands would have in one mode, each pair once, in the order of the table.
  public static func conflicts(of changes: [Command: [Key]]) -> [Conflict] {
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
