extension DatasetLoader {
  /// Reads `indicators.json`: groups, and indicators with their values.
  mutating func readIndicators(_ root: JSONValue) {
    var reader = ObjectReader<IndicatorsField>(log: log)
    reader.read(root)
    if reader[.groups] == nil { groupNames.isComplete = false }
    readGroups(reader.items(.groups))
    var indicatorReader = ObjectReader<IndicatorField>(log: log)
    var valueReader = ObjectReader<ValueField>(log: log)
    for item in reader.items(.indicators) {
      indicatorReader.read(item)
      indicatorNames.add(indicatorReader[.id], at: indicators.count, log: log)
      indicators.append(indicator(indicatorReader, &valueReader))
    }
  }

  private mutating func readGroups(_ items: [JSONValue]) {
    var reader = ObjectReader<GroupField>(log: log)
    for item in items {
      reader.read(item)
      groupNames.add(reader[.id], at: indicatorGroups.count, log: log)
      indicatorGroups.append(
        IndicatorGroup(id: reader.string(.id), label: reader.string(.label)))
    }
  }

  private func indicator(
    _ reader: ObjectReader<IndicatorField>, _ valueReader: inout ObjectReader<ValueField>
  ) -> Indicator {
    let kind = log.word(reader[.kind], noun: "kind", Indicator.Kind.self)
    let options = reader.strings(.options)
    var values: [PlacedValue] = []
    for item in reader.items(.values) {
      valueReader.read(item)
      if let value = self.value(valueReader, kind: kind, options: options),
        let from = valueReader[.from]
      {
        values.append(PlacedValue(value: value, place: log.place(of: from)))
      }
    }
    values.sort { ($0.value.country, $0.value.from) < ($1.value.country, $1.value.from) }
    reportOverlaps(of: values)
    return Indicator(
      id: reader.string(.id), label: reader.string(.label),
      group: groupNames.find(reader[.group], log: log) ?? 0, kind: kind ?? .text,
      unit: reader.optionalString(.unit), description: reader.string(.description),
      options: options, asOf: reader.optionalString(.asOf), values: values.map(\.value))
  }

  /// One value; `nil` when it has no date or no content, which is then reported.
  private func value(
    _ reader: ObjectReader<ValueField>, kind: Indicator.Kind?, options: [String]
  ) -> IndicatorValue? {
    let country = countryNames.find(reader[.country], log: log)
    let start = log.word(reader[.fromIs], noun: "fromIs", IndicatorValue.Start.self)
    let confidence = log.word(reader[.confidence], noun: "confidence", Confidence.self)
    let sources = self.sources(reader[.sources], of: ValueField.noun)
    let period = reader.date(.period)
    let from = reader.date(.from)
    let to = reader.date(.to)
    if let from, let to, to.latest < from.earliest, let place = reader[.to] {
      log.report(.endsBeforeStart(to, start: from), at: place)
    }
    let content = reader[.value].flatMap { self.content($0, kind: kind, options: options) }
    guard let from, let content else { return nil }
    return IndicatorValue(
      country: country ?? 0, from: from, fromIs: start ?? .reported, to: to, period: period,
      value: content, confidence: confidence ?? .reported, sources: sources,
      note: reader.optionalString(.note))
  }

  private func content(
    _ value: JSONValue, kind: Indicator.Kind?, options: [String]
  ) -> IndicatorValue.Content? {
    guard let kind else { return nil }
    switch (kind, value.kind) {
    case (.enum, .text):
      let word = value.text.string
      if !options.contains(word) {
        log.report(
          .unknownName(
            word, noun: "option", nearest: nearestName(to: word, among: options), all: options),
          at: value)
      }
      return .word(word)
    case (.text, .text): return .word(value.text.string)
    case (.number, .integer), (.number, .number): return .number(value.number)
    case (.range, .list):
      let ends = Array(value.items)
      guard ends.count == 2, ends.allSatisfy({ [.integer, .number].contains($0.kind) }) else {
        break
      }
      let (low, high) = (ends[0].number, ends[1].number)
      if low > high { log.report(.reversedRange, at: value) }
      return .range(low: low, high: high)
    default: break
    }
    log.report(.wrongValue(found: value.kind, kind: kind), at: value)
    return nil
  }
}
