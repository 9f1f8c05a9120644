import TimelineData

/// Paints one line of a title: marks in their own styles, and what a search found.
struct TitlePainter {
  let state: AppState
  let event: Event
  let isMatch: Bool

  func draw(
    _ line: String, row: Int, column: Int, on ground: Ground, isFirst: Bool, _ frame: inout Frame
  ) {
    var rest = line[...]
    var place = column
    if isFirst { place += drawMarks(&rest, row: row, column: column, on: ground, &frame) }
    if isFirst { place += drawOffset(&rest, row: row, column: place, on: ground, &frame) }
    let text = Line(String(rest), role).marking(isMatch ? state.searchedWords : [])
    frame.put(text, row: row, column: place, limit: .max, ellipsis: "", on: ground)
  }

  /// Takes the days from day 0 off the front of the text and paints them.
  private func drawOffset(
    _ text: inout Substring, row: Int, column: Int, on ground: Ground, _ frame: inout Frame
  ) -> Int {
    let offset = event.offsetText(from: state.anchorEvent)
    guard !offset.isEmpty, text.hasPrefix(offset) else { return 0 }
    text = text.dropFirst(offset.count)
    return frame.put(offset, row: row, column: column, style: Style(.key, on: ground))
  }

  private var role: Role {
    switch event.importance {
    case .turningPoint: .strong
    case .notable, .minor: .text
    }
  }

  /// Takes the marks off the front of the text and paints them; returns their columns.
  private func drawMarks(
    _ text: inout Substring, row: Int, column: Int, on ground: Ground, _ frame: inout Frame
  ) -> Int {
    var used = 0
    for mark in EventMark.allCases where text.first == mark.character {
      text = text.dropFirst(text.dropFirst().first == " " ? 2 : 1)
      frame.put(
        mark.text(state.glyphs), row: row, column: column + used,
        style: Style(mark.role, on: ground))
      used += 2
    }
    return used
  }
}
