/// What takes the keys: the topmost overlay, or the timeline.
public enum Mode: Sendable, CaseIterable {
  case timeline, detail, list, prompt
}

/// One row of the key table; help and status line are drawn from the same rows.
struct Binding: Sendable {
  let keys: [Key]
  let command: Command
  /// What it does, for the help.
  let help: String
  /// A word or two for the status line; `nil` keeps it out of there.
  let hint: String?

  init(_ keys: String, _ command: Command, _ help: String, hint: String? = nil) {
    self.keys = keys.split(separator: " ").compactMap { Key(named: $0) }
    self.command = command
    self.help = help
    self.hint = hint
  }
}

/// Rows of the key table that belong together.
struct BindingGroup: Sendable {
  let title: String
  let bindings: [Binding]
}
