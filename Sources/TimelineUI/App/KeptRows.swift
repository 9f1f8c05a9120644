import TimelineData

/// The rows of the lists of what is kept.
extension AppState {
  /// Events with a bookmark or a note, in time.
  var keptRows: [ListRow] {
    let events = kept.bookmarks.union(kept.notes.keys)
      .sorted { order.rank[$0] < order.rank[$1] }
    return events.map { position in
      let event = dataset.events[position]
      let code = dataset.countries[event.country].code
      let note = kept.notes[position].map { " \(glyphs.note) \($0.text)" } ?? ""
      return ListRow(
        choice: .event(position), label: "\(reading(event.date)), \(code): \(event.title)\(note)",
        mark: kept.mark(of: position, glyphs) ?? "")
    }
  }

  /// Saved filters by name.
  var filterRows: [ListRow] {
    kept.memory.filters.sorted { $0.key < $1.key }.map { name, text in
      ListRow(choice: .savedFilter(name), label: text, mark: name)
    }
  }
}
