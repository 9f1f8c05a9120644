extension Dataset {
  /// By country, the years in its research that no event touches and that were researched so well.
  ///
  /// Of a year that research covers in part, that part counts. An open end of a date reaches no
  /// further than its start.
  func yearsWithoutEvent(_ coverage: Coverage) -> [Audit.Finding] {
    countries.indices.flatMap { country -> [Audit.Finding] in
      guard let research = research(of: country), research.days.lowerBound > .first,
        research.days.upperBound < .last
      else { return [] }
      let taken = yearsWithEvent(of: country, in: research.days)
      return research.days.years.filter { !taken.contains($0) }.compactMap { year in
        let days = Period(unit: .year, number: year).days.clamped(to: research.days)
        guard research.coverage(of: days) == coverage else { return nil }
        return Audit.Finding(
          subject: "\(countries[country].code) \(year)",
          detail: "\(days.lowerBound.reading) to \(days.upperBound.reading)")
      }
    }
  }

  private func yearsWithEvent(of country: Int, in days: ClosedRange<Day>) -> Set<Int> {
    let extents = events.lazy.filter { $0.country == country }.map(\.date.extent)
    return Set(extents.filter { $0.overlaps(days) }.flatMap { $0.clamped(to: days).years })
  }
}

extension ClosedRange<Day> {
  fileprivate var years: ClosedRange<Int> { lowerBound.year...upperBound.year }
}
