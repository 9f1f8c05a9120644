/// What the keys that a command was given take from its built-in ones, and add to them.
///
/// The built-in rows of a command differ from view to view; a user sees those of one. So a list of
/// keys says what to change in each row, not what each row is to be.
struct KeyDifference {
  /// All that were given, in their order.
  private let given: [Key]
  private let added: Set<Key>
  private let removed: Set<Key>

  init(from builtIn: [Key], to given: [Key]) {
    self.given = given
    added = Set(given).subtracting(builtIn)
    removed = Set(builtIn).subtracting(given)
  }

  /// The keys that a row has then: those given first, so that hints name them.
  ///
  /// Who gives a command no key at all wants none in any row. Where text is typed, a character
  /// stays one, so that what is added there can be none; and nobody is to be stranded in a list or
  /// a view: a row that gains none of what is added, or would be left without any, stays as it is.
  func applied(to row: [Key], in mode: Mode) -> [Key] {
    if given.isEmpty { return [] }
    let gained = added.filter { key in
      if mode.typesText, case .character = key { row.contains(key) } else { true }
    }
    if gained.isEmpty, !added.isEmpty { return row }
    let first = given.filter { gained.contains($0) || row.contains($0) }
    let keys = first + row.filter { !removed.contains($0) && !first.contains($0) }
    return keys.isEmpty ? row : keys
  }
}
