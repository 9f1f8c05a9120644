import TimelineData

/// The lines about an event that both the preview and the detail print.
struct EventLines {
  let state: AppState
  let event: Event
  /// Its position in `Dataset.events`, for what is kept of it.
  var position: Int?

  /// Date, country, category, marks and confidence.
  var facts: Line {
    let separator = state.glyphs.separator
    var line = Line(state.reading(event.date), .strong)
    if let anchor = state.anchorEvent {
      line.add(" " + Offset(of: event.date, from: anchor.date).text, .key)
    }
    line.add(separator, .muted)
    line.add(state.dataset.countries[event.country].name)
    line.add(separator, .muted)
    line.add(
      state.glyph(of: event.category) + " " + state.dataset.categories[event.category].label,
      .category(event.category))
    if event.importance == .turningPoint {
      line.add(separator, .muted)
      line.add(state.glyphs.star + " turning point", .star)
    }
    line.add(separator, .muted)
    line.add(event.confidence.rawValue, event.confidence == .disputed ? .disputed : .text)
    line.spans += keptMarks
    return line
  }

  private var keptMarks: [Line.Span] {
    var line = Line()
    guard let position else { return [] }
    if state.kept.bookmarks.contains(position) {
      line.add(state.glyphs.separator, .muted)
      line.add(state.glyphs.bookmark + " bookmarked", .key)
    }
    if state.kept.notes[position] != nil {
      line.add(state.glyphs.separator, .muted)
      line.add(state.glyphs.note + " note", .key)
    }
    return line.spans
  }

  /// What the event answers, in a few words; `nil` when no source says.
  var answers: Line? {
    guard !event.respondsTo.isEmpty else { return nil }
    let named = event.respondsTo.map { other in
      let other = state.dataset.events[other]
      return "\(state.dataset.countries[other.country].code), \(state.reading(other.date))"
    }
    return Line("responds to " + named.text(joinedBy: "; "), .muted)
  }

  /// The numbered outlets.
  var outlets: Line {
    var line = Line()
    for (index, source) in event.sources.enumerated() {
      line.add(index == 0 ? "" : "  ")
      line.add("[\(index + 1)]", .key)
      line.add(" " + state.dataset.sources[source].outlet)
    }
    return line
  }

  /// Actors and tags.
  var names: Line {
    var line = Line(event.actors.text(joinedBy: ", "))
    if !event.tags.isEmpty {
      line.add(event.actors.isEmpty ? "" : "  ")
      line.add(event.tags.map { "#" + $0 }.text(joinedBy: " "), .muted)
    }
    return line
  }
}
