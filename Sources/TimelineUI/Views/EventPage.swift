import TimelineData

/// Everything about one event, with its sources in full.
struct EventPage {
  /// All lines at the width of the screen.
  static func lines(of position: Int, in state: AppState) -> [PageLine] {
    let event = state.dataset.events[position]
    var page = PageWriter(state)
    page.add(Line())
    page.write(event.title, .strong)
    page.writeFlowing(EventLines(state: state, event: event, position: position).facts)
    page.add(Line())
    page.write(event.summary)
    page.add(Line())
    if let note = state.kept.notes[position] { page.writeNote(note) }
    page.write("Actors", event.actors.joined(separator: ", "))
    page.write("Tags", event.tags.joined(separator: ", "))
    page.write("Note", event.note ?? "")
    let links = EventLinks(of: position, in: state)
    page.writeLinks("Responds to", links.provokers, first: 0)
    page.writeLinks("Answered by", links.answers, first: links.provokers.count)
    page.add(Line())
    page.write(event.sources.count == 1 ? "Source" : "Sources", .strong)
    for (index, source) in event.sources.enumerated() {
      page.writeSource(state.dataset.sources[source], number: index + 1)
    }
    page.add(Line())
    page.write(colophon(of: position, in: state), .muted)
    return page.lines
  }

  /// The id, the date as it is written in the data, the last check, the place in the pane.
  private static func colophon(of position: Int, in state: AppState) -> String {
    let event = state.dataset.events[position]
    var parts = [event.id]
    if event.date.text != state.reading(event.date) { parts.append(event.date.text) }
    if let checked = event.checked { parts.append("last checked \(state.reading(checked))") }
    let list = state.shown.byCountry[event.country]
    if let place = list.place(of: position, in: state.order) {
      let name = state.dataset.countries[event.country].name
      parts.append("\(place + 1) of \(list.count) shown for \(name)")
    }
    return parts.joined(separator: state.glyphs.separator)
  }
}

extension PageWriter {
  /// The user's own note, paragraph by paragraph, and the day it is of.
  fileprivate mutating func writeNote(_ note: Memory.Note) {
    var lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Fitting.wrap(String($0), width: textWidth) }.map { Line($0) }
    if let made = note.made { lines.append(Line(state.reading(made), .muted)) }
    writeLabelled(state.glyphs.note + " Your note", lines)
    add(Line())
  }

  /// Linked events, each under the number that marks it.
  fileprivate mutating func writeLinks(_ label: String, _ events: [Int], first: Int) {
    for (number, event) in events.enumerated() {
      let other = state.dataset.events[event]
      let code = state.dataset.countries[other.country].code
      let parts = Fitting.wrap(
        "\(state.reading(other.date)), \(code): \(other.title)", width: textWidth - 2)
      let text = parts.enumerated().map { index, part in
        var line = Line(
          index == 0 ? state.glyph(of: other.category) + " " : "  ", .category(other.category))
        line.add(part)
        return line
      }
      writeLabelled(number == 0 ? label : "", text, link: first + number)
    }
  }
}
