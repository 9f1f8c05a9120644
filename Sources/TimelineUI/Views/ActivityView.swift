import TimelineData

/// Events over time: one small chart a country, all on one axis, every event a coloured sign.
struct ActivityView {
  let state: AppState

  private var activity: ActivityState { state.activity }

  func draw(_ frame: inout Frame) {
    let layout = ActivityLayout(state)
    drawTitle(&frame)
    for block in layout.blocks {
      ActivityBlock(
        state: state, country: block.country, columns: layout.columns, rect: block.rect
      ).draw(&frame)
    }
    drawAxis(row: layout.axisRow, layout.columns, &frame)
    drawPanel(layout.panel, &frame)
  }

  private func drawTitle(_ frame: inout Frame) {
    var line = Line("Events by \(activity.unit.rawValue)", .strong)
    for category in state.filter.shownCategories(of: state.dataset) {
      line.add("  " + state.glyph(of: category) + " ", .category(category))
      line.add(state.dataset.categories[category].label, .muted)
    }
    frame.put(
      line, row: 1, column: 1, limit: state.size.columns - 2, ellipsis: state.glyphs.ellipsis)
  }

  /// Years where they begin, and the cursor.
  private func drawAxis(row: Int, _ columns: ActivityColumns, _ frame: inout Frame) {
    var free = columns.gutter
    for place in columns.visible {
      let period = activity.periods[place]
      let column = columns.column(of: place)
      guard period.place == 0 || place == columns.visible.lowerBound, column >= free,
        column + 4 <= state.size.columns
      else { continue }
      free =
        column + 1
        + frame.put("\(period.year)", row: row, column: column, style: Style(.muted))
    }
    let cursor = columns.column(of: activity.place)
    frame.put(
      state.glyphs.cursorMark, row: row, column: cursor, style: Style(.accent))
    frame.cursor = Position(row: row, column: min(cursor, state.size.columns - 1))
  }

  /// The counts under the cursor, and what a silence there means.
  private func drawPanel(_ rect: Rect, _ frame: inout Frame) {
    guard activity.periods.indices.contains(activity.place) else { return }
    let lines = panelLines(activity.periods[activity.place])
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      frame.put(
        line, row: rect.row + index, column: 1, limit: rect.columns - 2,
        ellipsis: state.glyphs.ellipsis)
    }
  }

  private func panelLines(_ period: Period) -> [Line] {
    let countries = state.visibleCountries
    let here = countries.map { activity.events[$0][activity.place] }
    let all = here.flatMap(\.self)
    var counts = Line(period.label(state.dates), .strong)
    counts.add("  \(all.count) event\(all.count == 1 ? "" : "s")  ")
    for (country, events) in zip(countries, here) where !events.isEmpty {
      counts.add("  " + state.dataset.countries[country].code + " ", .muted)
      counts.add("\(events.count)", .key)
    }
    var kinds = Line()
    for category in state.dataset.categories.indices {
      let count = all.count { state.dataset.events[$0].category == category }
      guard count > 0 else { continue }
      kinds.add(kinds.spans.isEmpty ? "" : "  ")
      kinds.add(state.glyph(of: category) + " ", .category(category))
      kinds.add("\(state.dataset.categories[category].label) \(count)")
    }
    return [counts] + (kinds.spans.isEmpty ? [] : [kinds]) + beyondLines + silenceLines(period)
  }

  /// The events that stand in no column, since the axis begins after them or ends before.
  private var beyondLines: [Line] {
    guard let first = activity.periods.first, let last = activity.periods.last else { return [] }
    let ends = [
      ("Before \(first.year)", activity.earlier), ("After \(last.year)", activity.later),
    ]
    var line = Line()
    for (words, counts) in ends {
      let countries = state.visibleCountries.filter { counts[$0] > 0 }
      let sum = countries.reduce(0) { $0 + counts[$1] }
      guard sum > 0 else { continue }
      line.add("\(line.spans.isEmpty ? "" : "    ")\(words): ", .muted)
      line.add("\(sum) event\(sum == 1 ? "" : "s")  ")
      for country in countries {
        line.add("  " + state.dataset.countries[country].code + " ", .muted)
        line.add("\(counts[country])", .key)
      }
    }
    return line.spans.isEmpty ? [] : [line]
  }

  /// Silences of the focused country that the period lies in.
  private func silenceLines(_ period: Period) -> [Line] {
    let name = state.dataset.countries[state.timeline.focus].name
    let act =
      state.filter.leavesActsOut(of: state.timeline.focus) ? "matching act" : "recorded act"
    return activity.silences[state.timeline.focus]
      .filter { $0.days.overlaps(period.days) }
      .map { silence in
        let days =
          "\(state.reading(silence.days.lowerBound)) to \(state.reading(silence.days.upperBound))"
        let caution = silence.isThin ? "; research of that time is thin" : ""
        return Line(
          "\(name): no \(act) in \(silence.months) months, \(days)\(caution)", .muted)
      }
  }
}
