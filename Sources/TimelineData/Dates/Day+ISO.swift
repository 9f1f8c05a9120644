extension Day {
  /// Reads YYYY-MM-DD exactly; `nil` for anything else and for days that do not exist.
  public init?(iso: some StringProtocol) {
    var numbers = (0, 0, 0)
    var place = 0
    for byte in iso.utf8 {
      switch (place, byte) {
      case (4, 0x2D), (7, 0x2D): break
      case (0...3, 0x30...0x39): numbers.0 = numbers.0 * 10 + Int(byte - 0x30)
      case (5...6, 0x30...0x39): numbers.1 = numbers.1 * 10 + Int(byte - 0x30)
      case (8...9, 0x30...0x39): numbers.2 = numbers.2 * 10 + Int(byte - 0x30)
      default: return nil
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// The day as YYYY-MM-DD.
  public var iso: String {
    var bytes: [UInt8] = []
    let civil = civil
    bytes.appendDecimal(civil.year, digits: 4)
    bytes.append(0x2D)
    bytes.appendDecimal(civil.month, digits: 2)
    bytes.append(0x2D)
    bytes.appendDecimal(civil.day, digits: 2)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends the last `digits` decimal digits of a number that is not negative.
  mutating func appendDecimal(_ number: Int, digits: Int) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      append(0x30 + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
