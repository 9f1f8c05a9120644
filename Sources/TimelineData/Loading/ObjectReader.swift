/// Reads objects of one kind by the table of their fields, one after the other.
///
/// After `read`, a field that is missing or wrong reads as empty: its fault is reported, and
/// with a fault no dataset is made.
struct ObjectReader<Field: FieldTable> {
  private let log: FaultLog
  private let rules = Field.rules
  private var slots: [JSONValue?]

  init(log: FaultLog) {
    self.log = log
    slots = Array(repeating: nil, count: rules.count)
  }

  /// Takes the fields of an object and checks names, types and presence.
  mutating func read(_ value: JSONValue) {
    for slot in slots.indices { slots[slot] = nil }
    guard value.kind == .object else {
      reportType(of: value, field: "the \(Field.noun)", expected: .object)
      return
    }
    var expected = 0
    for (key, value) in value.fields {
      // Fields mostly come in the order of the table.
      let place =
        expected < rules.count && key.equals(rules[expected].name)
        ? expected : rules.firstIndex { key.equals($0.name) }
      guard let place else {
        log.report(unknown(key), at: value, key: true)
        continue
      }
      expected = place + 1
      take(value, as: place)
    }
    for (slot, rule) in zip(slots, rules) where slot == nil && rule.isRequired {
      log.report(.missingField("\(rule.name)", of: Field.noun), at: value)
    }
  }

  private mutating func take(_ value: JSONValue, as place: Int) {
    let rule = rules[place]
    if slots[place] != nil {
      log.report(.repeatedField("\(rule.name)"), at: value, key: true)
    }
    slots[place] = value
    guard rule.kind.accepts(value.kind) else {
      reportType(of: value, field: "\(rule.name)", expected: rule.kind)
      return
    }
    if rule.kind == .text, rule.isRequired, value.text.isEmpty {
      log.report(.empty(field: "\(rule.name)"), at: value)
    }
    if rule.kind == .texts {
      for item in value.items where item.kind != .text {
        reportType(of: item, field: "an item of \(rule.name)", expected: .text)
      }
    }
  }

  private func reportType(of value: JSONValue, field: String, expected: FieldKind) {
    log.report(.wrongType(field: field, found: value.kind, expected: expected), at: value)
  }

  private func unknown(_ key: JSONText) -> Problem {
    .unknownField(key.string, of: Field.noun, known: rules.map { "\($0.name)" })
  }
}

extension ObjectReader {
  /// The field's value, if it has the right type.
  subscript(_ field: Field) -> JSONValue? {
    guard let value = slots[field.rawValue], rules[field.rawValue].kind.accepts(value.kind) else {
      return nil
    }
    return value
  }

  func string(_ field: Field) -> String { self[field]?.text.string ?? "" }

  func optionalString(_ field: Field) -> String? { self[field]?.text.string }

  func items(_ field: Field) -> [JSONValue] {
    guard let items = self[field]?.items else { return [] }
    return rules[field.rawValue].kind == .texts
      ? items.filter { $0.kind == .text } : Array(items)
  }

  func strings(_ field: Field) -> [String] { items(field).map(\.text.string) }

  /// Copies of the field's texts, as the model keeps them.
  func text(_ field: Field, in store: TextStore) -> TextSpan {
    store.add(self[field]?.text.bytes ?? UnsafeBufferPointer(start: nil, count: 0))
  }

  func optionalText(_ field: Field, in store: TextStore) -> TextSpan? {
    self[field].map { store.add($0.text.bytes) }
  }

  func texts(_ field: Field, in store: TextStore) -> TextSpan {
    store.add(list: items(field).lazy.map(\.text.bytes))
  }

  /// A date; one that is not EDTF is reported.
  func date(_ field: Field) -> EDTF? {
    guard let value = self[field] else { return nil }
    do throws(EDTFError) {
      return try EDTF(utf8: value.text.bytes)
    } catch {
      log.report(.date(error), at: value)
      return nil
    }
  }
}
