import Algorithms
import TimelineData

/// Panes on one time axis: the same row is the same time in every pane.
///
/// A band of the axis is as high as the pane that has most in it; times without an
/// event in any pane on screen take no room.
struct AlignedLayout: Sendable, Equatable {
  struct Band: Sendable, Equatable {
    let key: BandKey
    let firstRow: Int
    let rows: Int
  }

  private(set) var bands: [Band] = []
  /// For each pane, the place of its first event in each band; one more at the end.
  private var starts: [[Int]]
  private let heights: [TitleHeights]
  /// All rows together.
  private(set) var rows = 0

  /// `lists` holds the events of each pane on screen, in screen order.
  ///
  /// - Complexity: linear in the events on screen panes.
  init(_ lists: [[Int]], of dataset: Dataset, scale: TimeScale, heights: [TitleHeights]) {
    self.heights = heights
    starts = lists.map { _ in [] }
    let keys = lists.map { list in list.map { BandKey(dataset.events[$0].date, scale: scale) } }
    var places = lists.map { _ in 0 }
    while let key = Self.nextKey(keys, places) {
      var most = 0
      for pane in lists.indices {
        starts[pane].append(places[pane])
        var rows = 0
        while places[pane] < keys[pane].count, keys[pane][places[pane]] == key {
          rows += heights[pane].rows(at: places[pane])
          places[pane] += 1
        }
        most = max(most, rows)
      }
      bands.append(Band(key: key, firstRow: rows, rows: most))
      rows += most
    }
    for pane in lists.indices { starts[pane].append(lists[pane].count) }
  }

  /// The earliest band that still has an event; the coarser unit first.
  private static func nextKey(_ keys: [[BandKey]], _ places: [Int]) -> BandKey? {
    var least: BandKey?
    for (keys, place) in zip(keys, places) where place < keys.count {
      let key = keys[place]
      guard let current = least else {
        least = key
        continue
      }
      if key.start < current.start || (key.start == current.start && key.unit > current.unit) {
        least = key
      }
    }
    return least
  }

  /// The band that holds a row; the nearest when it is beyond the ends.
  func band(containing row: Int) -> Int {
    max(0, bands.partitioningIndex { $0.firstRow > row } - 1)
  }

  /// The events of a pane that a band holds, with the rows each takes.
  func placed(band: Int, pane: Int) -> [PlacedEvent] {
    let places = starts[pane][band]..<starts[pane][band + 1]
    var row = bands[band].firstRow
    return zip(places, heights[pane].rows(of: places, room: bands[band].rows)).map { place, rows in
      defer { row += rows }
      return PlacedEvent(place: place, row: row, rows: rows)
    }
  }

  /// Where the event at a place of a pane's list stands.
  func placed(_ place: Int, pane: Int) -> PlacedEvent {
    let band = starts[pane].partitioningIndex { $0 > place } - 1
    return placed(band: band, pane: pane)[place - starts[pane][band]]
  }
}

/// An event's place in its pane's list and the rows it takes there.
struct PlacedEvent: Sendable, Equatable {
  let place: Int
  let row: Int
  let rows: Int
}
