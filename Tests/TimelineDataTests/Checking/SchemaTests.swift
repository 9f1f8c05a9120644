import Foundation
import TestSupport
import Testing

@testable import TimelineData

struct SchemaTests {
  @Test func `the files of the data are right by their schemas`() throws {
    let files =
      ["dataset", "countries", "indicators", "sources"].map { ($0, "\($0).json") }
      + DataFolder.countries.map { ("events", "events/\($0).json") }
    let faults = try SchemaValidator.faults(
      files.map { (Self.schema($0.0), DataFolder.address.appending(path: $0.1)) })
    for (file, faults) in zip(files, faults) { #expect(faults == [], "\(file.1)") }
  }

  @Test func `both the schemas and the loader refuse what is wrong`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tugline-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var pairs: [(schema: URL, file: URL)] = []
    for (number, change) in ([Change.none] + Self.changes).enumerated() {
      let draft = try change.draft()
      let file = folder.appending(path: "\(number).json")
      try (draft.files[change.file] ?? "").write(to: file, atomically: true, encoding: .utf8)
      let schema = change.file.hasPrefix("events/") ? "events" : String(change.file.dropLast(5))
      pairs.append((Self.schema(schema), file))
      #expect(draft.faults().isEmpty == (number == 0), "\(change.new)")
    }
    for (number, faults) in try SchemaValidator.faults(pairs).enumerated() {
      #expect(faults.isEmpty == (number == 0), "\(number): \(faults)")
    }
  }

  @Test func `the schemas have the fields that the loader knows`() throws {
    try expect("dataset", [], DatasetField.self)
    try expect("dataset", ["$defs", "category"], CategoryField.self)
    try expect("dataset", ["$defs", "researched"], ResearchedField.self)
    try expect("countries", ["items"], CountryField.self)
    try expect("events", ["items"], EventField.self)
    try expect("sources", ["items"], SourceField.self)
    try expect("sources", ["items", "properties", "issued"], IssuedField.self)
    try expect("indicators", [], IndicatorsField.self)
    try expect("indicators", ["properties", "groups", "items"], GroupField.self)
    try expect("indicators", ["$defs", "indicator"], IndicatorField.self)
    try expect("indicators", ["$defs", "value"], ValueField.self)
  }

  @Test func `the schemas have the words that the data have`() throws {
    let word = { (schema: String, keys: [String]) in
      try #require(Self.object(schema, keys)["enum"] as? [String])
    }
    #expect(
      try word("events", ["items", "properties", "category"])
        == Dataset.current.categories.map(\.id))
    for schema in ["events", "indicators"] {
      #expect(
        try word(schema, ["$defs", "confidence"]) == Confidence.allCases.map(\.rawValue))
    }
    #expect(
      try word("indicators", ["$defs", "indicator", "properties", "kind"])
        == Indicator.Kind.allCases.map(\.rawValue))
    #expect(
      try word("indicators", ["$defs", "value", "properties", "fromIs"])
        == IndicatorValue.Start.allCases.map(\.rawValue))
  }

  @Test func `the pattern of dates lets pass what the loader reads`() throws {
    let patterns = try ["dataset", "events", "indicators"].map {
      try #require(Self.object($0, ["$defs", "edtf"])["pattern"] as? String)
    }
    #expect(Set(patterns).count == 1)
    let pattern = try Regex(patterns[0])
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let date = random.edtf()
      #expect(date.wholeMatch(of: pattern) != nil, "\(date)")
    }
    for date in ["", "..", "/", "../..", "22", "2022-13", "2022-09-32", "2022-9", "2022-09-21T10"] {
      #expect(date.wholeMatch(of: pattern) == nil, "\(date)")
    }
  }

  private static func schema(_ name: String) -> URL {
    DataFolder.address.appending(path: "schema/\(name).schema.json")
  }

  /// What stands in a schema under some keys.
  private static func object(_ schema: String, _ keys: [String]) throws -> [String: Any] {
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema(schema)))
    return try keys.reduce(try #require(root as? [String: Any])) { object, key in
      try #require(object[key] as? [String: Any], "\(schema) has no \(key)")
    }
  }

  private func expect<Field: FieldTable>(
    _ schema: String, _ keys: [String], _: Field.Type
  ) throws {
    let object = try Self.object(schema, keys)
    let properties = try #require(object["properties"] as? [String: [String: Any]])
    let required = try #require(object["required"] as? [String])
    #expect(Set(properties.keys) == Set(Field.rules.map { "\($0.name)" }))
    #expect(Set(required) == Set(Field.rules.filter(\.isRequired).map { "\($0.name)" }))
    #expect(object["additionalProperties"] as? Bool == false)
    // What is described where it is defined needs no second description.
    #expect(
      properties.allSatisfy { $0.value["description"] != nil || $0.value["$ref"] != nil },
      "\(schema) \(keys)")
  }
}

