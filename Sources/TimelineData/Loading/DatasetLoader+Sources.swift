extension DatasetLoader {
  /// Reads `sources.json`: CSL-JSON items.
  mutating func readSources(_ root: JSONValue) {
    if root.kind != .list { sourceNames.isComplete = false }
    var reader = ObjectReader<SourceField>(log: log)
    var issuedReader = ObjectReader<IssuedField>(log: log)
    let items = list(root, of: "sources")
    sources.reserveCapacity(sources.count + items.underestimatedCount)
    sourceNames.reserveCapacity(sources.count + items.underestimatedCount)
    for item in items {
      reader.read(item)
      sourceNames.add(reader[.id], at: sources.count, log: log)
      checkAddress(reader[.url])
      let spans = SourceTexts(
        store: texts, id: reader.text(.id, in: texts), type: reader.text(.type, in: texts),
        title: reader.text(.title, in: texts),
        containerTitle: reader.optionalText(.containerTitle, in: texts),
        publisher: reader.optionalText(.publisher, in: texts),
        url: reader.optionalText(.url, in: texts),
        language: reader.optionalText(.language, in: texts),
        note: reader.optionalText(.note, in: texts))
      sources.append(
        Source(
          texts: spans, authors: reader[.author].map(authors) ?? [],
          issued: reader[.issued].flatMap { issued($0, &issuedReader) },
          titleSupplied: reader[.titleSupplied]?.isTrue ?? false))
    }
  }

  private func checkAddress(_ value: JSONValue?) {
    guard let value else { return }
    let bytes = value.text.bytes
    let isWeb = bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
    // Blanks and control characters have no place in an address and could mislead what opens it.
    if isWeb, bytes.count > 8, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) { return }
    log.report(.address(value.text.string), at: value)
  }

  private func authors(_ list: JSONValue) -> [Author] {
    var reader = ObjectReader<AuthorField>(log: log)
    return list.items.map { item in
      reader.read(item)
      if let literal = reader.optionalString(.literal), !literal.isEmpty {
        return .literal(literal)
      }
      let family = reader.string(.family)
      if family.isEmpty, item.kind == .object { log.report(.author, at: item) }
      return .person(family: family, given: reader.string(.given))
    }
  }

  private func issued(
    _ object: JSONValue, _ reader: inout ObjectReader<IssuedField>
  ) -> EDTF? {
    reader.read(object)
    guard let parts = reader[.dateParts] else { return nil }
    guard let text = Self.text(parts) else {
      log.report(.dateParts, at: parts)
      return nil
    }
    do throws(EDTFError) {
      return try text.withUnsafeBufferPointer { bytes throws(EDTFError) in
        try EDTF(utf8: bytes)
      }
    } catch {
      log.report(.date(error), at: parts)
      return nil
    }
  }

  /// One or two dates as an expression; `nil` when they are not as CSL-JSON has them.
  private static func text(_ dates: JSONValue) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity("2023-05-17/2023-05-18".utf8.count)
    var count = 0
    for date in dates.items {
      if count > 0 { text.append(UInt8(ascii: "/")) }
      count += 1
      guard count <= 2, append(date, to: &text) else { return nil }
    }
    return count > 0 ? text : nil
  }

  /// Year, month and day as far as given; false when they are not numbers that can be those.
  private static func append(_ date: JSONValue, to text: inout [UInt8]) -> Bool {
    guard date.kind == .list else { return false }
    var place = 0
    for number in date.items {
      let limit = place == 0 ? 9999 : 99
      guard place < 3, number.kind == .integer, 0...limit ~= number.integer else { return false }
      if place > 0 { text.append(UInt8(ascii: "-")) }
      text.appendDecimal(number.integer, digits: place == 0 ? 4 : 2)
      place += 1
    }
    return place > 0
  }
}
