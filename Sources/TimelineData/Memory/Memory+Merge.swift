extension Memory {
  /// This memory with what another run changed since both read the same one.
  ///
  /// An entry that only one of the two added, changed or removed follows that one. Where both
  /// wrote a note on the same event, both texts stay.
  public func merged(with theirs: Memory, since base: Memory) -> Memory {
    var merged = self
    merged.bookmarks = Self.merge(bookmarks, theirs.bookmarks, base.bookmarks) { ours, _ in ours }
    merged.notes = Self.merge(notes, theirs.notes, base.notes) { $0.joined(with: $1) }
    merged.filters = Self.merge(filters, theirs.filters, base.filters) { ours, _ in ours }
    return merged
  }

  private static func merge<Value: Equatable>(
    _ ours: [String: Value], _ theirs: [String: Value], _ base: [String: Value],
    both: (Value, Value) -> Value
  ) -> [String: Value] {
    var merged = ours
    for key in Set(theirs.keys).union(base.keys) where theirs[key] != base[key] {
      guard ours[key] != base[key], let our = ours[key] else {
        // Unchanged here, or removed here: what was written elsewhere is not lost.
        merged[key] = theirs[key]
        continue
      }
      if let their = theirs[key] { merged[key] = both(our, their) }
    }
    return merged
  }
}

extension Memory.Note {
  /// Both texts, unless one holds the other.
  fileprivate func joined(with other: Memory.Note) -> Memory.Note {
    let (ours, theirs) = (FoldedText(text), FoldedText(other.text))
    if theirs.isEmpty || ours.contains(theirs) { return self }
    if ours.isEmpty || theirs.contains(ours) { return other }
    var both = self
    both.text = other.text + "\n" + text
    return both
  }
}
