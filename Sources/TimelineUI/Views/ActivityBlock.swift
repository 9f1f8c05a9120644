import TimelineData

/// The chart of one country: a sign an event, stacked over the line of time.
struct ActivityBlock {
  let state: AppState
  /// Position in `Dataset.countries`.
  let country: Int
  let columns: ActivityColumns
  let rect: Rect

  private var activity: ActivityState { state.activity }
  private var isFocused: Bool { country == state.timeline.focus }
  /// Rows of signs; a block of one row has bars instead.
  private var stackRows: Int { rect.rows - 1 }
  /// Signs that stand beside each other in a period, a blank after them where there is room.
  private var signsAbreast: Int { max(1, columns.width - 1) }

  func draw(_ frame: inout Frame) {
    drawLabel(&frame)
    for place in columns.visible {
      let isHere = place == activity.place
      let ground: Ground = isHere ? (isFocused ? .selected : .neighbour) : .plain
      if isHere {
        frame.fill(
          Rect(
            row: rect.row, column: columns.column(of: place), rows: rect.rows,
            columns: columns.width), style: Style(.text, on: ground))
      }
      if rect.rows == 1 {
        drawBar(place, on: ground, &frame)
      } else {
        drawBaseline(place, on: ground, &frame)
        drawStack(place, on: ground, &frame)
      }
    }
    if rect.rows > 1 { drawSilences(&frame) }
  }

  private func drawLabel(_ frame: inout Frame) {
    let dataset = state.dataset.countries[country]
    let room = columns.gutter - 2
    let name = dataset.name.displayWidth <= room ? dataset.name : dataset.code
    let ground: Ground = isFocused ? .selected : .plain
    let row = rect.bottom - 1
    frame.fill(
      Rect(row: row, column: 0, rows: 1, columns: columns.gutter - 1),
      style: Style(.text, on: ground))
    let used =
      1
      + frame.put(
        name, row: row, column: 1, limit: room,
        style: Style(isFocused ? .accent : .strong, on: ground))
    let count = " \(state.shown.byCountry[country].count)"
    if used + count.displayWidth < columns.gutter {
      frame.put(count, row: row, column: used, style: Style(.muted, on: ground))
    }
  }

  /// Events that one sign stands for, so that the busiest period fits; 1 where there is room.
  private var eventsPerSign: Int {
    let busiest = activity.events[country].map(\.count).max() ?? 0
    let room = max(1, stackRows * signsAbreast)
    return max(1, (busiest + room - 1) / room)
  }

  private func drawStack(_ place: Int, on ground: Ground, _ frame: inout Frame) {
    let events = activity.events[country][place]
    let step = eventsPerSign
    for (index, start) in stride(from: 0, to: events.count, by: step).enumerated() {
      let category = state.dataset.events[events[start]].category
      frame.put(
        state.glyph(of: category), row: rect.bottom - 2 - index / signsAbreast,
        column: columns.column(of: place) + index % signsAbreast,
        style: Style(.category(category), on: ground))
    }
  }

  /// A line where the country was researched; nothing where nobody looked.
  private func drawBaseline(_ place: Int, on ground: Ground, _ frame: inout Frame) {
    let research = state.dataset.research(of: country)
    let coverage = research?.coverage(of: activity.periods[place].days) ?? .researched
    guard coverage != .notResearched else { return }
    let sign = coverage == .thin ? state.glyphs.faintBar : String(state.glyphs.line)
    frame.put(
      String(repeating: sign, count: columns.width), row: rect.bottom - 1,
      column: columns.column(of: place), style: Style(.muted, on: ground))
  }

  private func drawBar(_ place: Int, on ground: Ground, _ frame: inout Frame) {
    let count = activity.events[country][place].count
    guard count > 0 else { return }
    let busiest = max(1, activity.events[country].map(\.count).max() ?? 1)
    let bars = state.glyphs.bars
    let bar = bars[(count * bars.count - 1) / busiest]
    frame.put(
      String(repeating: bar, count: columns.width), row: rect.row,
      column: columns.column(of: place), style: Style(.accent, on: ground))
  }

  /// How long nothing was recorded, where there is room to say so; where the filter leaves acts
  /// out, that nothing matches it.
  private func drawSilences(_ frame: inout Frame) {
    let isFiltered = state.filter.leavesActsOut(of: country)
    for silence in activity.silences[country] {
      let first = max(columns.visible.lowerBound, activity.place(of: silence.days.lowerBound) + 1)
      let last = min(columns.visible.upperBound, activity.place(of: silence.days.upperBound))
      let room = (last - first) * columns.width
      let texts =
        isFiltered
        ? [" no match in \(silence.months) months ", " no match "]
        : [" \(silence.months) months ", "\(silence.months)"]
      guard let text = texts.first(where: { $0.displayWidth + 2 <= room }) else { continue }
      frame.put(
        text, row: rect.bottom - 1,
        column: columns.column(of: first) + (room - text.displayWidth) / 2,
        style: Style(isFiltered ? .muted : .disputed))
    }
  }
}
