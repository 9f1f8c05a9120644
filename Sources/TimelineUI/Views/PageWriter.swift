import TimelineData

/// One line of a page.
struct PageLine: Sendable, Equatable {
  let text: Line
  /// Which linked event it names, counted from 0 as in `EventLinks.all`.
  var link: Int?
  /// Which source it belongs to, counted from 1.
  var source: Int?
}

/// Writes text under text, wrapped to a width.
struct PageWriter {
  let state: AppState
  let width: Int
  private(set) var lines: [PageLine] = []

  /// Room for the longest label and a blank.
  private static let indent = 13

  init(_ state: AppState) {
    self.state = state
    width = PageView.textWidth(state.size)
  }

  mutating func add(_ line: Line, link: Int? = nil, source: Int? = nil) {
    lines.append(PageLine(text: line, link: link, source: source))
  }

  mutating func write(_ text: String, _ role: Role = .text) {
    for line in Fitting.wrap(text, width: width) { add(Line(line, role)) }
  }

  /// Breaks a line of several styles between its spans where it is too long.
  mutating func writeFlowing(_ line: Line) {
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
  mutating func write(_ label: String, _ text: String) {
    guard !text.isEmpty else { return }
    writeLabelled(label, Fitting.wrap(text, width: textWidth).map { Line($0) })
  }

  private var isNarrow: Bool { width < 60 }
  /// Room beside a label.
  var textWidth: Int { isNarrow ? width : width - Self.indent }

  mutating func writeLabelled(_ label: String, _ text: [Line], link: Int? = nil) {
    if isNarrow, !label.isEmpty { add(Line(label, .muted)) }
    for (index, content) in text.enumerated() {
      var line = Line()
      if !isNarrow { line.add((index == 0 ? label : "").padded(to: Self.indent), .muted) }
      line.spans += content.spans
      add(line, link: link)
    }
  }

  /// A numbered source in full, its address last.
  mutating func writeSource(_ source: Source, number: Int) {
    let label = "[\(number)] "
    let indent = String(repeating: " ", count: label.utf8.count)
    for (row, text) in Fitting.wrap(
      source.reference(state.dates), width: width - indent.utf8.count
    ).enumerated() {
      var line = Line(row == 0 ? label : indent, .key)
      line.add(text)
      add(line, source: number)
    }
    if let url = source.url { writeAddress(url, indent: indent, number: number) }
  }

  /// An address is never shortened: it is wrapped, so that all of it can be copied.
  private mutating func writeAddress(_ url: String, indent: String, number: Int) {
    for text in Fitting.wrap(url, width: width - indent.utf8.count) {
      var line = Line(indent)
      line.add(text, .link)
      add(line, source: number)
    }
  }
}
