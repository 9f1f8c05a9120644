import TimelineData

/// Where one is in the state of play.
struct MatrixState: Sendable, Equatable {
  /// The day that the matrix shows; `nil` before the view was opened.
  var day: Day?
  /// Groups whose indicators are folded away; positions in `Dataset.indicatorGroups`.
  var folded: Set<Int> = []
  /// The row under the cursor, among `rows`.
  var row = 0
  /// The first visible row.
  var top = 0
  /// What holds when; made anew when the countries shown change.
  private(set) var play: StateOfPlay?
  private(set) var rows: [Row] = []

  enum Row: Sendable, Equatable {
    /// Position in `Dataset.indicatorGroups`.
    case group(Int)
    /// Position in `StateOfPlay.indicators`.
    case indicator(Int)
  }

  mutating func look(at dataset: Dataset, countries: [Int]) {
    play = StateOfPlay(dataset, countries: countries)
    layRows(dataset)
  }

  mutating func toggleFold(of group: Int, in dataset: Dataset) {
    folded.formSymmetricDifference([group])
    layRows(dataset)
    row = rows.firstIndex(of: .group(group)) ?? row
  }

  private mutating func layRows(_ dataset: Dataset) {
    guard let play else { return }
    rows = dataset.indicatorGroups.indices.flatMap { group -> [Row] in
      let members = play.indicators.indices.filter {
        dataset.indicators[play.indicators[$0]].group == group
      }
      if members.isEmpty { return [] }
      return [.group(group)] + (folded.contains(group) ? [] : members.map { .indicator($0) })
    }
    row = max(0, min(row, rows.count - 1))
  }

  mutating func move(by distance: Int) { row = max(0, min(rows.count - 1, row + distance)) }

  /// Scrolls by rows, and takes the cursor along where it would leave the screen; where there
  /// is nothing to scroll, moves the cursor.
  mutating func scroll(by distance: Int, rows visible: Int) {
    let before = top
    top = max(0, min(top + distance, rows.count - visible))
    if top == before {
      move(by: distance < 0 ? -1 : 1)
    } else {
      row = max(top, min(row, top + visible - 1))
    }
    scroll(rows: visible)
  }

  mutating func scroll(rows visible: Int) {
    top = max(top, row + 1 - visible)
    top = max(0, min(top, row, rows.count - visible))
  }
}
