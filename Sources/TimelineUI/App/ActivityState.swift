import TimelineData

/// Where one is in the chart of events over time.
struct ActivityState: Sendable, Equatable {
  var unit = Period.Unit.month
  /// The period under the cursor, among `periods`.
  var place = 0
  /// The first period on screen, so that a press of the mouse scrolls nothing; `nil` while keys
  /// keep the cursor in the middle.
  var first: Int?
  private(set) var periods: [Period] = []
  /// Events by country, then by period, each as positions in `Dataset.events`, by category.
  private(set) var events: [[[Int]]] = []
  /// Events before the first period, by country.
  private(set) var earlier: [Int] = []
  /// Events after the last period, by country.
  private(set) var later: [Int] = []
  /// By country.
  private(set) var silences: [[Silence]] = []

  /// A pause shorter than this is not called a silence; in months.
  static let leastSilence = 6

  /// Sorts the shown events into periods, keeping the place in time.
  ///
  /// - Complexity: linear in the shown events and in the periods.
  mutating func count(_ shown: [Int], of dataset: Dataset, over axis: ClosedRange<Day>) {
    let first = Period(unit, of: axis.lowerBound)
    let last = Period(unit, of: axis.upperBound)
    var events: [[[Int]]] = Array(
      repeating: Array(repeating: [], count: last.number - first.number + 1),
      count: dataset.countries.count)
    for position in shown {
      let event = dataset.events[position]
      let place = Period(unit, of: event.date.countingDay).number - first.number
      if events[event.country].indices.contains(place) {
        events[event.country][place].append(position)
      }
    }
    for country in events.indices {
      for place in events[country].indices where events[country][place].count > 1 {
        events[country][place].sort { dataset.events[$0].category < dataset.events[$1].category }
      }
    }
    self.events = events
    let counts = Activity(of: shown, in: dataset, by: unit, over: axis)
    periods = counts.periods
    earlier = counts.countries.map(\.earlier)
    later = counts.countries.map(\.later)
    let found = dataset.silences(among: shown, longerThan: Self.leastSilence, over: axis)
    silences = dataset.countries.indices.map { country in found.filter { $0.country == country } }
    place = max(0, min(place, periods.count - 1))
    self.first = nil
  }

  /// The period that holds a day; the nearest when it is beyond the axis.
  func place(of day: Day) -> Int {
    guard let first = periods.first else { return 0 }
    return max(0, min(periods.count - 1, Period(unit, of: day).number - first.number))
  }
}
