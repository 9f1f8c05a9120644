import TimelineData

/// One indicator across the countries.
struct MatrixRow {
  let state: AppState
  let play: StateOfPlay
  let day: Day
  /// Position in `StateOfPlay.indicators`.
  let row: Int
  let columns: PaneColumns
  /// Those of this row.
  let changes: [StateOfPlay.Change]

  private var indicator: Indicator { state.dataset.indicators[play.indicators[row]] }

  func draw(at place: Int, isMarked: Bool, _ frame: inout Frame) {
    let isEmpty = play.values(row: row, on: day).allSatisfy { $0 == nil }
    let label = Line("  " + indicator.heading, isMarked ? .strong : isEmpty ? .muted : .text)
    frame.put(
      label, row: place, column: 0, limit: columns.gutter - 1, ellipsis: state.glyphs.ellipsis)
    for pane in columns.panes {
      guard let column = play.countries.firstIndex(of: pane.country) else { continue }
      let cell = TableCell(state: state, pane: pane, row: place, isRowMarked: isMarked)
      let text = text(
        play.value(row: row, column: column, on: day), changes.first { $0.column == column },
        room: cell.room, isRowEmpty: isEmpty)
      // Numbers stand at the right, so that they compare.
      cell.draw(text, isNumber: indicator.kind == .number, &frame)
    }
  }

  private func text(
    _ value: IndicatorValue?, _ change: StateOfPlay.Change?, room: Int, isRowEmpty: Bool
  ) -> Line {
    var line = change == nil ? Line(" ") : Line(state.glyphs.found, .match)
    guard let value else {
      // Words only where they tell one country from the others.
      line.add(room > 12 && !isRowEmpty ? "no value" : state.glyphs.noValue, .muted)
      return line
    }
    let look = ValueLook(value, of: indicator, state.glyphs)
    line.add(look.sign, look.role)
    line.add(indicator.text(of: value), look.role)
    if value.confidence == .disputed { line.add(" " + state.glyphs.disputed, .disputed) }
    if let change, !change.isRepeated {
      let before = change.before.map { "was \(indicator.text(of: $0))" } ?? "new"
      if line.width + before.displayWidth + 3 <= room { line.add(" (\(before))", .muted) }
    }
    return line
  }
}

extension StateOfPlay {
  /// By column.
  fileprivate func values(row: Int, on day: Day) -> [IndicatorValue?] {
    countries.indices.map { value(row: row, column: $0, on: day) }
  }
}

/// A sign and a colour for values that say yes or no; words carry the meaning.
struct ValueLook {
  let sign: String
  let role: Role

  private static let favourable: Set<String> = ["for", "yes", "member", "allowed"]
  private static let opposed: Set<String> = ["against", "no", "banned", "not a member"]
  private static let undecided: Set<String> = ["abstained"]
  private static let away: Set<String> = ["absent"]

  init(_ value: IndicatorValue, of indicator: Indicator, _ glyphs: Glyphs) {
    guard indicator.kind == .enum, case .word(let word) = value.value else {
      (sign, role) = ("", .text)
      return
    }
    if Self.favourable.contains(word) {
      (sign, role) = ("+ ", .favourable)
    } else if Self.opposed.contains(word) {
      (sign, role) = ("- ", .opposed)
    } else if Self.undecided.contains(word) {
      (sign, role) = (glyphs.notPicked + " ", .undecided)
    } else if Self.away.contains(word) {
      (sign, role) = (". ", .muted)
    } else {
      (sign, role) = ("", .text)
    }
  }
}
