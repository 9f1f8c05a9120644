import TimelineData

extension StandardError {
  /// Nobody reads more, and a file of the wrong kind has one in every line.
  private static let faultLimit = 200

  /// Says that a filter leaves no event, or that there is none.
  static func writeNothingMatched(_ filter: Filter, in dataset: Dataset) {
    write(
      dataset.events.isEmpty
        ? "the dataset has no event" : "no event matches \(filter.description(in: dataset))")
  }

  /// Writes faults one a line, and of many how many more there are.
  static func write(faults: [Fault]) {
    var lines = faults.prefix(faultLimit).map(\.description)
    if faults.count > faultLimit { lines.append("… and \(faults.count - faultLimit) more") }
    write(lines: lines)
  }
}
