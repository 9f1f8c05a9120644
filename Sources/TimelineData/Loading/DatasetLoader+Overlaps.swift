extension DatasetLoader {
  /// A value of an indicator, and where its `from` stands.
  struct PlacedValue {
    let value: IndicatorValue
    let place: ValuePlace
  }

  /// Reports values of one country that hold on the same day, as far as their dates are certain.
  ///
  /// A value without an end lasts until the next one begins, so it overlaps only one that
  /// begins on the same day.
  ///
  /// - Parameter values: By country, then by `from`.
  func reportOverlaps(of values: [PlacedValue]) {
    for (earlier, later) in zip(values, values.dropFirst()) {
      let (one, next) = (earlier.value, later.value)
      guard one.country == next.country else { continue }
      let lastDay = one.to?.earliest ?? one.from.earliest
      // Of a vague start only its last day is certain.
      if lastDay >= next.from.latest {
        log.report(.overlaps(from: one.from, to: one.to), at: later.place)
      }
    }
  }
}
