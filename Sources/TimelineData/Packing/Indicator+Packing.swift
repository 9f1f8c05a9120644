extension PackWriter {
  mutating func add(_ group: IndicatorGroup) throws(PackError) {
    try add(group.id)
    try add(group.label)
  }

  mutating func add(_ indicator: Indicator) throws(PackError) {
    try add(indicator.id)
    try add(indicator.label)
    try add(indicator.group)
    try add(word: indicator.kind)
    try add(indicator.unit)
    try add(indicator.description)
    try add(joined: indicator.options)
    try add(indicator.asOf)
    try add(indicator.values.count)
    for value in indicator.values { try add(value) }
  }

  private mutating func add(_ value: IndicatorValue) throws(PackError) {
    try add(value.country)
    try add(value.from)
    try add(word: value.fromIs)
    try add(value.to)
    try add(value.period)
    switch value.value {
    case .word(let word): try add(joined: [word])
    case .number(let number): try add(joined: ["", "\(number)"])
    case .range(let low, let high): try add(joined: ["", "\(low)", "\(high)"])
    }
    try add(word: value.confidence)
    try add(value.sources)
    try add(value.note)
  }
}

extension PackReader {
  mutating func indicatorGroup() -> IndicatorGroup { IndicatorGroup(id: string(), label: string()) }

  mutating func indicator() -> Indicator {
    Indicator(
      id: string(), label: string(), group: number(), kind: word(), unit: optionalString(),
      description: string(), options: strings(), asOf: optionalString(),
      values: list { $0.indicatorValue() })
  }

  private mutating func indicatorValue() -> IndicatorValue {
    IndicatorValue(
      country: number(), from: date(), fromIs: word(), to: optionalDate(), period: optionalDate(),
      value: content(), confidence: word(), sources: numbers(), note: optionalString())
  }

  /// A word alone, or after an empty text one number, or two.
  private mutating func content() -> IndicatorValue.Content {
    let parts = strings()
    let numbers = parts.dropFirst().map { Double($0) ?? 0 }
    return switch numbers.count {
    case 0: .word(parts.first ?? "")
    case 1: .number(numbers[0])
    default: .range(low: numbers[0], high: numbers[1])
    }
  }
}
