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
      PromptView(state: state, prompt: prompt).draw(&frame)
    } else if let message = state.message {
      let line = Line(message.text, message.isError ? .error : .strong)
      put(line, column: 1, limit: state.size.columns - 2, &frame)
    } else {
      drawHints(&frame)
    }
  }

  /// The keys that matter now; help and quit never give way.
  private func drawHints(_ frame: inout Frame) {
    let arrangement =
      state.mode == .timeline && (state.size.columns >= 100 || state.anchor != nil)
      ? arrangement : ""
    let room = state.size.columns - 2 - (arrangement.isEmpty ? 0 : arrangement.displayWidth + 2)
    let kept = Bindings.lastingHints(state.mode).compactMap(line)
    var shown: [Line] = []
    var used = kept.reduce(0) { $0 + $1.width + 2 }
    for hint in Bindings.hints(state).compactMap(line) {
      guard used + hint.width + 2 <= room else { break }
      shown.append(hint)
      used += hint.width + 2
    }
    var line = Line()
    for hint in shown + kept {
      line.add(line.spans.isEmpty ? "" : "  ")
      line.spans += hint.spans
    }
    put(line, column: 1, limit: room, &frame)
    frame.put(
      arrangement, row: row, column: state.size.columns - 1 - arrangement.displayWidth,
      style: Style(.muted, on: .bar))
  }

  private var arrangement: String {
    let timeline = state.timeline
    let lines = state.layout.lines
    if let anchor = state.anchorEvent {
      let code = state.dataset.countries[anchor.country].code
      return "T = \(code) \(state.reading(anchor.date))"
    }
    let parts = [
      timeline.scale.name, timeline.isAligned ? "aligned" : "packed",
      lines == 1 ? "1 line" : "\(lines) lines",
    ]
    return parts.text(joinedBy: state.glyphs.separator)
  }

  /// `nil` where no command of it has a key.
  private func line(_ hint: Hint) -> Line? {
    let keys = hint.label(state.bindings, in: state.mode, plain: state.glyphs.isPlain)
    guard !keys.isEmpty else { return nil }
    var line = Line(keys, .key)
    line.add(" " + hint.text)
    return line
  }

  @discardableResult
  private func put(_ line: Line, column: Int, limit: Int, _ frame: inout Frame) -> Int {
    frame.put(
      line, row: row, column: column, limit: limit, ellipsis: state.glyphs.ellipsis, on: .bar)
  }
}
