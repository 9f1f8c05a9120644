/// One event after an anchor.
public struct Response: Sendable, Equatable {
  /// Position in `Dataset.events`.
  public let event: Int
  /// Position in `Dataset.countries`.
  public let country: Int
  /// Position in `Dataset.categories`.
  public let category: Int
  public let lag: Lag
  /// Whether its `respondsTo` names the anchor itself.
  public let isLinked: Bool
  /// Whether the anchor's `respondsTo` names it: it came first, if on the same day.
  public let isCause: Bool

  /// Whether it can be the first of its country: what may precede the anchor only when it says
  /// itself that it responds to it, and what the anchor responds to never.
  public var countsAsFirst: Bool { (!lag.mayPrecede || isLinked) && !isCause }
}

/// What followed an anchor, by lag.
public struct Responses: Sendable, Equatable {
  /// Position in `Dataset.events`; no response to itself.
  public let anchor: Int
  /// The limit in days, `nil` where there is none.
  public let within: Int?
  /// All that certainly do not precede the anchor, by lag, then by id.
  public let following: [Response]
  /// Those whose range only spans the anchor's day, in the same order.
  public let mayPrecede: [Response]
  /// Both together, in the same order.
  public let inOrder: [Response]

  /// Finds the responses among the events shown, which are positions in `Dataset.events`.
  ///
  /// An event is a response when its earliest day is on or after the anchor's; `within` keeps
  /// those whose least lag is at most so many days.
  ///
  /// - Complexity: linear in the events shown, and a sort of the responses.
  public init(
    to anchor: Int, in dataset: Dataset, shown: some Sequence<Int>, within: Int? = nil
  ) {
    let (date, causes) = (dataset.events[anchor].date, dataset.events[anchor].respondsTo)
    let found = shown.compactMap { position -> Response? in
      let event = dataset.events[position]
      guard position != anchor, let lag = Lag(of: event.date, after: date),
        lag.min <= within ?? .max
      else { return nil }
      return Response(
        event: position, country: event.country, category: event.category, lag: lag,
        isLinked: event.respondsTo.contains(anchor), isCause: causes.contains(position))
    }
    inOrder = found.sorted { one, other in
      if one.lag < other.lag || other.lag < one.lag { return one.lag < other.lag }
      return dataset.events[one.event].id < dataset.events[other.event].id
    }
    self.anchor = anchor
    self.within = within
    following = inOrder.filter { !$0.lag.mayPrecede }
    mayPrecede = inOrder.filter(\.lag.mayPrecede)
  }

  public var isEmpty: Bool { inOrder.isEmpty }
}
