import TimelineData

/// Typing: prompts, and the words that narrow a list.
extension AppState {
  mutating func openPrompt(_ purpose: Prompt.Purpose, text: String = "") {
    var prompt = Prompt(
      purpose: purpose, before: timeline, searchBefore: search, filterBefore: filter)
    if purpose == .filter {
      let text = filter.description(in: dataset)
      prompt.line = LineEditor(text.isEmpty ? "" : text + " ")
    } else if !text.isEmpty {
      prompt.line = LineEditor(text)
    }
    if case .note = purpose { prompt.line.limit = LineEditor.longestNote }
    overlays.append(.prompt(prompt))
  }

  mutating func type(_ character: Character) { edit { $0.insert(character) } }

  mutating func runInPrompt(_ command: Command, _ prompt: Prompt) -> Effect {
    switch command {
    case .nextMatch, .previousMatch: if prompt.purpose == .search { _ = jump(command) }
    case .complete: complete(prompt)
    case .back:
      overlays.removeLast()
      if filter != prompt.filterBefore {
        filter = prompt.filterBefore
        refilter()
      }
      timeline = prompt.before
      search = prompt.searchBefore
      relayout()
    case .accept: accept(prompt)
    default: runInLine(command)
    }
    return .none
  }

  /// Carries out a command that edits the line that is typed.
  mutating func runInLine(_ command: Command) {
    switch command {
    case .erase: edit { $0.erase() }
    case .eraseForward: edit { $0.eraseForward() }
    case .eraseWord: edit { $0.eraseWord() }
    case .eraseAll: edit { $0.eraseAll() }
    case .cursorLeft: edit { $0.move(by: -1) }
    case .cursorRight: edit { $0.move(by: 1) }
    case .cursorStart: edit { $0.moveToStart() }
    case .cursorEnd: edit { $0.moveToEnd() }
    default: break
    }
  }

  /// Changes the line that is typed, and what follows from it.
  mutating func edit(_ change: (inout LineEditor) -> Void) {
    switch overlays.last {
    case .prompt(var prompt):
      let before = prompt.text
      change(&prompt.line)
      prompt.completion = nil
      if prompt.text != before { prompt.refusal = nil }
      overlays[overlays.count - 1] = .prompt(prompt)
      if prompt.text != before { follow(prompt) }
    case .list(var panel):
      change(&panel.line)
      panel.cursor = 0
      panel.isAimed = true
      overlays[overlays.count - 1] = .list(panel)
    default: break
    }
  }

  /// What typing changes at once.
  private mutating func follow(_ prompt: Prompt) {
    switch prompt.purpose {
    case .search: searchAsTyped(prompt)
    case .filter: filterAsTyped(prompt)
    case .date, .note, .filterName: break
    }
  }

  /// Filters by what was typed; a mistake leaves the last good filter in force.
  private mutating func filterAsTyped(_ prompt: Prompt) {
    indexText()
    var checked = prompt
    do throws(QueryError) {
      let index = textIndex
      filter = try Filter(
        query: prompt.text, of: dataset, index: index ?? TextIndex(dataset))
      checked.mistake = nil
      refilter()
    } catch {
      checked.mistake = error
    }
    overlays[overlays.count - 1] = .prompt(checked)
  }

  /// Takes the next candidate for the word under the cursor.
  private mutating func complete(_ prompt: Prompt) {
    guard prompt.purpose == .filter else { return }
    indexText()
    var completed = prompt
    var completion =
      prompt.completion
      ?? Prompt.Completion(
        candidates: QueryCompletion(
          of: prompt.text, at: prompt.line.cursor, in: dataset,
          index: textIndex ?? TextIndex(dataset)
        ).candidates)
    guard !completion.candidates.isEmpty else { return }
    let place = completion.place.map { ($0 + 1) % completion.candidates.count } ?? 0
    completion.place = place
    completed.completion = completion
    let candidate = completion.candidates[place]
    completed.line.replace(candidate.text, cursor: candidate.cursor)
    overlays[overlays.count - 1] = .prompt(completed)
    filterAsTyped(completed)
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
    // A mistake is to be mended, or left with Esc.
    guard prompt.mistake == nil else { return }
    switch prompt.purpose {
    case .date: return goToDate(of: prompt)
    case .search:
      if let search, search.matches.isEmpty {
        message = Message(text: "No match for ‘\(search.text)’", isError: true)
      }
    case .filter, .note, .filterName: break
    }
    overlays.removeLast()
  }

  /// Goes to the date that is typed; what is none stays, to be mended, so that no digit of
  /// another try runs as a command.
  private mutating func goToDate(of prompt: Prompt) {
    guard !prompt.text.isEmpty else {
      overlays.removeLast()
      return
    }
    do throws(DateInputError) {
      let here = timeline.pointInTime ?? selectedEvent?.date.earliest
      let day = try DateInput.day(prompt.text, from: here)
      overlays.removeLast()
      go(to: day)
    } catch {
      var refused = prompt
      refused.refusal = error.description
      overlays[overlays.count - 1] = .prompt(refused)
    }
  }

  private mutating func go(to day: Day) {
    switch view {
    case .matrix: showMatrix(on: day)
    case .activity: showActivity(at: day)
    case .timeline, .responses:
      if let event = mostAnswered(on: day) { select(event) } else { select(near: day) }
      message = selectedEvent.map { Message(text: whereItLed(day, $0)) }
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
    let reached = reading(event.date)
    if event.date.earliest == day { return "\(name), \(reached)" }
    return event.date.earliest > day
      ? "\(name) has nothing on \(reading(day)); the next is \(reached)"
      : "\(name) has nothing on or after \(reading(day)); the last is \(reached)"
  }
}
