/// A dataset that is put together of several inputs, before the rules check it.
struct DatasetDraft {
  /// The fields of `dataset.json` but for its lists.
  var header: [DraftField] = []
  var countryCodes: [DraftValue] = []
  var categories = DraftList()
  var researched = DraftList(key: "country")
  var countries = DraftList(key: "code")
  var sources = DraftList()
  var events = DraftList()
  /// Events that may lack what `complete` fills in, by their places.
  var plainEvents = Set<Origin>()
  var namelessEvents: [(event: DraftValue, input: Int)] = []
  var groups = DraftList()
  var indicators = DraftList()
  /// The title where no input gives one.
  var suggestedTitle = ""
  var faults = DraftFaults()

  private static let parts = ["dataset", "countries", "events", "indicators", "sources"]

  /// Whether a JSON value is one of the wholes that a file can hold, and no single event.
  static func isWhole(_ value: DraftValue) -> Bool {
    value.fields.contains { parts.contains($0.name) && $0.value.text == nil }
      && value["date"] == nil
  }

  /// Adds a JSON file whose name tells what it holds, as in a folder.
  mutating func add(_ root: DraftValue, as role: InputFile.Role, input: Int, isPlain: Bool) {
    switch role {
    case .dataset: addHeader(root)
    case .countries: for item in list(root, of: "countries") { countries.add(item, input: input) }
    case .sources: for item in list(root, of: "sources") { sources.add(item, input: input) }
    case .events:
      for item in list(root, of: "events") { addEvent(item, input: input, isPlain: isPlain) }
    case .indicators:
      guard isObject(root, "the file of indicators") else { return }
      for item in list(root["groups"], of: "groups") { groups.add(item, input: input) }
      for item in list(root["indicators"], of: "indicators") {
        indicators.add(item, input: input)
      }
    }
  }

  /// Adds a file that holds all parts of a dataset, or some.
  mutating func addWhole(_ root: DraftValue, input: Int) {
    guard isObject(root, "the file") else { return }
    for field in root.fields {
      switch field.name {
      case "dataset": add(field.value, as: .dataset, input: input, isPlain: true)
      case "countries": add(field.value, as: .countries, input: input, isPlain: true)
      case "sources": add(field.value, as: .sources, input: input, isPlain: true)
      case "events": add(field.value, as: .events, input: input, isPlain: true)
      case "indicators": add(field.value, as: .indicators, input: input, isPlain: true)
      case "$schema": break
      default:
        faults.report(
          .unknownField(field.name, of: "file", known: Self.parts), at: field.origin)
      }
    }
  }

  /// Adds an event; what a plain one lacks is filled in at the end.
  mutating func addEvent(_ event: DraftValue, input: Int, isPlain: Bool) {
    guard isPlain, event.isObject else { return events.add(event, input: input) }
    plainEvents.insert(event.origin)
    if event["id"] == nil {
      namelessEvents.append((event, input))
    } else {
      events.add(event, input: input)
    }
  }

  private mutating func addHeader(_ root: DraftValue) {
    guard isObject(root, "the dataset") else { return }
    for field in root.fields {
      switch (field.name, field.value.content) {
      case ("countries", .list(let codes)):
        let known = Set(countryCodes.compactMap(\.text))
        countryCodes += codes.filter { !known.contains($0.text ?? "") }
      case ("categories", .list(let items)):
        for item in items { categories.add(item, input: item.origin.file) }
      case ("researched", .list(let items)):
        for item in items { researched.add(item, input: item.origin.file) }
      default:
        header.removeAll { $0.name == field.name && $0.origin.file != field.origin.file }
        header.append(field)
      }
    }
  }

  /// The items of a list; anything else is reported.
  private mutating func list(_ value: DraftValue?, of noun: String) -> [DraftValue] {
    guard let value else { return [] }
    if case .list(let items) = value.content { return items }
    faults.report(
      .wrongType(field: "the file of \(noun)", found: value.kind, expected: .list),
      at: value.origin)
    return []
  }

  private mutating func isObject(_ value: DraftValue, _ noun: String) -> Bool {
    if value.isObject { return true }
    faults.report(.wrongType(field: noun, found: value.kind, expected: .object), at: value.origin)
    return false
  }
}

extension DraftValue {
  fileprivate var kind: JSONValue.Kind {
    switch content {
    case .text: .text
    case .list: .list
    case .object: .object
    case .literal("null"): .null
    case .literal("true"), .literal("false"): .boolean
    case .literal(let number): Int(number) == nil ? .number : .integer
    }
  }
}
