/// The different names that events carry in one field, and which event carries which.
struct Vocabulary: Sendable, Equatable {
  /// In order of first use.
  private(set) var names: [String] = []
  /// The same, folded.
  private(set) var folded: [FoldedText] = []
  /// Events that carry the name.
  private(set) var counts: [Int] = []
  /// Names of all events one after the other, and where those of each event begin.
  private var carried: [Int32] = []
  private var starts: [Int32] = [0]

  /// - Complexity: linear in the names of all events.
  init(_ namesOfEvents: some Sequence<[String]>) {
    var positions: [String: Int32] = [:]
    for names in namesOfEvents {
      // In the order given, so that the same events always make the same vocabulary.
      for (place, name) in names.enumerated() where !names[..<place].contains(name) {
        let position = positions[name] ?? Int32(self.names.count)
        if positions.updateValue(position, forKey: name) == nil { add(name) }
        counts[Int(position)] += 1
        carried.append(position)
      }
      starts.append(Int32(carried.count))
    }
  }

  private mutating func add(_ name: String) {
    names.append(name)
    folded.append(FoldedText(name))
    counts.append(0)
  }

  /// Whether an event carries one of the names that are marked true, by position in `names`.
  func event(_ event: Int, carriesOneOf marked: [Bool]) -> Bool {
    carried[Int(starts[event])..<Int(starts[event + 1])].contains { marked[Int($0)] }
  }
}
