import Algorithms
import TimelineData

/// Panes that each list their own events without gaps, under a heading a month.
struct PackedLayout: Sendable, Equatable {
  struct Heading: Sendable, Equatable {
    let key: BandKey
    let row: Int
  }

  struct Pane: Sendable, Equatable {
    fileprivate(set) var headings: [Heading] = []
    /// The first row of each event; one more at the end, the pane's height.
    fileprivate(set) var rows: [Int] = []
  }

  let panes: [Pane]

  init(_ lists: [[Int]], of dataset: Dataset, scale: TimeScale, heights: [TitleHeights]) {
    panes = zip(lists, heights).map { list, heights in
      var pane = Pane()
      var row = 0
      for place in list.indices {
        let key = BandKey(dataset.events[list[place]].date, scale: scale)
        if pane.headings.last?.key != key {
          pane.headings.append(Heading(key: key, row: row))
          row += 1
        }
        pane.rows.append(row)
        row += heights.rows(at: place)
      }
      pane.rows.append(row)
      return pane
    }
  }

  func placed(_ place: Int, pane: Int) -> PlacedEvent {
    let rows = panes[pane].rows
    var end = rows[place + 1]
    // A heading between two events belongs to the second.
    if let heading = heading(notBefore: rows[place], pane: pane), heading.row < end {
      end = heading.row
    }
    return PlacedEvent(place: place, row: rows[place], rows: end - rows[place])
  }

  /// The events that have a row in a range.
  func placed(in range: Range<Int>, pane: Int) -> [PlacedEvent] {
    let rows = panes[pane].rows
    var place = max(0, rows.partitioningIndex { $0 > range.lowerBound } - 1)
    var result: [PlacedEvent] = []
    while place < rows.count - 1, rows[place] < range.upperBound {
      result.append(placed(place, pane: pane))
      place += 1
    }
    return result
  }

  /// The headings that have a row in a range.
  func headings(in range: Range<Int>, pane: Int) -> [Heading] {
    let headings = panes[pane].headings
    let first = headings.partitioningIndex { $0.row >= range.lowerBound }
    let end = headings.partitioningIndex { $0.row >= range.upperBound }
    return Array(headings[first..<end])
  }

  /// The heading above a row, which stays in sight when it is scrolled away.
  func heading(over row: Int, pane: Int) -> Heading? {
    let place = panes[pane].headings.partitioningIndex { $0.row > row }
    return place > 0 ? panes[pane].headings[place - 1] : nil
  }

  private func heading(notBefore row: Int, pane: Int) -> Heading? {
    let headings = panes[pane].headings
    let place = headings.partitioningIndex { $0.row >= row }
    return place < headings.count ? headings[place] : nil
  }
}
