/// One object of a dataset with its fields as they stand in the files.
///
/// References are ids again, so that objects of two datasets can be compared.
public struct DatasetRecord: Sendable, Equatable {
  /// What names it among the objects of its kind; of a value: indicator, country and `from`.
  public let id: String
  /// What a reader knows it by.
  public let title: String
  public let fields: [Field]

  public struct Field: Sendable, Equatable {
    /// As in the files.
    public let name: String
    public let value: Value
  }

  public enum Value: Sendable, Equatable {
    case text(String)
    case number(Double)
    case range(low: Double, high: Double)
    case flag(Bool)
    /// Also for a list that the file leaves out.
    case texts([String])
  }

  /// In the order in which differences are told.
  public enum Kind: String, Sendable, CaseIterable {
    case dataset, countries, categories, researched, events, sources, groups, indicators, values
  }

  init(_ id: String, _ title: String, _ fields: KeyValuePairs<String, Value?>) {
    self.id = id
    self.title = title
    self.fields = fields.compactMap { name, value in value.map { Field(name: name, value: $0) } }
  }

  func value(of field: String) -> Value? { fields.first { $0.name == field }?.value }
}

extension DatasetRecord.Value {
  /// The value in one line.
  public var line: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.plain
    case .range(let low, let high): "\(low.plain)–\(high.plain)"
    case .flag(let flag): String(flag)
    case .texts(let texts): texts.joined(separator: "; ")
    }
  }

  static func optional(_ text: String?) -> Self? { text.map { .text($0) } }

  static func date(_ date: EDTF?) -> Self? { date.map { .text($0.text) } }

  static func dates(_ dates: [EDTF]) -> Self { .texts(dates.map(\.text)) }
}

extension Dataset {
  /// Every object of a kind.
  ///
  /// The order in the files is no field, but for the countries and the categories: it is that of
  /// the screen.
  func records(_ kind: DatasetRecord.Kind) -> [DatasetRecord] {
    switch kind {
    case .dataset: [header]
    case .countries: countries.map(record)
    case .categories: categories.map(record)
    case .researched: researched.map(record)
    case .events: events.map(record)
    case .sources: sources.map(record)
    case .groups:
      indicatorGroups.map { DatasetRecord($0.id, $0.label, ["label": .text($0.label)]) }
    case .indicators: indicators.map(record)
    case .values:
      indicators.flatMap { indicator in indicator.values.map { record($0, of: indicator) } }
    }
  }

  private var header: DatasetRecord {
    DatasetRecord(
      "dataset", title,
      [
        "title": .text(title), "description": .text(description), "version": .text(version),
        "licence": .text(licence), "countries": .texts(countries.map(\.code)),
        "categories": .texts(categories.map(\.id)),
      ])
  }

  private func record(_ country: Country) -> DatasetRecord {
    DatasetRecord(
      country.code, country.name,
      [
        "name": .text(country.name), "nameRu": .optional(country.nameRu),
        "nameOwn": .optional(country.nameOwn), "capital": .optional(country.capital),
        "alliances": .texts(country.alliances),
      ])
  }

  private func record(_ category: Category) -> DatasetRecord {
    DatasetRecord(
      category.id, category.label,
      [
        "label": .text(category.label), "glyph": .text(String(category.glyph)),
        "letter": .text(String(category.letter)), "description": .text(category.description),
      ])
  }

  private func record(_ research: ResearchedSpan) -> DatasetRecord {
    DatasetRecord(
      countries[research.country].code, countries[research.country].name,
      [
        "span": .date(research.span), "thin": .dates(research.thin),
        "note": .optional(research.note),
      ])
  }

  private func record(_ event: Event) -> DatasetRecord {
    DatasetRecord(
      event.id, event.title,
      [
        "country": .text(countries[event.country].code), "date": .date(event.date),
        "category": .text(categories[event.category].id), "title": .text(event.title),
        "summary": .text(event.summary), "actors": .texts(event.actors),
        "tags": .texts(event.tags), "importance": .number(Double(event.importance.rawValue)),
        "confidence": .text(event.confidence.rawValue),
        "respondsTo": .texts(event.respondsTo.map { events[$0].id }),
        "sources": cited(event.sources), "note": .optional(event.note),
        "checked": .optional(event.checked?.iso), "titleRu": .optional(event.titleRu),
        "summaryRu": .optional(event.summaryRu),
      ])
  }

  private func record(_ source: Source) -> DatasetRecord {
    DatasetRecord(
      source.id, source.title,
      [
        "type": .text(source.type), "title": .text(source.title),
        "container-title": .optional(source.containerTitle),
        "publisher": .optional(source.publisher),
        "author": .texts(source.authors.map(\.filed)), "issued": .date(source.issued),
        "URL": .optional(source.url), "language": .optional(source.language),
        "titleSupplied": .flag(source.titleSupplied), "note": .optional(source.note),
      ])
  }

  private func record(_ indicator: Indicator) -> DatasetRecord {
    DatasetRecord(
      indicator.id, indicator.label,
      [
        "label": .text(indicator.label), "group": .text(indicatorGroups[indicator.group].id),
        "kind": .text(indicator.kind.rawValue), "unit": .optional(indicator.unit),
        "description": .text(indicator.description), "options": .texts(indicator.options),
        "asOf": .optional(indicator.asOf),
      ])
  }

  private func record(_ value: IndicatorValue, of indicator: Indicator) -> DatasetRecord {
    let content: DatasetRecord.Value =
      switch value.value {
      case .word(let word): .text(word)
      case .number(let number): .number(number)
      case .range(let low, let high): .range(low: low, high: high)
      }
    return DatasetRecord(
      "\(indicator.id) \(countries[value.country].code) \(value.from.text)",
      "\(indicator.label): \(indicator.text(of: value))",
      [
        "value": content, "fromIs": .text(value.fromIs.rawValue), "to": .date(value.to),
        "period": .date(value.period), "confidence": .text(value.confidence.rawValue),
        "sources": cited(value.sources), "note": .optional(value.note),
      ])
  }

  private func cited(_ sources: [Int]) -> DatasetRecord.Value {
    .texts(sources.map { self.sources[$0].id })
  }
}

extension Author {
  /// Family name first, so that it is told from a name that is not split.
  fileprivate var filed: String {
    switch self {
    case .person(let family, let given): "\(family), \(given)"
    case .literal(let name): name
    }
  }
}
