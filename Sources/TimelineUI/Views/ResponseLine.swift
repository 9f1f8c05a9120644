import TimelineData

/// One response in the list: its lag as words and as a bar, then what it was.
struct ResponseLine {
  let state: AppState
  let found: Responses

  func draw(_ response: Response, row: Int, isMarked: Bool, _ frame: inout Frame) {
    let ground: Ground = isMarked ? .selected : .plain
    let width = state.size.columns
    frame.fill(
      Rect(row: row, column: 0, rows: 1, columns: width), style: Style(.text, on: ground))
    var line = Line(response.lag.text.padded(toLeft: 10), .key)
    line.add(" ")
    if width >= 80 { line.spans += bar(response.lag, width: min(30, width / 6)).spans }
    let event = state.dataset.events[response.event]
    line.add(" " + state.dataset.countries[response.country].code + " ", .strong)
    line.add(
      response.isLinked
        ? state.glyphs.answer : response.isCause ? state.glyphs.provoker : " ", .key)
    line.add(" " + state.glyph(of: response.category), .category(response.category))
    line.add(state.kept.mark(of: response.event, state.glyphs) ?? " ", .key)
    if width >= 100 {
      line.add(state.reading(event.date).padded(to: state.dates == .iso ? 23 : 20) + " ", .muted)
    }
    line.spans += titleSpans(event)
    frame.put(
      line, row: row, column: 0, limit: width - 1, ellipsis: state.glyphs.ellipsis, on: ground)
    if isMarked { frame.cursor = Position(row: row, column: 0) }
  }

  private func titleSpans(_ event: Event) -> [Line.Span] {
    var line = Line()
    for mark in EventMark.allCases where mark.applies(to: event) {
      line.add(mark.text(state.glyphs) + " ", mark.role)
    }
    line.add(event.title, event.importance == .turningPoint ? .strong : .text)
    return line.spans
  }

  /// From day 0 to the least lag drawn strong, on to the greatest of a coarse date drawn faint.
  private func bar(_ lag: Lag, width: Int) -> Line {
    let longest = max(1, found.within ?? found.following.last?.lag.max ?? 1)
    func columns(_ days: Int) -> Int { min(width, (days * width + longest - 1) / longest) }
    let least = max(lag.min == lag.max ? 1 : 0, columns(lag.min))
    let most = max(least, columns(lag.max))
    var line = Line(String(repeating: state.glyphs.bar, count: least), .accent)
    line.add(String(repeating: state.glyphs.faintBar, count: most - least), .muted)
    return Line(line, paddedTo: width)
  }
}

extension Line {
  /// A line with blanks after it.
  init(_ line: Line, paddedTo width: Int) {
    self = line
    add(String(repeating: " ", count: max(0, width - line.width)))
  }
}
