import TimelineData

/// Where one has been: places to go back to, and places to go forth to again.
struct Trail: Sendable, Equatable {
  /// The oldest first.
  private(set) var past: [Stop] = []
  /// The nearest last.
  private(set) var future: [Stop] = []
  /// Where one was when nothing was open to be typed or picked; `nil` before the first action.
  var here: Stop?

  /// A place that can be returned to.
  struct Stop: Sendable, Equatable {
    let view: ViewName
    /// Position in `Dataset.countries`.
    let focus: Int
    /// Position in `Dataset.events`.
    let selected: Int?
    let pointInTime: Day?
    /// The event that responses are counted from.
    var origin: Int?
    /// The day of the matrix.
    var day: Day?
    /// The events that are read, one over the other.
    let details: [Int]
  }

  /// More are not kept.
  private static let most = 100

  /// Leaves a place for a new one; what lay ahead is given up.
  mutating func leave(_ stop: Stop) {
    if past.last != stop { past.append(stop) }
    if past.count > Self.most { past.removeFirst() }
    future = []
  }

  mutating func back(from here: Stop) -> Stop? {
    guard let stop = past.popLast() else { return nil }
    future.append(here)
    return stop
  }

  mutating func forth(from here: Stop) -> Stop? {
    guard let stop = future.popLast() else { return nil }
    past.append(here)
    return stop
  }
}
