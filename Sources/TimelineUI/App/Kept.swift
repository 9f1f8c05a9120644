import TimelineData

/// What the user keeps of this dataset: bookmarks, notes and named filters.
///
/// The memory is the truth; what it says of events that are here is also kept by position, for
/// the screens and for filters.
struct Kept: Sendable, Equatable {
  /// Without the place, which is that of the screen.
  private(set) var memory = Memory()
  /// Positions in `Dataset.events`.
  private(set) var bookmarks: Set<Int> = []
  /// By position in `Dataset.events`.
  private(set) var notes: [Int: Memory.Note] = [:]
  /// The day that new bookmarks and notes are of.
  var today: Day?

  init() {}

  init(_ memory: Memory, of dataset: Dataset, today: Day?) {
    self.memory = memory
    self.memory.place = nil
    self.today = today
    for (id, bookmark) in memory.bookmarks {
      if let event = dataset.position(of: id, on: bookmark.day) { bookmarks.insert(event) }
    }
    for (id, note) in memory.notes {
      if let event = dataset.position(of: id, on: note.day) { notes[event] = note }
    }
  }

  /// What `is:bookmarked` and `is:noted` mean.
  var marks: EventMarks { EventMarks(bookmarked: bookmarks, noted: Set(notes.keys)) }

  /// Whether a memory says the same, but for the place.
  func holds(_ other: Memory) -> Bool {
    memory.bookmarks == other.bookmarks && memory.notes == other.notes
      && memory.filters == other.filters
  }

  /// Marks an event, or takes the mark away; whether it is marked then.
  mutating func toggleBookmark(_ position: Int, in dataset: Dataset) -> Bool {
    let event = dataset.events[position]
    if bookmarks.remove(position) != nil {
      memory.bookmarks[event.id] = nil
      return false
    }
    bookmarks.insert(position)
    memory.bookmarks[event.id] = Memory.Bookmark(day: event.date.earliest, made: today)
    return true
  }

  /// Writes a note on an event; an empty text takes it away.
  mutating func write(_ text: String, on position: Int, in dataset: Dataset) {
    let event = dataset.events[position]
    let note =
      text.isEmpty ? nil : Memory.Note(text: text, day: event.date.earliest, made: today)
    notes[position] = note
    memory.notes[event.id] = note
  }

  /// Keeps a filter under a name; `nil` forgets the name.
  mutating func save(_ filter: String?, as name: String) { memory.filters[name] = filter }

  /// The mark of an event on the screen; `nil` for one that nothing is kept of.
  func mark(of event: Int, _ glyphs: Glyphs) -> String? {
    switch (bookmarks.contains(event), notes[event] != nil) {
    case (true, true): glyphs.bookmarkAndNote
    case (true, false): glyphs.bookmark
    case (false, true): glyphs.note
    case (false, false): nil
    }
  }
}
