extension DatasetLoader {
  /// Reads `sources.json`: CSL-JSON items.
  mutating func readSources(_ root: JSONValue) {
    if root.kind != .list { sourceNames.isComplete = false }
    var reader = ObjectReader<SourceField>(log: log)
    let items = list(root, of: "sources")
    sources.reserveCapacity(sources.count + items.underestimatedCount)
    sourceNames.reserveCapacity(sources.count + items.underestimatedCount)
    for item in items {
      reader.read(item)
      sourceNames.add(reader[.id], at: sources.count, log: log)
      checkAddress(reader[.url])
      sources.append(
        Source(
          id: reader.text(.id, in: texts), type: reader.text(.type, in: texts),
          title: reader.text(.title, in: texts),
          containerTitle: reader.optionalText(.containerTitle, in: texts),
          publisher: reader.optionalText(.publisher, in: texts),
          authors: reader[.author].map(authors) ?? [],
          issued: reader[.issued].flatMap(issued),
          url: reader.optionalText(.url, in: texts),
          language: reader.optionalText(.language, in: texts),
          titleSupplied: reader[.titleSupplied]?.isTrue ?? false,
          note: reader.optionalText(.note, in: texts)))
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

  private func issued(_ object: JSONValue) -> EDTF? {
    var reader = ObjectReader<IssuedField>(log: log)
    reader.read(object)
    guard let parts = reader[.dateParts] else { return nil }
    let ends = parts.items.map(Self.text)
    guard 1...2 ~= ends.count, !ends.contains(nil) else {
      log.report(.dateParts, at: parts)
      return nil
    }
    do throws(EDTFError) {
      return try EDTF(ends.compactMap(\.self).joined(separator: "/"))
    } catch {
      log.report(.date(error), at: parts)
      return nil
    }
  }

  /// The parts of one date as an expression: year, month and day as far as given.
  private static func text(_ parts: JSONValue) -> String? {
    let numbers = parts.kind == .list ? Array(parts.items) : []
    guard 1...3 ~= numbers.count else { return nil }
    var bytes: [UInt8] = []
    for (place, number) in numbers.enumerated() {
      let limit = place == 0 ? 9999 : 99
      guard number.kind == .integer, 0...limit ~= number.integer else { return nil }
      if place > 0 { bytes.append(UInt8(ascii: "-")) }
      bytes.appendDecimal(number.integer, digits: place == 0 ? 4 : 2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
