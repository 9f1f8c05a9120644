/// How screens write dates.
public enum DateStyle: String, Sendable, CaseIterable {
  /// As people write them in English, such as `21 Sep 2022` or `c. Mar 2023`.
  case words
  /// As ISO 8601 and its extension EDTF do, such as `2022-09-21` or `2023-03~`.
  case iso
}

extension EDTF {
  /// The date in the style, whatever its precision: `c. Mar 2022`, or `2022-03~`.
  public func reading(_ style: DateStyle) -> String { style == .iso ? text : reading }
}

extension Day {
  /// The day in the style: `21 Sep 2022`, or `2022-09-21`.
  public func reading(_ style: DateStyle) -> String { style == .iso ? iso : reading }

  /// The month alone, `Sep` or `09`.
  public func monthReading(_ style: DateStyle) -> String {
    style == .iso ? String(iso.dropFirst(5).prefix(2)) : monthName
  }

  /// Day and month without the year, `21 Sep` or `09-21`.
  public func dayReading(_ style: DateStyle) -> String {
    style == .iso ? String(iso.dropFirst(5)) : "\(day) \(monthName)"
  }
}

extension Period {
  /// `Sep 2022`, `Q3 2022`, `2022`; or `2022-09`, `2022-Q3`.
  public func label(_ style: DateStyle) -> String {
    guard style == .iso, unit != .year else { return label }
    let year = days.lowerBound.iso.prefix(5)
    return year + (unit == .quarter ? "Q\(place + 1)" : days.lowerBound.monthReading(.iso))
  }
}
