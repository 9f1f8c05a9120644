import TimelineData

/// Reading what holds on a date, and stepping from change to change.
extension AppState {
  mutating func runInMatrix(_ command: Command) -> Effect {
    let page = max(1, MatrixView.listRows(of: self) - 1)
    switch command {
    case .nextEvent: matrix.move(by: 1)
    case .previousEvent: matrix.move(by: -1)
    case .pageDown: matrix.move(by: page)
    case .pageUp: matrix.move(by: -page)
    case .firstEvent: matrix.move(by: -matrix.rows.count)
    case .lastEvent: matrix.move(by: matrix.rows.count)
    case .focusLeft: shiftColumn(by: -1)
    case .focusRight: shiftColumn(by: 1)
    case .nextYear: stepChange(forward: true)
    case .previousYear: stepChange(forward: false)
    case .goToDate: openPrompt(.date)
    case .openDetail: openMarkedIndicator()
    case .toggleFold: foldMarkedGroup()
    case .back: show(.timeline)
    default: _ = runInAnyView(command)
    }
    matrix.scroll(rows: MatrixView.listRows(of: self))
    return .none
  }

  /// Shows the state of play on a day; the place in time follows it.
  mutating func showMatrix(on day: Day) {
    guard let span = matrix.play?.span else { return }
    let shown = max(span.lowerBound, min(day, span.upperBound))
    if shown != day {
      message = Message(
        text: "The data are from \(reading(span.lowerBound)) to \(reading(span.upperBound))")
    }
    matrix.day = shown
    if timeline.pointInTime != shown { select(near: shown) }
  }

  private mutating func stepChange(forward: Bool) {
    guard let play = matrix.play, let day = matrix.day else { return }
    guard let next = forward ? play.change(after: day) : play.change(before: day) else {
      message = Message(text: forward ? "No later change" : "No earlier change")
      return
    }
    showMatrix(on: next)
    let changed = play.changes(on: next)
    message = Message(
      text: "\(reading(next)): \(changed.count) value\(changed.count == 1 ? "" : "s") changed")
    // The cursor goes to the first change, unless it is on one already.
    if !changed.contains(where: { matrix.rows[matrix.row] == .indicator($0.row) }),
      let row = changed.compactMap({ matrix.rows.firstIndex(of: .indicator($0.row)) }).min()
    {
      matrix.row = row
    }
  }

  private mutating func foldMarkedGroup() {
    guard matrix.rows.indices.contains(matrix.row), let play = matrix.play else { return }
    switch matrix.rows[matrix.row] {
    case .group(let group): matrix.toggleFold(of: group, in: dataset)
    case .indicator(let row):
      matrix.toggleFold(of: dataset.indicators[play.indicators[row]].group, in: dataset)
    }
  }

  /// Opens the history of the marked indicator and country; folds or unfolds on a group.
  private mutating func openMarkedIndicator() {
    guard matrix.rows.indices.contains(matrix.row), let play = matrix.play else { return }
    switch matrix.rows[matrix.row] {
    case .group: foldMarkedGroup()
    case .indicator(let row):
      overlays.append(
        .history(History(indicator: play.indicators[row], country: timeline.focus)))
    }
  }
}
