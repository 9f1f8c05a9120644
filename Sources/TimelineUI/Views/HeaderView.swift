import TimelineData

/// The top line: the program, the dataset, the filter in force and how many events it leaves.
struct HeaderView {
  let state: AppState

  func draw(_ frame: inout Frame) {
    let rect = state.layout.regions.header
    frame.fill(rect, style: Style(.text, on: .bar))
    let count = countLine
    let countColumn = rect.columns - count.width - 1
    frame.put(
      count, row: rect.row, column: max(0, countColumn), limit: rect.columns, ellipsis: "",
      on: .bar)
    frame.put(
      titleLine(room: countColumn - 3), row: rect.row, column: 1, limit: countColumn - 3,
      ellipsis: state.glyphs.ellipsis, on: .bar)
  }

  /// The filter is never the part that is left out: the title goes first.
  private func titleLine(room: Int) -> Line {
    var line = Line("tugline", .accent)
    let filter = state.filter.description(in: state.dataset)
    let rest = room - line.width - (filter.isEmpty ? 0 : filter.displayWidth + 3) - 2
    if rest >= state.dataset.title.displayWidth || filter.isEmpty {
      line.add("  ")
      line.add(state.dataset.title, .text)
    }
    if !filter.isEmpty {
      line.add("   ")
      line.add(filter, .key)
    }
    return line
  }

  private var countLine: Line {
    let (shown, total) = (state.shown.all.count, state.dataset.events.count)
    var line = Line()
    if let search = state.search {
      line.add("\(search.matches.count) found", .match)
      line.add("   ")
    }
    line.add(shown == total ? "\(total) events" : "\(shown) of \(total) events", .text)
    return line
  }
}
