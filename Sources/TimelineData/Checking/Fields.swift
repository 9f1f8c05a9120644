/// What a field of an object may hold.
enum FieldKind: Equatable {
  case text, texts, integer, boolean, object, list
  /// Decided by another field.
  case anything

  func accepts(_ kind: JSONValue.Kind) -> Bool {
    switch self {
    case .text: kind == .text
    case .texts, .list: kind == .list
    case .integer: kind == .integer
    case .boolean: kind == .boolean
    case .object: kind == .object
    case .anything: true
    }
  }

  var noun: String {
    switch self {
    case .text: "a text in double quotes"
    case .texts: "a list of texts"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .object: "an object"
    case .list: "a list"
    case .anything: "a value"
    }
  }
}

/// A field that an object may or must have.
struct FieldRule: Sendable {
  let name: StaticString
  let kind: FieldKind
  let isRequired: Bool

  static func required(_ name: StaticString, _ kind: FieldKind = .text) -> Self {
    Self(name: name, kind: kind, isRequired: true)
  }

  static func optional(_ name: StaticString, _ kind: FieldKind = .text) -> Self {
    Self(name: name, kind: kind, isRequired: false)
  }

  /// Names the JSON Schema of the file, for editors; nothing here reads it.
  static let schema = optional("$schema")
}

/// The fields of one kind of object; a case's number is its rule's place.
protocol FieldTable: CaseIterable, RawRepresentable<Int>, Sendable {
  /// What a sentence calls the object.
  static var noun: String { get }
  static var rules: [FieldRule] { get }
}

enum DatasetField: Int, FieldTable {
  case schema, schemaVersion, id, title, description, version, licence, countries, categories
  case researched

  static let noun = "dataset"
  static let rules: [FieldRule] = [
    .schema, .required("schemaVersion", .integer), .required("id"), .required("title"),
    .required("description"), .required("version"), .required("licence"),
    .required("countries", .texts), .required("categories", .list), .optional("researched", .list),
  ]
}

enum CategoryField: Int, FieldTable {
  case id, label, glyph, letter, description

  static let noun = "category"
  static let rules: [FieldRule] = [
    .required("id"), .required("label"), .required("glyph"), .required("letter"),
    .required("description"),
  ]
}

enum ResearchedField: Int, FieldTable {
  case country, span, thin, note

  static let noun = "researched span"
  static let rules: [FieldRule] = [
    .required("country"), .required("span"), .optional("thin", .texts), .optional("note"),
  ]
}

enum CountryField: Int, FieldTable {
  case code, name, nameRu, nameOwn, capital, alliances

  static let noun = "country"
  static let rules: [FieldRule] = [
    .required("code"), .required("name"), .optional("nameRu"), .optional("nameOwn"),
    .optional("capital"), .optional("alliances", .texts),
  ]
}

enum EventField: Int, FieldTable {
  case id, country, date, category, title, summary, actors, tags, importance, confidence
  case respondsTo, sources, note, checked, titleRu, summaryRu

  static let noun = "event"
  static let rules: [FieldRule] = [
    .required("id"), .required("country"), .required("date"), .required("category"),
    .required("title"), .required("summary"), .required("actors", .texts),
    .required("tags", .texts), .required("importance", .integer), .required("confidence"),
    .optional("respondsTo", .texts), .required("sources", .texts), .optional("note"),
    .optional("checked"), .optional("titleRu"), .optional("summaryRu"),
  ]
}

enum SourceField: Int, FieldTable {
  case id, type, title, containerTitle, publisher, author, issued, url, language
  case titleSupplied, note

  static let noun = "source"
  static let rules: [FieldRule] = [
    .required("id"), .required("type"), .required("title"), .optional("container-title"),
    .optional("publisher"), .optional("author", .list), .optional("issued", .object),
    .optional("URL"), .optional("language"), .optional("titleSupplied", .boolean),
    .optional("note"),
  ]
}

enum AuthorField: Int, FieldTable {
  case family, given, literal

  static let noun = "author"
  static let rules: [FieldRule] = [
    .optional("family"), .optional("given"), .optional("literal"),
  ]
}

enum IssuedField: Int, FieldTable {
  case dateParts

  static let noun = "date of issue"
  static let rules: [FieldRule] = [.required("date-parts", .list)]
}

enum IndicatorsField: Int, FieldTable {
  case schema, groups, indicators

  static let noun = "file of indicators"
  static let rules: [FieldRule] = [
    .schema, .required("groups", .list), .required("indicators", .list),
  ]
}

enum GroupField: Int, FieldTable {
  case id, label

  static let noun = "group"
  static let rules: [FieldRule] = [.required("id"), .required("label")]
}

enum IndicatorField: Int, FieldTable {
  case id, label, group, kind, unit, description, options, asOf, values

  static let noun = "indicator"
  static let rules: [FieldRule] = [
    .required("id"), .required("label"), .required("group"), .required("kind"), .optional("unit"),
    .required("description"), .optional("options", .texts), .optional("asOf"),
    .required("values", .list),
  ]
}

enum ValueField: Int, FieldTable {
  case country, from, fromIs, to, period, value, confidence, sources, note

  static let noun = "value"
  static let rules: [FieldRule] = [
    .required("country"), .required("from"), .required("fromIs"), .optional("to"),
    .optional("period"), .required("value", .anything), .required("confidence"),
    .required("sources", .texts), .optional("note"),
  ]
}
