extension Dataset {
  /// The years from the first event's to the last one's; `nil` without events.
  ///
  /// Unbounded ends of a date are left out, or the span would reach year 9999.
  public var years: ClosedRange<Int>? {
    guard let first = events.lazy.map(\.date.earliest.year).first(where: { $0 > 0 }) else {
      return nil
    }
    let last = events.lazy.map { event in
      event.date.latest.year == 9999 ? event.date.earliest.year : event.date.latest.year
    }.max()
    return first...max(first, last ?? first)
  }

  /// The position of an event by its id.
  ///
  /// - Complexity: linear; meant for one look-up a command.
  public func event(id: String) -> Int? { events.firstIndex { $0.id == id } }

  /// The ids of three events that a mistyped id may mean: those that hold it, then by edit
  /// distance.
  ///
  /// - Complexity: the product of the lengths for each event; meant for a message.
  public func eventIDs(nearestTo id: String) -> [String] {
    let letters = Array(id.lowercased().utf8)
    let typed = FoldedText(id)
    let ranked = events.map { event in
      let isPart = FoldedText(event.id).contains(typed)
      return (event.id, isPart ? 0 : editDistance(letters, Array(event.id.utf8)))
    }
    return ranked.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
  }
}
