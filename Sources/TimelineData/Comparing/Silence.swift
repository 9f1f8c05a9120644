/// A stretch of time that was researched and for which no event of a country is known.
public struct Silence: Sendable, Equatable {
  /// Position in `Dataset.countries`.
  public let country: Int
  /// The days without an event.
  public let days: ClosedRange<Day>
  /// Whole months from the event before, or the beginning of research, to the event after, or
  /// the end of research.
  public let months: Int
  /// Position in `Dataset.events` of the event before; `nil` where research begins.
  public let after: Int?
  /// Position in `Dataset.events` of the event after; `nil` where research ends.
  public let before: Int?
  /// Whether research was thin, so that the silence proves little.
  public let isThin: Bool

  fileprivate func isLonger(than months: Int) -> Bool {
    let end = (days.lowerBound + -1).adding(months: months)
    return end.map { $0 <= days.upperBound } ?? false
  }
}

extension Dataset {
  /// The silences among the events shown that are longer than so many months, by country, then
  /// by time.
  ///
  /// No event can lie in a silence: it runs from the day after the latest that the events
  /// before it can mean to the day before the earliest of the next. An open end reaches no
  /// further than the start. What was not researched is no silence; of a country that says
  /// nothing of its research, only the time between its events is looked at. An axis limits
  /// the silences to its days, as a filter on years wants.
  ///
  /// - Complexity: a sort of the events shown.
  public func silences(
    among shown: some Sequence<Int>, longerThan months: Int, over axis: ClosedRange<Day>? = nil
  ) -> [Silence] {
    var byCountry: [[Extent]] = Array(repeating: [], count: countries.count)
    for position in shown {
      byCountry[events[position].country].append(
        Extent(event: position, events[position].date))
    }
    return byCountry.enumerated().flatMap { country, extents in
      let extents = extents.sorted { ($0.first, $0.event) < ($1.first, $1.event) }
      return gaps(of: country, extents, over: axis).filter { $0.isLonger(than: months) }
    }
  }

  /// The stretches of a country's research that its events leave free.
  private func gaps(
    of country: Int, _ extents: [Extent], over axis: ClosedRange<Day>?
  ) -> [Silence] {
    let research = research(of: country)
    let limits = axis ?? Day.first...Day.last
    let known = extents.first.map { $0.first...(extents.map(\.last).max() ?? $0.last) }
    guard let whole = research?.days ?? known, whole.overlaps(limits) else { return [] }
    let span = whole.clamped(to: limits)
    var gaps: [Silence] = []
    var (next, after) = (span.lowerBound, Int?.none)
    func close(at end: Day, before: Int?) {
      guard next <= end else { return }
      gaps.append(
        Silence(
          country: country, days: next...end, months: (next + -1).months(to: end + 1),
          after: after, before: before, isThin: research?.coverage(of: next...end) == .thin))
    }
    for extent in extents where extent.last >= span.lowerBound {
      guard extent.first <= span.upperBound else { break }
      close(at: extent.first + -1, before: extent.event)
      if extent.last >= next { (next, after) = (extent.last + 1, extent.event) }
    }
    close(at: span.upperBound, before: nil)
    return gaps
  }
}

/// An event with the days that its date can mean.
private struct Extent {
  let event: Int
  let first: Day
  let last: Day

  init(event: Int, _ date: EDTF) {
    self.event = event
    first = date.extent.lowerBound
    last = date.extent.upperBound
  }
}

extension EDTF {
  /// The days that it can mean; an open end reaches no further than the start, nor an open start
  /// than the end.
  var extent: ClosedRange<Day> {
    let first = earliest == .first ? latest : earliest
    return first...(latest == .last ? first : latest)
  }
}
