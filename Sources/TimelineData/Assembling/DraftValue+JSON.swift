extension DraftValue {
  /// Reads a JSON text without a byte order mark that stands in a file at an offset.
  ///
  /// - Throws: where the text breaks, counted from its own start.
  init(
    json text: UnsafeBufferPointer<UInt8>, file: Int, offset: Int, parser: JSONParser
  ) throws(JSONBreak) {
    let input = InputFile(path: "", bytes: UnsafeRawBufferPointer(text), isPadded: false)
    let root = try parser.parse(input)
    // The parser keeps no places; the n-th value of a scan is the n-th of the document.
    var scanner = JSONScanner(input.text)
    try scanner.scan()
    var reader = Reader(scanner: scanner, file: file, base: offset)
    self = withExtendedLifetime(parser) { reader.value(root) }
  }

  private struct Reader {
    let scanner: JSONScanner
    let file: Int
    let base: Int
    var number = 0

    /// Its depth is limited by the parser.
    mutating func value(_ value: JSONValue) -> DraftValue {
      let origin = origin(scanner.values[number])
      number += 1
      switch value.kind {
      case .null: return DraftValue(.literal("null"), at: origin)
      case .boolean: return DraftValue(.literal(value.isTrue ? "true" : "false"), at: origin)
      case .integer: return DraftValue(.literal(String(value.integer)), at: origin)
      case .number: return DraftValue(.literal(value.number.description), at: origin)
      case .text: return .text(value.text.string, at: origin)
      case .list:
        var items: [DraftValue] = []
        for item in value.items { items.append(self.value(item)) }
        return DraftValue(.list(items), at: origin)
      case .object:
        var fields: [DraftField] = []
        for (key, value) in value.fields {
          let place = self.origin(scanner.keys[number])
          let field = self.value(value)
          fields.append(DraftField(name: key.string, origin: place, value: field))
        }
        return DraftValue(.object(fields), at: origin)
      }
    }

    private func origin(_ offset: Int) -> Origin { Origin(file: file, offset: base + offset) }
  }
}
