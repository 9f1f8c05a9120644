/// What changed between two editions, as text: `+` added, `-` removed, `~` changed.
public struct DifferenceReport {
  private let difference: DatasetDifference

  public init(_ difference: DatasetDifference) { self.difference = difference }

  /// The counts, then every object; empty where the editions say the same.
  public var text: String {
    if difference.isEmpty { return "" }
    let parts = difference.parts.filter { !$0.isEmpty }
    let editions = "edition \(difference.oldVersion) → edition \(difference.newVersion)"
    let sections = parts.map { [Self.heading(of: $0.kind)] + Self.lines(of: $0) }
    return ([[editions] + parts.map(Self.counts)] + sections).map { lines in
      lines.map { $0.printable + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private static func heading(of kind: DatasetRecord.Kind) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  /// Such as `events: 2 added, 1 changed`.
  private static func counts(of part: DatasetDifference.Part) -> String {
    let counts = [
      (part.added.count, "added"), (part.removed.count, "removed"), (part.changed.count, "changed"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(part.kind.rawValue): \(words.joined(separator: ", "))"
  }

  private static func lines(of part: DatasetDifference.Part) -> [String] {
    part.added.map { "+ \($0.id): \($0.title)" } + part.removed.map { "- \($0.id): \($0.title)" }
      + part.changed.flatMap { change in
        ["~ \(change.id): \(change.title)"] + change.fields.flatMap(lines)
      }
  }

  private static func lines(of field: DatasetDifference.FieldChange) -> [String] {
    let (gone, come) = items(of: field)
    return ["    \(field.name)"] + gone.map { "    - \($0)" } + come.map { "    + \($0)" }
  }

  /// What to show of the old and of the new; of lists, only the items that the other lacks, unless
  /// they are in another order.
  private static func items(
    of field: DatasetDifference.FieldChange
  ) -> (gone: [String], come: [String]) {
    if case .texts(let old)? = field.old, case .texts(let new)? = field.new {
      let gone = old.filter { !new.contains($0) }
      let come = new.filter { !old.contains($0) }
      if !gone.isEmpty || !come.isEmpty { return (gone, come) }
    }
    return ([field.old?.line].compactMap(\.self), [field.new?.line].compactMap(\.self))
  }
}
