import TimelineData

/// Typing: prompts, and the words that narrow a list.
extension AppState {
  mutating func openPrompt(_ purpose: Prompt.Purpose, text: String = "") {
    overlays.append(
      .prompt(Prompt(purpose: purpose, text: text, before: timeline, searchBefore: search)))
  }

  /// More is not typed by hand; a pasted page must not be searched for letter by letter.
  private static let longestText = 120
  private static let longestNote = 4_000

  mutating func type(_ character: Character) {
    let longest = isWritingNote ? Self.longestNote : Self.longestText
    edit { if $0.unicodeScalars.count < longest { $0.append(character) } }
  }

  private var isWritingNote: Bool {
    if case .prompt(let prompt) = overlays.last, case .note = prompt.purpose { true } else { false }
  }

  mutating func runInPrompt(_ command: Command, _ prompt: Prompt) -> Effect {
    switch command {
    case .erase: edit { _ = $0.popLast() }
    case .eraseWord: edit { $0.eraseWord() }
    case .eraseAll: edit { $0 = "" }
    case .nextMatch, .previousMatch: if prompt.purpose == .search { _ = jump(command) }
    case .back:
      overlays.removeLast()
      timeline = prompt.before
      search = prompt.searchBefore
      relayout()
    case .accept: accept(prompt)
    default: break
    }
    return .none
  }

  /// Changes the text that is being typed, and what follows from it.
  mutating func edit(_ change: (inout String) -> Void) {
    switch overlays.last {
    case .prompt(var prompt):
      change(&prompt.text)
      overlays[overlays.count - 1] = .prompt(prompt)
      if prompt.purpose == .search { searchAsTyped(prompt) }
    case .list(var panel):
      change(&panel.typed)
      panel.cursor = 0
      overlays[overlays.count - 1] = .list(panel)
    default: break
    }
  }

  /// Shows the first match from where the search began, wherever typing has led since.
  private mutating func searchAsTyped(_ prompt: Prompt) {
    timeline = prompt.before
    relayout()
    search = prompt.text.isEmpty ? nil : find(prompt.text)
    guard let matches = search?.matches, !matches.isEmpty else { return }
    let here = timeline.selected.map { matches.firstPlace(notBefore: order.rank[$0], in: order) }
    select(matches[(here ?? 0) % matches.count])
  }

  private mutating func accept(_ prompt: Prompt) {
    overlays.removeLast()
    switch prompt.purpose {
    case .search:
      if let search, search.matches.isEmpty {
        message = Message(text: "No match for ‘\(search.text)’", isError: true)
      }
    case .date: go(to: prompt.text)
    case .note, .filterName: break
    }
  }

  private mutating func go(to text: String) {
    guard !text.isEmpty else { return }
    let here = timeline.pointInTime ?? selectedEvent?.date.earliest
    do {
      let day = try DateInput.day(text, from: here)
      switch view {
      case .matrix: showMatrix(on: day)
      case .activity: showActivity(at: day)
      case .timeline, .responses:
        if let event = mostAnswered(on: day) { select(event) } else { select(near: day) }
        message = selectedEvent.map { Message(text: whereItLed(day, $0)) }
      }
    } catch {
      message = Message(text: "\(error)", isError: true)
    }
  }

  /// Of the events of a day in any pane, the one that most others answer.
  ///
  /// Among equals the weightier, then one of the focused pane; `nil` where the day has none.
  private func mostAnswered(on day: Day) -> Int? {
    let first = shown.all.firstPlace(from: day, in: dataset)
    let candidates = shown.all[first...].prefix { dataset.events[$0].date.earliest == day }
      .filter { dataset.events[$0].date.start == .day }
    func weight(_ event: Int) -> (Int, Int, Int) {
      (
        EventLinks(of: event, in: self).answers.count, dataset.events[event].importance.rawValue,
        dataset.events[event].country == timeline.focus ? 1 : 0
      )
    }
    return candidates.reversed().max { weight($0) < weight($1) }
  }

  /// Says when the event reached is not of the day asked for.
  private func whereItLed(_ day: Day, _ event: Event) -> String {
    let name = dataset.countries[event.country].name
    let reached = event.date.reading
    if event.date.earliest == day { return "\(name), \(reached)" }
    return event.date.earliest > day
      ? "\(name) has nothing on \(day.reading); the next is \(reached)"
      : "\(name) has nothing on or after \(day.reading); the last is \(reached)"
  }
}

extension String {
  /// Removes the blanks at the end and the word before them.
  fileprivate mutating func eraseWord() {
    while last == " " { removeLast() }
    while let last, last != " " { removeLast() }
  }
}
