/// Reads one expression from left to right.
struct EDTFParser {
  /// One end with the days that it can mean; those of a missing end do not matter.
  typealias Dated = (end: EDTF.End, first: Day, last: Day)

  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  mutating func expression() throws(EDTFError) -> EDTF {
    let hasStart = bytes.first != UInt8(ascii: "/")
    let start: Dated = hasStart ? try end() : (EDTF.End(.unknown), .first, .last)
    guard !isAtEnd else {
      guard start.end.shape.isDate else { throw .noDate(text: text) }
      return EDTF(
        earliest: start.first, latest: start.last, startEnd: start.end, finalEnd: nil)
    }
    guard peek == UInt8(ascii: "/") else { throw expected(.end) }
    position += 1
    let final: Dated = isAtEnd ? (EDTF.End(.unknown), .first, .last) : try end()
    guard isAtEnd else { throw expected(.end) }
    return try interval(from: start, to: final)
  }

  private func interval(from start: Dated, to final: Dated) throws(EDTFError) -> EDTF {
    guard start.end.shape.isDate || final.end.shape.isDate else { throw .noDate(text: text) }
    if start.end.shape.hasUnspecifiedDigits || final.end.shape.hasUnspecifiedDigits {
      throw unsupported(.unspecifiedDigitsInInterval)
    }
    let earliest = start.end.shape == .unknown ? final.first : start.first
    let latest = final.end.shape == .unknown ? start.last : final.last
    guard earliest <= latest else { throw .reversed(text: text) }
    return EDTF(
      earliest: earliest, latest: latest, startEnd: start.end, finalEnd: final.end)
  }

  /// A date with its qualifier, or `..`.
  private mutating func end() throws(EDTFError) -> Dated {
    switch peek {
    case UInt8(ascii: "."):
      position += 1
      guard take(UInt8(ascii: ".")) else { throw expected(.year) }
      return (EDTF.End(.open), .first, .last)
    case UInt8(ascii: "["), UInt8(ascii: "{"): throw unsupported(.set)
    case UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"):
      throw unsupported(.partialQualifier)
    case UInt8(ascii: "-") where isYearLike(from: position + 1): throw unsupported(.negativeYear)
    case UInt8(ascii: "Y"): throw isLongYear ? unsupported(.longYear) : expected(.year)
    default: break
    }
    var dated = try date()
    switch peek {
    case UInt8(ascii: "?"): dated.end.isUncertain = true
    case UInt8(ascii: "~"): dated.end.isApproximate = true
    case UInt8(ascii: "%"): (dated.end.isUncertain, dated.end.isApproximate) = (true, true)
    default: return dated
    }
    position += 1
    if peek == UInt8(ascii: "-") { throw unsupported(.partialQualifier) }
    return dated
  }

  private mutating func date() throws(EDTFError) -> Dated {
    let (year, unspecified) = try year()
    if unspecified > 0 {
      if peek == UInt8(ascii: "-") { throw unsupported(.unspecifiedDigits) }
      let span = unspecified == 1 ? 10 : 100
      return (
        EDTF.End(unspecified == 1 ? .decade : .century),
        Day(validYear: year, month: 1, day: 1),
        Day(validYear: year + span - 1, month: 12, day: 31)
      )
    }
    guard take(UInt8(ascii: "-")) else {
      if peek == UInt8(ascii: "S") { throw unsupported(.significantDigits) }
      guard isAtBoundary else { throw expected(.separator) }
      return wholeYear(year, .year)
    }
    if isQualifier(peek) { throw unsupported(.partialQualifier) }
    switch try pair(or: .month) {
    case .unspecified: return try unspecifiedMonth(year)
    case .number(let month) where 1...12 ~= month: return try day(year: year, month: month)
    case .number(let code):
      guard let season = EDTF.Season(rawValue: code) else {
        if 25...41 ~= code { throw unsupported(.season) }
        throw expected(.month, at: position - 2)
      }
      guard isAtBoundary else { throw expected(.end) }
      return days(of: season, year)
    }
  }

  /// What follows `2023-XX`.
  private mutating func unspecifiedMonth(_ year: Int) throws(EDTFError) -> Dated {
    guard take(UInt8(ascii: "-")) else { return wholeYear(year, .someMonth) }
    switch try pair(or: .unspecifiedDay) {
    case .unspecified: return wholeYear(year, .someDayOfYear)
    case .number(let day):
      if 1...31 ~= day { throw unsupported(.unspecifiedDigits) }
      throw expected(.unspecifiedDay, at: position - 2)
    }
  }

