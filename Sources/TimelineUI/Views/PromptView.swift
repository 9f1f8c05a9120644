import TimelineData

/// The line that is typed into, and over it what is wrong with it or what it may become.
struct PromptView {
  let state: AppState
  let prompt: Prompt

  private var row: Int { state.size.rows - 1 }
  private var label: String { prompt.label }

  func draw(_ frame: inout Frame) {
    let room = state.size.columns - 2
    let typed = visible(room: room - label.displayWidth - 1)
    var line = Line(label, .key)
    line.add(typed.text, .strong)
    let used = frame.put(
      line, row: row, column: 1, limit: room, ellipsis: state.glyphs.ellipsis, on: .bar)
    frame.cursor = Position(
      row: row, column: min(1 + label.displayWidth + typed.cursor, state.size.columns - 1))
    frame.cursorIsVisible = true
    if used + 3 + note.displayWidth <= room {
      let column = state.size.columns - 1 - note.displayWidth
      frame.put(note, row: row, column: column, style: Style(.muted, on: .bar))
    }
    drawAdvice(textColumn: 1 + label.displayWidth, hidden: typed.hidden, &frame)
  }

  /// The part of the text that there is room for, around the cursor, in columns.
  private func visible(room: Int) -> (text: String, cursor: Int, hidden: Int) {
    let characters = Array(prompt.text)
    let widths = characters.map { String($0).displayWidth }
    func width(_ range: Range<Int>) -> Int { widths[range].reduce(0, +) }
    // Each sum is taken once: a note may be thousands of characters long.
    var start = 0
    var before = width(0..<prompt.line.cursor)
    while before > room, start < prompt.line.cursor {
      before -= widths[start]
      start += 1
    }
    var end = prompt.line.cursor
    var used = before
    while end < characters.count, used + widths[end] <= room {
      used += widths[end]
      end += 1
    }
    return (String(characters[start..<end]), before, width(0..<start))
  }

  private var note: String {
    switch prompt.purpose {
    case .date:
      return "2022  2022-09  21 Sep 2022  +30d    " + keys((.accept, "go"), (.back, "back"))
    case .note:
      return keys((.accept, "keep"), (.back, "leave")) + "  empty takes it away"
    case .filterName: return keys((.accept, "save"), (.back, "back"))
    case .filter: return keys((.complete, "complete"), (.accept, "keep"), (.back, "back"))
    case .search:
      guard let search = state.search else { return "type a word    " + keys((.back, "back")) }
      return "\(search.matches.count) found    " + keys((.accept, "keep"), (.back, "back"))
    }
  }

  /// Such as `Enter keep  Esc back`, of the commands that have a key.
  private func keys(_ commands: (Command, String)...) -> String {
    commands.compactMap { command, word in
      state.bindings.firstKey(of: command, in: .prompt).map {
        $0.label(plain: state.glyphs.isPlain) + " " + word
      }
    }.text(joinedBy: "  ")
  }

  /// Over the line: where the mistake stands and what would be right, or the candidates.
  private func drawAdvice(textColumn: Int, hidden: Int, _ frame: inout Frame) {
    let width = state.size.columns
    if let mistake = prompt.mistake {
      drawMistake(mistake, textColumn: textColumn, hidden: hidden, &frame)
    } else if let refusal = prompt.refusal {
      drawSentence(refusal, lastRow: row - 1, &frame)
    } else if let completion = prompt.completion {
      clear(row: row - 1, &frame)
      frame.put(
        candidates(completion), row: row - 1, column: 1, limit: width - 2,
        ellipsis: state.glyphs.ellipsis)
    }
  }

  /// Marks the place of a mistake; the sentence stands beside the mark, or over it where it
  /// is too long.
  private func drawMistake(
    _ mistake: QueryError, textColumn: Int, hidden: Int, _ frame: inout Frame
  ) {
    let width = state.size.columns
    let before = String(mistake.query[..<mistake.range.lowerBound]).displayWidth
    let length = max(1, String(mistake.query[mistake.range]).displayWidth)
    let column = min(width - 1, max(textColumn, textColumn + before - hidden))
    clear(row: row - 1, &frame)
    let mark = String(repeating: "^", count: length)
    frame.put(mark, row: row - 1, column: column, style: Style(.error))
    let start = column + length + 1
    if start + mistake.description.displayWidth <= width {
      frame.put(mistake.description, row: row - 1, column: start, style: Style(.error))
      return
    }
    drawSentence(mistake.description, lastRow: row - 2, &frame)
  }

  /// Says what is wrong, down to a row.
  private func drawSentence(_ sentence: String, lastRow: Int, _ frame: inout Frame) {
    let lines = Fitting.wrap(sentence, width: state.size.columns - 2)
    for (index, line) in lines.reversed().enumerated() where lastRow - index > 0 {
      clear(row: lastRow - index, &frame)
      frame.put(line, row: lastRow - index, column: 1, style: Style(.error))
    }
  }

  private func clear(row: Int, _ frame: inout Frame) {
    frame.fill(
      Rect(row: row, column: 0, rows: 1, columns: state.size.columns), style: Style())
  }

  /// The candidates with their counts, the one taken marked and in sight.
  private func candidates(_ completion: Prompt.Completion) -> Line {
    var line = Line()
    let first = max(0, (completion.place ?? 0) - 3)
    for (index, candidate) in completion.candidates.enumerated().dropFirst(first) {
      line.add(line.spans.isEmpty ? "" : "  ")
      let isTaken = index == completion.place
      line.add(candidate.word, isTaken ? .accent : .text, on: isTaken ? .selected : .plain)
      if !candidate.label.isEmpty { line.add(" " + candidate.label, .muted) }
      if let count = candidate.count { line.add(" \(count)", .muted) }
    }
    return line
  }
}
