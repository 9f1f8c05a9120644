import Algorithms
import TimelineData

/// The order in which panes list events: by earliest day, the coarser date first.
///
/// What is dated to a month stands before what is dated to its first day, so that it
/// never seems to have happened between two dated acts.
struct ScreenOrder: Sendable, Equatable {
  /// Positions in `Dataset.events`.
  let events: [Int]
  /// The place of each event in `events`.
  let rank: [Int]

  init(_ dataset: Dataset) {
    // Both parts in one number: comparing events would copy them.
    let keys = dataset.events.map { event in
      Int64(event.date.earliest.number) << 8 - Int64(event.date.start.rawValue)
    }
    let order = MergeSort.order(of: keys.count) { one, other in
      keys[one] != keys[other] ? keys[one] < keys[other] : one < other
    }
    var rank = Array(repeating: 0, count: order.count)
    for (place, event) in order.enumerated() { rank[event] = place }
    events = order
    self.rank = rank
  }
}

/// Which events are shown, in the order of the screen.
struct ShownEvents: Sendable, Equatable {
  /// Positions in `Dataset.events`, all countries together.
  let all: [Int]
  /// The same by country.
  let byCountry: [[Int]]

  init(_ passing: [Int], of dataset: Dataset, order: ScreenOrder) {
    var passes = Array(repeating: false, count: order.events.count)
    for event in passing { passes[event] = true }
    let all = order.events.filter { passes[$0] }
    var byCountry: [[Int]] = Array(repeating: [], count: dataset.countries.count)
    for event in all { byCountry[dataset.events[event].country].append(event) }
    self.all = all
    self.byCountry = byCountry
  }
}

extension Array where Element == Int {
  /// The first place whose event does not come before `rank`; `count` when all do.
  ///
  /// - Complexity: logarithmic.
  func firstPlace(notBefore rank: Int, in order: ScreenOrder) -> Int {
    partitioningIndex { order.rank[$0] >= rank }
  }

  /// The place of an event; `nil` when it is not in the list.
  func place(of event: Int, in order: ScreenOrder) -> Int? {
    let place = firstPlace(notBefore: order.rank[event], in: order)
    return place < count && self[place] == event ? place : nil
  }

  /// The first place whose event is dated on or after a day; `count` when none is.
  func firstPlace(from day: Day, in dataset: Dataset) -> Int {
    partitioningIndex { dataset.events[$0].date.earliest >= day }
  }
}
