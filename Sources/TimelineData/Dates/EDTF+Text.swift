extension EDTF: CustomStringConvertible {
  public var description: String { text }

  /// The expression as it was read, byte for byte.
  public var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    Self.append(startEnd, from: startYear, month: earliest, to: &bytes)
    if let finalEnd {
      bytes.append(0x2F)
      Self.append(finalEnd, from: endYear, month: latest, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The year that the start, or the single date, is written with.
  var startYear: Int { earliest.year }

  /// The year that the end is written with; a winter ends in the year after.
  var endYear: Int {
    let civil = latest.civil
    return finalEnd?.shape == .season && civil.month == 2 ? civil.year - 1 : civil.year
  }

  private static func append(_ end: End, from year: Int, month day: Day, to bytes: inout [UInt8]) {
    let civil = day.civil
    switch end.shape {
    case .open: bytes.append(contentsOf: "..".utf8)
    case .unknown: break
    case .century:
      bytes.appendDecimal(year / 100, digits: 2)
      bytes.append(contentsOf: "XX".utf8)
    case .decade:
      bytes.appendDecimal(year / 10, digits: 3)
      bytes.append(UInt8(ascii: "X"))
    default:
      bytes.appendDecimal(year, digits: 4)
    }
    switch end.shape {
    case .season:
      bytes.append(0x2D)
      bytes.appendDecimal(Season(month: civil.month).rawValue, digits: 2)
    case .day, .month, .someDayOfMonth:
      bytes.append(0x2D)
      bytes.appendDecimal(civil.month, digits: 2)
    case .someMonth, .someDayOfYear: bytes.append(contentsOf: "-XX".utf8)
    default: break
    }
    switch end.shape {
    case .day:
      bytes.append(0x2D)
      bytes.appendDecimal(civil.day, digits: 2)
    case .someDayOfMonth, .someDayOfYear: bytes.append(contentsOf: "-XX".utf8)
    default: break
    }
    if let qualifier = end.qualifier { bytes.append(qualifier) }
  }
}

extension EDTF.End {
  /// The character that says how sure the date is.
  var qualifier: UInt8? {
    switch (isApproximate, isUncertain) {
    case (true, true): UInt8(ascii: "%")
    case (true, false): UInt8(ascii: "~")
    case (false, true): UInt8(ascii: "?")
    case (false, false): nil
    }
  }
}
