import TimelineData

/// How the screen is limited and arranged: what one key can take back.
struct Arrangement: Sendable, Equatable {
  var filter: Filter
  var view: ViewName
  var isAligned: Bool
  var scale: TimeScale
  var widths: PaneWidths
  var lines: Int?
  var showsPreview: Bool
}

/// The arrangements before each change, the last one last.
struct UndoSteps: Sendable, Equatable {
  private(set) var steps: [Arrangement] = []
  /// The arrangement as it settled last; `nil` before the first action.
  var settled: Arrangement?

  /// More are not kept.
  private static let most = 100

  mutating func add(_ step: Arrangement) {
    steps.append(step)
    if steps.count > Self.most { steps.removeFirst() }
  }

  mutating func take() -> Arrangement? { steps.popLast() }
}

/// Taking back the last change of filter, view or arrangement.
extension AppState {
  private var arrangement: Arrangement {
    Arrangement(
      filter: filter, view: view, isAligned: timeline.isAligned, scale: timeline.scale,
      widths: timeline.widths, lines: timeline.lines, showsPreview: timeline.showsPreview)
  }

  /// Keeps the arrangement before a change; all that is picked in one list is one change.
  mutating func followChanges() {
    guard isSettled else { return }
    let now = arrangement
    if let settled = undo.settled, settled != now { undo.add(settled) }
    undo.settled = now
  }

  /// Closes a page first: what changes is the view behind it.
  mutating func undoChange() {
    guard let step = undo.take() else {
      message = Message(text: "There is nothing to take back")
      return
    }
    overlays = []
    let now = arrangement
    timeline.isAligned = step.isAligned
    timeline.scale = step.scale
    timeline.widths = step.widths
    timeline.lines = step.lines
    timeline.showsPreview = step.showsPreview
    filter = step.filter
    if step.filter == now.filter { relayout() } else { refilter() }
    if step.view != now.view { show(step.view) }
    undo.settled = arrangement
    message = Message(text: sentence(from: now, to: step))
  }

  private func sentence(from now: Arrangement, to step: Arrangement) -> String {
    if now.filter != step.filter {
      let text = step.filter.description(in: dataset)
      return text.isEmpty ? "No filter, as before" : "The filter as before: \(text)"
    }
    return now.view != step.view
      ? "The view as before: \(step.view.rawValue)" : "The arrangement as before"
  }
}