  /// What follows `2023-11`.
  private mutating func day(year: Int, month: Int) throws(EDTFError) -> Dated {
    let first = Day(validYear: year, month: month, day: 1)
    let length = Day.days(inMonth: month, of: year)
    let last = Day(number: first.number + Int32(truncatingIfNeeded: length - 1))
    guard take(UInt8(ascii: "-")) else {
      guard isAtBoundary else { throw expected(.separator) }
      return (EDTF.End(.month), first, last)
    }
    if isQualifier(peek) { throw unsupported(.partialQualifier) }
    switch try pair(or: .day(last: length)) {
    case .unspecified: return (EDTF.End(.someDayOfMonth), first, last)
    case .number(let number):
      guard 1...length ~= number else { throw expected(.day(last: length), at: position - 2) }
      if peek == UInt8(ascii: "T") { throw unsupported(.timeOfDay) }
      let day = Day(number: first.number + Int32(truncatingIfNeeded: number - 1))
      return (EDTF.End(.day), day, day)
    }
  }

  private func wholeYear(_ year: Int, _ shape: EDTF.Shape) -> Dated {
    (
      EDTF.End(shape), Day(validYear: year, month: 1, day: 1),
      Day(validYear: year, month: 12, day: 31)
    )
  }

  private func days(of season: EDTF.Season, _ year: Int) -> Dated {
    let lastMonth = season == .winter ? 2 : season.firstMonth + 2
    let lastYear = season == .winter ? year + 1 : year
    return (
      EDTF.End(.season), Day(validYear: year, month: season.firstMonth, day: 1),
      Day(
        validYear: lastYear, month: lastMonth,
        day: Day.days(inMonth: lastMonth, of: lastYear))
    )
  }
}

extension EDTFParser {
  private enum Pair { case number(Int), unspecified }

  /// Four digits, of which the last or the last two may be X and then count as 0.
  private mutating func year() throws(EDTFError) -> (year: Int, unspecified: Int) {
    var year = 0
    var unspecified = 0
    var isMixed = false
    for _ in 0..<4 {
      switch peek {
      case .some(let byte) where 0x30...0x39 ~= byte:
        year = year * 10 + Int(byte - 0x30)
        isMixed = isMixed || unspecified > 0
      case UInt8(ascii: "X"):
        year *= 10
        unspecified += 1
      default: throw expected(.year)
      }
      position += 1
    }
    if isMixed || unspecified > 2 { throw unsupported(.unspecifiedDigits) }
    return (year, unspecified)
  }

  /// Two digits or XX.
  private mutating func pair(or expectation: EDTFError.Expectation) throws(EDTFError) -> Pair {
    guard let first = peek, first == UInt8(ascii: "X") || 0x30...0x39 ~= first else {
      throw expected(expectation)
    }
    position += 1
    guard let second = peek, second == UInt8(ascii: "X") || 0x30...0x39 ~= second else {
      throw expected(expectation)
    }
    position += 1
    switch (first, second) {
    case (UInt8(ascii: "X"), UInt8(ascii: "X")): return .unspecified
    case (UInt8(ascii: "X"), _), (_, UInt8(ascii: "X")): throw unsupported(.unspecifiedDigits)
    default: return .number(Int(first - 0x30) * 10 + Int(second - 0x30))
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
  private var isAtEnd: Bool { position == bytes.count }

  /// Whether the date itself can end here.
  private var isAtBoundary: Bool {
    peek == nil || peek == UInt8(ascii: "/") || isQualifier(peek)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private func isQualifier(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%")
  }

  /// Whether four bytes that a year can consist of begin at a position, and are not all zero.
  private func isYearLike(from start: Int) -> Bool {
    guard bytes.count >= start + 4 else { return false }
    let year = bytes[start..<start + 4]
    return year.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "X") }
      && year.contains { $0 != 0x30 }
  }

  /// Whether `Y` begins a year of more than four digits, or one with an exponent.
  private var isLongYear: Bool {
    let number = bytes[(position + 1)...].drop { $0 == UInt8(ascii: "-") }
    guard let first = number.first, 0x31...0x39 ~= first else { return false }
    let digits = number.prefix { 0x30...0x39 ~= $0 }
    return digits.count > 4 || number.dropFirst(digits.count).first == UInt8(ascii: "E")
  }

  private var text: String { String(decoding: bytes, as: UTF8.self) }

  private func expected(
    _ expectation: EDTFError.Expectation, at place: Int? = nil
  ) -> EDTFError {
    .malformed(text: text, character: (place ?? position) + 1, expected: expectation)
  }

  private func unsupported(_ construct: EDTFError.Construct) -> EDTFError {
    .unsupported(text: text, construct)
  }
}
