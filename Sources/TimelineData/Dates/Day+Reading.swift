extension Day {
  /// The day the way people write it, such as `21 Sep 2022`.
  public var reading: String { "\(day) \(monthName) \(year)" }

  /// The month in English, three letters.
  public var monthName: String { Self.monthNames[month - 1] }

  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
