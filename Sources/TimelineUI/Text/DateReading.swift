import TimelineData

/// Dates in the style that the user chose.
extension AppState {
  func reading(_ date: EDTF) -> String { date.reading(dates) }
  func reading(_ day: Day) -> String { day.reading(dates) }
}
