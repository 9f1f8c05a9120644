extension EDTF {
  /// The date the way people write it in English, such as `c. Mar 2022` or `1–8 Jul 2023`.
  public var reading: String {
    guard let finalEnd else { return Self.words(startEnd, year: startYear, from: earliest) }
    if !startEnd.shape.isDate {
      let end = Self.words(finalEnd, year: endYear, from: latest)
      return startEnd.shape == .open ? "until \(end)" : "\(end), start unknown"
    }
    if !finalEnd.shape.isDate {
      let start = Self.words(startEnd, year: startYear, from: earliest)
      return finalEnd.shape == .open ? "since \(start)" : "\(start), end unknown"
    }
    return readingOfInterval(to: finalEnd)
  }

  private func readingOfInterval(to finalEnd: End) -> String {
    let end = Self.words(finalEnd, year: endYear, from: latest)
    let (first, last) = (earliest.civil, latest.civil)
    // What the two ends share is said once, unless a qualifier would then seem to cover both.
    let canShare =
      first.year == last.year && startEnd.qualifier == nil && !finalEnd.isUncertain
      && [.day, .month].contains(finalEnd.shape)
    switch (canShare, startEnd.shape) {
    case (true, .day) where first.month == last.month && finalEnd == End(.day):
      return "\(first.day)–\(end)"
    case (true, .day):
      return "\(first.day) \(Self.month(first.month)) – \(end)"
    case (true, .month) where finalEnd == End(.month):
      return first.month == last.month ? end : "\(Self.month(first.month))–\(end)"
    case (true, .month):
      return "\(Self.month(first.month)) – \(end)"
    case (_, .year) where startEnd == End(.year) && finalEnd == End(.year):
      return first.year == last.year ? end : "\(Self.digits(first.year))–\(end)"
    default:
      return "\(Self.words(startEnd, year: startYear, from: earliest)) – \(end)"
    }
  }

  /// One end; `day` is any day of it that tells its month.
  private static func words(_ end: End, year: Int, from day: Day) -> String {
    let date = unqualified(end.shape, digits(year), day.civil)
    return "\(end.isApproximate ? "c. " : "")\(date)\(end.isUncertain ? "?" : "")"
  }

  private static func unqualified(
    _ shape: Shape, _ year: String, _ civil: (year: Int, month: Int, day: Int)
  ) -> String {
    switch shape {
    case .day: "\(civil.day) \(month(civil.month)) \(year)"
    case .month: "\(month(civil.month)) \(year)"
    case .season: season(Season(month: civil.month), year)
    case .decade: "\(year.dropLast())0s"
    case .century: "\(year.dropLast(2))00–\(year.dropLast(2))99"
    case .someDayOfMonth: "\(month(civil.month)) \(year), day unknown"
    case .someMonth: "\(year), month unknown"
    case .someDayOfYear: "\(year), day unknown"
    case .year, .open, .unknown: year
    }
  }

  private static func season(_ season: Season, _ year: String) -> String {
    switch season {
    case .spring: "spring \(year)"
    case .summer: "summer \(year)"
    case .autumn: "autumn \(year)"
    // It reaches into the next year, which is easily taken for the one meant.
    case .winter: "winter \(year)/\(digits(((Int(year) ?? 0) + 1) % 100, count: 2))"
    }
  }

  private static func digits(_ number: Int, count: Int = 4) -> String {
    var bytes: [UInt8] = []
    bytes.appendDecimal(number, digits: count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func month(_ number: Int) -> String { monthNames[number - 1] }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
