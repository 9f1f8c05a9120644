import TimelineData

/// Everything about one event, with its sources in full.
struct DetailView {
  let state: AppState
  let detail: Detail

  /// Rows of text: all but the header and the status line.
  static func pageRows(_ size: Size) -> Int { max(1, size.rows - 2) }

  func draw(_ frame: inout Frame) {
    let lines = Self.lines(of: detail.event, in: state)
    let rows = Self.pageRows(state.size)
    let shown = lines.dropFirst(detail.top).prefix(rows)
    let margin = Self.margin(state.size)
    let words = state.searchedWords
    for (index, line) in shown.enumerated() {
      frame.put(
        line.marking(words), row: 1 + index, column: margin, limit: state.size.columns - margin - 1,
        ellipsis: state.glyphs.ellipsis)
    }
    let column = state.size.columns - 2
    if detail.top > 0 {
      frame.put(state.glyphs.moreUp, row: 1, column: column, style: Style(.key))
    }
    if detail.top + rows < lines.count {
      frame.put(state.glyphs.moreDown, row: rows, column: column, style: Style(.key))
    }
    frame.cursor = Position(row: 1, column: margin)
  }

  private static func margin(_ size: Size) -> Int { size.columns < 60 ? 1 : 3 }

  /// All lines at the width of the screen.
  static func lines(of position: Int, in state: AppState) -> [Line] {
    let width = min(100, state.size.columns - 2 * margin(state.size) - 1)
    var writer = DetailWriter(
      state: state, event: state.dataset.events[position], width: max(1, width))
    writer.writeAll(position)
    return writer.lines
  }
}

/// Writes the parts of the detail, wrapped, one under the other.
private struct DetailWriter {
  let state: AppState
  let event: Event
  let width: Int
  var lines: [Line] = []

  /// Room for the longest label and a blank.
  private static let indent = 13

  mutating func writeAll(_ position: Int) {
    let parts = EventLines(state: state, event: event)
    lines.append(Line())
    write(event.title, .strong)
    writeFlowing(parts.facts)
    lines.append(Line())
    write(event.summary)
    lines.append(Line())
    write("Actors", event.actors.joined(separator: ", "))
    write("Tags", event.tags.joined(separator: ", "))
    write("Note", event.note ?? "")
    writeLinks("Responds to", event.respondsTo)
    let answers = state.order.events.filter {
      state.dataset.events[$0].respondsTo.contains(position)
    }
    writeLinks("Answered by", answers)
    writeSources()
    writeColophon(position)
  }

  private mutating func write(_ text: String, _ role: Role = .text) {
    for line in Fitting.wrap(text, width: width) { lines.append(Line(line, role)) }
  }

  /// Breaks a line of several styles between its spans where it is too long.
  private mutating func writeFlowing(_ line: Line) {
    var current = Line()
    for span in line.spans {
      if current.width + span.text.displayWidth > width, !current.spans.isEmpty {
        lines.append(current)
        current = Line()
        if span.text == state.glyphs.separator { continue }
      }
      current.spans.append(span)
    }
    lines.append(current)
  }

  /// A labelled paragraph; under the label where the screen is narrow.
  private mutating func write(_ label: String, _ text: String) {
    guard !text.isEmpty else { return }
    writeLabelled(label, Fitting.wrap(text, width: textWidth).map { Line($0) })
  }

  private var isNarrow: Bool { width < 60 }
  private var textWidth: Int { isNarrow ? width : width - Self.indent }

  private mutating func writeLabelled(_ label: String, _ text: [Line]) {
    if isNarrow {
      lines.append(Line(label, .muted))
      lines += text
      return
    }
    for (index, content) in text.enumerated() {
      let start = index == 0 ? label : ""
      var line = Line(
        start + String(repeating: " ", count: Self.indent - start.displayWidth), .muted)
      line.spans += content.spans
      lines.append(line)
    }
  }

  private mutating func writeLinks(_ label: String, _ events: [Int]) {
    var text: [Line] = []
    for event in events {
      let other = state.dataset.events[event]
      let code = state.dataset.countries[other.country].code
      let date = other.date.reading
      for (index, part) in Fitting.wrap(
        "\(date), \(code): \(other.title)", width: textWidth - 2
      ).enumerated() {
        var line = Line(
          index == 0 ? state.glyph(of: other.category) + " " : "  ", .category(other.category))
        line.add(part)
        text.append(line)
      }
    }
    writeLabelled(label, text)
  }

  private mutating func writeSources() {
    lines.append(Line())
    lines.append(Line(event.sources.count == 1 ? "Source" : "Sources", .strong))
    for (index, position) in event.sources.enumerated() {
      let source = state.dataset.sources[position]
      let number = "[\(index + 1)] "
      let indent = String(repeating: " ", count: number.utf8.count)
      for (row, text) in Fitting.wrap(source.reference, width: width - indent.utf8.count)
        .enumerated()
      {
        var line = Line(row == 0 ? number : indent, .key)
        line.add(text)
        lines.append(line)
      }
      if let url = source.url { writeAddress(url, indent: indent) }
    }
  }

  /// An address is never shortened: it is wrapped, so that all of it can be copied.
  private mutating func writeAddress(_ url: String, indent: String) {
    for text in Fitting.wrap(url, width: width - indent.utf8.count) {
      var line = Line(indent)
      line.add(text, .link)
      lines.append(line)
    }
  }

  private mutating func writeColophon(_ position: Int) {
    let list = state.shown.byCountry[event.country]
    let place = list.place(of: position, in: state.order)
    lines.append(Line())
    var text = event.id
    if event.date.text != event.date.reading { text += state.glyphs.separator + event.date.text }
    if let checked = event.checked {
      text += state.glyphs.separator + "last checked \(checked.reading)"
    }
    if let place {
      let name = state.dataset.countries[event.country].name
      text += state.glyphs.separator + "\(place + 1) of \(list.count) shown for \(name)"
    }
    write(text, .muted)
  }
}