extension SchemaTests {
  /// A change that makes the draft dataset wrong.
  struct Change {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, _ new: String) {
      (self.file, self.old, self.new) = (file, old, new)
    }

    static let none = Change("events/kz.json", "\"A\"", "\"A\"")

    /// The draft with ids as the codebook wants them, and the change.
    func draft() throws -> DraftDataset {
      var draft = DraftDataset()
      for (name, text) in draft.files {
        draft.files[name] = text.replacing("kz-1", with: "kz-2022-a")
          .replacing("kg-1", with: "kg-2022-b")
      }
      try draft.replace(old, new, in: file)
      return draft
    }
  }

  private static let changes = [
    Change("dataset.json", "\"schemaVersion\": 1", "\"schemaVersion\": 2"),
    Change("dataset.json", "\"licence\": \"CC BY 4.0\", ", ""),
    Change("dataset.json", "\"thin\"", "\"thinly\""),
    Change("dataset.json", "\"L\"", "\"Л\""),
    Change("dataset.json", "\"2014/2021\"", "\"2014-2021\""),
    Change("countries.json", "\"name\": \"Kyrgyzstan\", ", ""),
    Change("countries.json", "[\"CSTO\"]", "\"CSTO\""),
    Change("events/kz.json", "\"title\"", "\"titel\""),
    Change("events/kz.json", "\"A\"", "\"\""),
    Change("events/kz.json", "\"A\"", "\"\(String(repeating: "Қ", count: 73))\""),
    Change("events/kz.json", "\"KZ\"", "\"kz\""),
    Change("events/kz.json", "2022-09", "Sep 2022"),
    Change("events/kz.json", "2022-09", "2022-09-21T10:00"),
    Change("events/kz.json", "\"warning\"", "\"warnings\""),
    Change("events/kz.json", "\"importance\": 2", "\"importance\": 4"),
    Change("events/kz.json", "\"reported\"", "\"certain\""),
    Change("events/kz.json", "[\"s2\", \"s1\"]", "[]"),
    Change("events/kz.json", "[\"t\"]", "[\"t\", 1]"),
    Change("events/kg.json", "2025-11-01", "2025-11"),
    Change("sources.json", "https://example.org/1", "javascript:alert(1)"),
    Change("sources.json", "https://example.org/1", "https://example.org/a b"),
    Change("sources.json", "{\"literal\": \"AFP\"}", "{\"given\": \"AFP\"}"),
    Change("sources.json", "[[2023, 5, 7]]", "[[2023, 13]]"),
    Change("sources.json", "[[2023, 5, 7]]", "[\"2023\"]"),
    Change("sources.json", "\"titleSupplied\": true", "\"titleSupplied\": \"yes\""),
    Change("indicators.json", "\"kind\": \"number\"", "\"kind\": \"figure\""),
    Change("indicators.json", "\"value\": 27,", "\"value\": \"27\","),
    Change("indicators.json", "\"value\": 18,", "\"value\": [17, 18],"),
    Change("indicators.json", "\"fromIs\": \"reported\"", "\"fromIs\": \"announced\""),
    Change("indicators.json", "\"to\": \"2022-12-31\"", "\"until\": \"2022-12-31\""),
  ]
}
