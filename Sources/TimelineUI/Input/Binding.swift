/// What takes the keys: the topmost overlay, or the view.
public enum Mode: Int, Sendable, CaseIterable {
  case timeline, responses, matrix, activity, detail, list, prompt

  /// Whether characters are typed there.
  var typesText: Bool { self == .list || self == .prompt }
}

/// One row of the key table; help and status line take their keys from the same rows.
struct Binding: Sendable {
  var keys: [Key]
  let command: Command
  /// What it does, for the help.
  let help: String

  init(_ keys: String, _ command: Command, _ help: String) {
    self.keys = keys.split(separator: " ").compactMap { Key(named: $0) }
    self.command = command
    self.help = help
  }
}

/// Rows of the key table that belong together.
struct BindingGroup: Sendable {
  let title: String
  var bindings: [Binding]
}
