import TimelineData

/// Where one is in the timeline and how it is arranged.
struct TimelineState: Sendable, Equatable {
  var isAligned = true
  var scale = TimeScale.month
  var widths = PaneWidths.equal
  /// 1 to 3; `nil` until the user chose, so that it follows the width.
  var lines: Int?
  var showsPreview = true
  /// Position in `Dataset.countries`.
  var focus = 0
  /// Position in `Dataset.events`; `nil` when the focused pane shows none.
  var selected: Int?
  /// The day that focus keeps to when it moves across panes.
  var pointInTime: Day?
  /// The first visible row: of all panes when aligned, of the focused one when packed.
  var top = 0
  /// The first country on screen, as a position among those not hidden.
  var firstPane = 0
}
