extension Event {
  /// By earliest day, then the narrower date, then id.
  func precedes(_ other: Event) -> Bool {
    if date.earliest != other.date.earliest { return date.earliest < other.date.earliest }
    if date.latest != other.date.latest { return date.latest < other.date.latest }
    return id < other.id
  }
}

extension [Event] {
  /// Puts events in their order; their `respondsTo` follow.
  mutating func sortByDate() {
    // Both days in one number: comparing events would copy them.
    let keys = map { Int64($0.date.earliest.number) << 32 + Int64($0.date.latest.number) }
    let order = MergeSort.order(of: count) { one, other in
      keys[one] != keys[other] ? keys[one] < keys[other] : self[one].precedes(self[other])
    }
    self = order.map { self[$0] }
    if allSatisfy(\.respondsTo.isEmpty) { return }
    var places = Array<Int>(repeating: 0, count: order.count)
    for (place, old) in order.enumerated() { places[old] = place }
    for place in indices where !self[place].respondsTo.isEmpty {
      self[place].respondsTo = self[place].respondsTo.map { places[$0] }
    }
  }
}
