/// The state of play on a day as CSV (RFC 4180), one line a value, a header line first.
public struct MatrixCSV {
  private let dataset: Dataset

  public init(_ dataset: Dataset) { self.dataset = dataset }

  private static let header = [
    "at", "indicator", "label", "group", "country", "value", "unit", "from", "fromIs", "to",
    "period", "confidence", "sources", "urls", "note",
  ]

  public func text(_ state: StateOfPlay, on day: Day) -> String {
    let rows = zip(state.indicators, state.values(on: day)).flatMap { indicator, values in
      values.compactMap { $0.map { row(dataset.indicators[indicator], $0, day) } }
    }
    return ([Self.header] + rows).map(EventCSV.line).joined()
  }

  private func row(_ indicator: Indicator, _ value: IndicatorValue, _ day: Day) -> [String] {
    let sources = value.sources.map { dataset.sources[$0] }
    return [
      day.iso, indicator.id, indicator.label, dataset.indicatorGroups[indicator.group].id,
      dataset.countries[value.country].code, Self.field(value.value), indicator.unit ?? "",
      value.from.text, value.fromIs.rawValue, value.to?.text ?? "", value.period?.text ?? "",
      value.confidence.rawValue, EventCSV.list(sources.map(\.id)),
      EventCSV.list(sources.compactMap(\.url)), value.note ?? "",
    ]
  }

  /// Numbers as programs read them; a dash between the ends of a range that no spreadsheet
  /// takes for a date.
  private static func field(_ value: IndicatorValue.Content) -> String {
    switch value {
    case .word(let word): word
    case .number(let number): number.plain
    case .range(let low, let high): "\(low.plain)–\(high.plain)"
    }
  }
}
