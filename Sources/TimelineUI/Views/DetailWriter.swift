import TimelineData

/// One line of the detail.
struct DetailLine: Sendable, Equatable {
  let text: Line
  /// Which linked event it names, counted from 0 as in `EventLinks.all`.
  var link: Int?
}

/// Writes the parts of the detail, wrapped, one under the other.
struct DetailWriter {
  let state: AppState
  let event: Event
  let width: Int
  private(set) var lines: [DetailLine] = []

  /// Room for the longest label and a blank.
  private static let indent = 13

  mutating func writeAll(_ position: Int) {
    let parts = EventLines(state: state, event: event)
    add(Line())
    write(event.title, .strong)
    writeFlowing(parts.facts)
    add(Line())
    write(event.summary)
    add(Line())
    write("Actors", event.actors.joined(separator: ", "))
    write("Tags", event.tags.joined(separator: ", "))
    write("Note", event.note ?? "")
    let links = EventLinks(of: position, in: state)
    writeLinks("Responds to", links.provokers, first: 0)
    writeLinks("Answered by", links.answers, first: links.provokers.count)
    writeSources()
    writeColophon(position)
  }

  private mutating func add(_ line: Line, link: Int? = nil) {
    lines.append(DetailLine(text: line, link: link))
  }

  private mutating func write(_ text: String, _ role: Role = .text) {
    for line in Fitting.wrap(text, width: width) { add(Line(line, role)) }
  }

  /// Breaks a line of several styles between its spans where it is too long.
  private mutating func writeFlowing(_ line: Line) {
    var current = Line()
    for span in line.spans {
      if current.width + span.text.displayWidth > width, !current.spans.isEmpty {
        add(current)
        current = Line()
        if span.text == state.glyphs.separator { continue }
      }
      current.spans.append(span)
    }
    add(current)
  }

  /// A labelled paragraph; under the label where the screen is narrow.
  private mutating func write(_ label: String, _ text: String) {
    guard !text.isEmpty else { return }
    writeLabelled(label, Fitting.wrap(text, width: textWidth).map { Line($0) })
  }

  private var isNarrow: Bool { width < 60 }
  private var textWidth: Int { isNarrow ? width : width - Self.indent }

  private mutating func writeLabelled(_ label: String, _ text: [Line], link: Int? = nil) {
    if isNarrow, !label.isEmpty { add(Line(label, .muted)) }
    for (index, content) in text.enumerated() {
      var line = Line()
      if !isNarrow { line.add((index == 0 ? label : "").padded(to: Self.indent), .muted) }
      line.spans += content.spans
      add(line, link: link)
    }
  }

  private mutating func writeLinks(_ label: String, _ events: [Int], first: Int) {
    for (number, event) in events.enumerated() {
      let other = state.dataset.events[event]
      let code = state.dataset.countries[other.country].code
      let parts = Fitting.wrap(
        "\(other.date.reading), \(code): \(other.title)", width: textWidth - 2)
      let text = parts.enumerated().map { index, part in
        var line = Line(
          index == 0 ? state.glyph(of: other.category) + " " : "  ", .category(other.category))
        line.add(part)
        return line
      }
      writeLabelled(number == 0 ? label : "", text, link: first + number)
    }
  }

  private mutating func writeSources() {
    add(Line())
    add(Line(event.sources.count == 1 ? "Source" : "Sources", .strong))
    for (index, position) in event.sources.enumerated() {
      let source = state.dataset.sources[position]
      let number = "[\(index + 1)] "
      let indent = String(repeating: " ", count: number.utf8.count)
      for (row, text) in Fitting.wrap(source.reference, width: width - indent.utf8.count)
        .enumerated()
      {
        var line = Line(row == 0 ? number : indent, .key)
        line.add(text)
        add(line)
      }
      if let url = source.url { writeAddress(url, indent: indent) }
    }
  }

  /// An address is never shortened: it is wrapped, so that all of it can be copied.
  private mutating func writeAddress(_ url: String, indent: String) {
    for text in Fitting.wrap(url, width: width - indent.utf8.count) {
      var line = Line(indent)
      line.add(text, .link)
      add(line)
    }
  }

  private mutating func writeColophon(_ position: Int) {
    let list = state.shown.byCountry[event.country]
    let place = list.place(of: position, in: state.order)
    add(Line())
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
