extension StateOfPlay {
  /// The day that somebody asks for, or that of the last change when nobody asks.
  public func day(asked day: Day?) throws(StateOfPlayError) -> Day {
    guard let span, let lastChange else { throw .noValues }
    guard let day else { return lastChange }
    guard span.contains(day) else { throw .outside(day, span: span) }
    return day
  }
}

/// Why there is no state of play.
public enum StateOfPlayError: Error, Equatable {
  case noValues
  case outside(Day, span: ClosedRange<Day>)
}

extension StateOfPlayError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noValues: "the dataset has no indicator with a value in these countries"
    case .outside(let day, let span):
      "\(day.reading) is outside the data, which are from \(span.lowerBound.reading) to "
        + span.upperBound.reading
    }
  }
}
