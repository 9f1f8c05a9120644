import TimelineData

/// The bottom line: what is typed, what there is to say, or the keys that matter now.
struct StatusView {
  let state: AppState

  private var row: Int { state.size.rows - 1 }

  func draw(_ frame: inout Frame) {
    frame.fill(
      Rect(row: row, column: 0, rows: 1, columns: state.size.columns),
      style: Style(.text, on: .bar))
    if case .prompt(let prompt) = state.overlays.last {
      draw(prompt, &frame)
    } else if let message = state.message {
      let line = Line(message.text, message.isError ? .error : .strong)
      put(line, column: 1, limit: state.size.columns - 2, &frame)
    } else {
      drawHints(&frame)
    }
  }

  private func draw(_ prompt: Prompt, _ frame: inout Frame) {
    let label = prompt.purpose == .search ? "Search: " : "Go to date: "
    let note = promptNote(prompt)
    let room = state.size.columns - 2
    // The end of a long text is what is being typed.
    var typed = prompt.text
    while label.displayWidth + typed.displayWidth > room - 1, !typed.isEmpty { typed.removeFirst() }
    var line = Line(label, .key)
    line.add(typed, .strong)
    let used = put(line, column: 1, limit: room, &frame)
    frame.cursor = Position(row: row, column: min(1 + used, state.size.columns - 1))
    frame.cursorIsVisible = true
    if used + 3 + note.displayWidth <= room {
      let column = state.size.columns - 1 - note.displayWidth
      frame.put(note, row: row, column: column, style: Style(.muted, on: .bar))
    }
  }

  private func promptNote(_ prompt: Prompt) -> String {
    switch prompt.purpose {
    case .date: return "2022  2022-09  21 Sep 2022  +30d    Enter go  Esc back"
    case .search:
      guard let search = state.search else { return "type a word    Esc back" }
      return "\(search.matches.count) found    Enter keep  Esc back"
    }
  }

  /// Hints from the key table; help and quit are the last to give way.
  private func drawHints(_ frame: inout Frame) {
    let arrangement = arrangement
    let room = state.size.columns - 2
    let all = Self.hints(state.mode, plain: state.glyphs.isPlain)
    let kept = all.count > 2 ? Array(all.suffix(2)) : all
    var shown: [Line] = []
    var used = kept.reduce(0) { $0 + $1.width + 2 }
    for hint in all.dropLast(kept.count) where used + hint.width + 2 <= room {
      shown.append(hint)
      used += hint.width + 2
    }
    var line = Line()
    for hint in shown + kept {
      line.add(line.spans.isEmpty ? "" : "  ")
      line.spans += hint.spans
    }
    put(line, column: 1, limit: room, &frame)
    if state.mode == .timeline, used + arrangement.displayWidth <= room {
      let column = state.size.columns - 1 - arrangement.displayWidth
      frame.put(arrangement, row: row, column: column, style: Style(.muted, on: .bar))
    }
  }

  private var arrangement: String {
    let timeline = state.timeline
    let lines = state.layout.lines
    let parts = [
      timeline.scale.name, timeline.isAligned ? "aligned" : "packed",
      lines == 1 ? "1 line" : "\(lines) lines",
    ]
    return parts.joined(separator: state.glyphs.separator)
  }

  /// Bindings that follow each other with the same hint share it: `j/k event`.
  static func hints(_ mode: Mode, plain: Bool) -> [Line] {
    var hints: [(keys: [String], text: String)] = []
    for binding in Bindings.groups(mode).flatMap(\.bindings) {
      guard let text = binding.hint, let key = binding.keys.first else { continue }
      let label = key.label(plain: plain)
      if hints.last?.text == text {
        hints[hints.count - 1].keys.append(label)
      } else {
        hints.append(([label], text))
      }
    }
    return hints.map { hint in
      var line = Line(hint.keys.joined(separator: "/"), .key)
      line.add(" " + hint.text)
      return line
    }
  }

  @discardableResult
  private func put(_ line: Line, column: Int, limit: Int, _ frame: inout Frame) -> Int {
    frame.put(
      line, row: row, column: column, limit: limit, ellipsis: state.glyphs.ellipsis, on: .bar)
  }
}
