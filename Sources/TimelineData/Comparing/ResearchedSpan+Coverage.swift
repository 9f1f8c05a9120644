/// What the absence of events says of a stretch of time.
public enum Coverage: Sendable, Equatable {
  /// It was researched: none was found.
  case researched
  /// It was researched thinly: silence proves little.
  case thin
  /// Nobody looked at all of it: silence means nothing.
  case notResearched
}

extension ResearchedSpan {
  /// The first and the last day that was researched.
  public var days: ClosedRange<Day> { span.earliest...span.latest }

  /// How well a stretch was researched; thin where at least half of its days lie in thin parts.
  public func coverage(of stretch: ClosedRange<Day>) -> Coverage {
    guard days.contains(stretch.lowerBound), days.contains(stretch.upperBound) else {
      return .notResearched
    }
    let length = stretch.upperBound - stretch.lowerBound + 1
    return 2 * thinDays(in: stretch) >= length ? .thin : .researched
  }

  /// The days of a stretch that lie in any thin part, each counted once.
  private func thinDays(in stretch: ClosedRange<Day>) -> Int {
    var count = 0
    var next = stretch.lowerBound
    for part in thin.sorted() where part.overlaps(stretch) {
      let first = max(next, part.earliest)
      let last = min(stretch.upperBound, part.latest)
      guard first <= last else { continue }
      count += last - first + 1
      next = last + 1
    }
    return count
  }
}

extension Dataset {
  /// What a country says of its research; `nil` where it says nothing.
  public func research(of country: Int) -> ResearchedSpan? {
    researched.first { $0.country == country }
  }
}
