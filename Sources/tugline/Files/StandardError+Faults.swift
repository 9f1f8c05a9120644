import TimelineData

extension StandardError {
  /// Nobody reads more, and a file of the wrong kind has one in every line.
  private static let faultLimit = 200

  /// Writes faults one a line, and of many how many more there are.
  static func write(faults: [Fault]) {
    var lines = faults.prefix(faultLimit).map(\.description)
    if faults.count > faultLimit { lines.append("… and \(faults.count - faultLimit) more") }
    write(lines: lines)
  }
}
