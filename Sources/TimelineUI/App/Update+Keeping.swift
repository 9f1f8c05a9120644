import TimelineData

/// Bookmarks, notes and named filters; and going back, which is the same everywhere.
extension AppState {
  /// Carries out a command that means the same in every view and page; `nil` for any other.
  mutating func runAnywhere(_ command: Command) -> Effect? {
    switch command {
    case .goBack: goBack()
    case .goForth: goForth()
    case .undo: undoChange()
    case .toggleBookmark: return toggleBookmark()
    case .nextBookmark: goToNextBookmark()
    case .writeNote: writeNote()
    case .editNote: return editNote()
    case .showKept: openKept()
    case .saveFilter: nameFilter()
    case .recallFilter: openFilters()
    case .forget: return forget()
    case .accept: return acceptKept()
    default: return nil
    }
    return Effect.none
  }

  /// The event that is read, or that is under the cursor of a view which has events.
  private var eventAtHand: Int? {
    for overlay in overlays.reversed() {
      if case .detail(let detail) = overlay { return detail.event }
    }
    switch view {
    case .timeline: return timeline.selected
    case .responses: return markedResponse?.event
    case .matrix, .activity: return nil
    }
  }

  private mutating func withEventAtHand(_ body: (inout AppState, Int) -> Effect) -> Effect {
    guard let event = eventAtHand else {
      message = Message(text: "There is no event here")
      return .none
    }
    return body(&self, event)
  }

  /// Filters anew after bookmarks or notes changed, where the filter may ask for them.
  mutating func renewMarks() {
    if !filter.terms.isEmpty { refilter() }
  }

  /// The end of a message that something is kept; empty where that outlives the run.
  var forHowLong: String { keepsMarks ? "" : ", for this run only" }

  // MARK: Bookmarks

  private mutating func toggleBookmark() -> Effect {
    withEventAtHand { state, event in
      let isMarked = state.kept.toggleBookmark(event, in: state.dataset)
      state.renewMarks()
      state.message = Message(
        text: isMarked ? "Bookmarked" + state.forHowLong : "Bookmark taken away")
      return .keep
    }
  }

  /// The next bookmark in time that the filter shows; after the last comes the first.
  private mutating func goToNextBookmark() {
    let marked = kept.bookmarks.filter(isShown).sorted { order.rank[$0] < order.rank[$1] }
    guard let first = marked.first else {
      let hidden = kept.bookmarks.count
      message = Message(
        text: hidden == 0
          ? "No event is bookmarked yet" + tip(.toggleBookmark) { "\($0) marks one" }
          : "The filter hides every bookmark")
      return
    }
    let here = eventAtHand ?? timeline.selected
    let next = here.flatMap { here in
      marked.first { order.rank[$0] > order.rank[here] }
    }
    if next == nil, here != nil { message = Message(text: "Round to the first bookmark") }
    goTo(next ?? first)
  }

  /// Reads an event where a page is open; else selects it in the timeline.
  private mutating func goTo(_ event: Int) {
    if case .detail = overlays.last {
      select(event)
      overlays[overlays.count - 1] = .detail(Detail(event: event))
    } else {
      if view != .timeline { show(.timeline) }
      select(event)
    }
  }

  // MARK: Notes

  private mutating func writeNote() {
    _ = withEventAtHand { state, event in
      state.openPrompt(.note(event), text: state.kept.notes[event]?.text ?? "")
      return .none
    }
  }

  private mutating func editNote() -> Effect {
    withEventAtHand { state, event in
      .edit(event: event, text: state.kept.notes[event]?.text ?? "")
    }
  }

  /// Keeps what was written on an event, without blanks and empty lines around it.
  mutating func write(_ text: String, on event: Int) -> Effect {
    let text = text.withoutOuterBlanks
    let before = kept.notes[event]?.text
    guard text != before ?? "" else { return .none }
    kept.write(text, on: event, in: dataset)
    renewMarks()
    message = Message(text: text.isEmpty ? "Note taken away" : "Note kept" + forHowLong)
    return .keep
  }

  // MARK: Lists of what is kept

  private var tipOnKeeping: String {
    let note = keyLabel(of: .writeNote).map { "\($0) writes a note on it" }
    guard let mark = keyLabel(of: .toggleBookmark) else { return "" }
    return "; \(mark) bookmarks an event" + (note.map { ", " + $0 } ?? "")
  }

  private mutating func openKept() {
    guard !kept.bookmarks.isEmpty || !kept.notes.isEmpty else {
      message = Message(text: "Nothing is kept yet" + tipOnKeeping)
      return
    }
    overlays.append(.list(ListPanel(content: .kept, before: filter)))
  }

  /// What Enter does to a note, to the name of a filter and in the lists of what is kept;
  /// `nil` elsewhere.
  private mutating func acceptKept() -> Effect? {
    switch overlays.last {
    case .prompt(let prompt):
      switch prompt.purpose {
      case .note(let event):
        overlays.removeLast()
        return write(prompt.text, on: event)
      case .filterName:
        overlays.removeLast()
        return saveFilter(as: prompt.text)
      default: return nil
      }
    case .list(let panel) where panel.content == .kept || panel.content == .filters:
      if findsNothing(panel) { return Effect.none }
      let rows = listRows(of: panel)
      overlays.removeLast()
      guard rows.indices.contains(panel.cursor) else { return Effect.none }
      switch rows[panel.cursor].choice {
      case .event(let event): visit(event)
      case .savedFilter(let name): recallFilter(name)
      default: break
      }
      return Effect.none
    default: return nil
    }
  }

  /// Goes to an event; one that the filter hides is read on its page.
  private mutating func visit(_ event: Int) {
    if isShown(event) {
      overlays = []
      goTo(event)
    } else {
      overlays.append(.detail(Detail(event: event)))
      message = Message(text: "The filter hides this event in the timeline")
    }
  }

  /// Takes the row under the cursor away: a bookmark, or a saved filter; a note is only taken
  /// away where it is read.
  private mutating func forget() -> Effect {
    guard case .list(let panel) = overlays.last else { return .none }
    let rows = listRows(of: panel)
    guard rows.indices.contains(panel.cursor) else { return .none }
    switch rows[panel.cursor].choice {
    case .event(let event):
      guard kept.bookmarks.contains(event) else { return .none }
      _ = kept.toggleBookmark(event, in: dataset)
      renewMarks()
    case .savedFilter(let name): kept.save(nil, as: name)
    default: return .none
    }
    var moved = panel
    moved.cursor = max(0, min(panel.cursor, listRows(of: panel).count - 1))
    overlays[overlays.count - 1] = .list(moved)
    return .keep
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  var withoutOuterBlanks: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
