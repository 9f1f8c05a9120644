extension EventMarks {
  /// The events of a dataset that a memory has bookmarks and notes of.
  public init(of memory: Memory, in dataset: Dataset) {
    self.init()
    for (id, bookmark) in memory.bookmarks {
      if let event = dataset.position(of: id, on: bookmark.day) { bookmarked.insert(event) }
    }
    for (id, note) in memory.notes {
      if let event = dataset.position(of: id, on: note.day) { noted.insert(event) }
    }
  }
}

extension Filter {
  /// Whether `events(of:index:marks:)` asks for the marks.
  public var needsMarks: Bool {
    terms.contains { term in
      if case .marks = term.test { true } else { false }
    }
  }
}
