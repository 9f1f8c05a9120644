extension DatasetLoader {
  /// Reads `sources.json`: CSL-JSON items.
  mutating func readSources(_ root: JSONValue) {
    if root.kind != .list { sourceNames.isComplete = false }
    var reader = SourceReader(log: log, store: texts)
    let items = list(root, of: "sources")
    sources.reserveCapacity(sources.count + items.underestimatedCount)
    sourceNames.reserveCapacity(sources.count + items.underestimatedCount)
    for item in items {
      let source = reader.read(item)
      sourceNames.add(reader.id, at: sources.count, log: log)
      sources.append(source)
    }
  }
}

/// Reads CSL-JSON items, one after the other.
struct SourceReader {
  private let log: FaultLog
  private let store: TextStore
  private var reader: ObjectReader<SourceField>
  private var issuedReader: ObjectReader<IssuedField>

  /// - Parameter store: Has room for the texts of the items.
  init(log: FaultLog, store: TextStore) {
    self.log = log
    self.store = store
    reader = ObjectReader(log: log)
    issuedReader = ObjectReader(log: log)
  }

  /// The id of the item that was read last.
  var id: JSONValue? { reader[.id] }

  mutating func read(_ item: JSONValue) -> Source {
    reader.read(item)
    checkAddress(reader[.url])
    let texts = SourceTexts(
      store: store, id: reader.text(.id, in: store), type: reader.text(.type, in: store),
      title: reader.text(.title, in: store),
      containerTitle: reader.optionalText(.containerTitle, in: store),
      publisher: reader.optionalText(.publisher, in: store),
      url: reader.optionalText(.url, in: store),
      language: reader.optionalText(.language, in: store),
      note: reader.optionalText(.note, in: store))
    return Source(
      texts: texts, authors: reader[.author].map(authors) ?? [],
      issued: reader[.issued].flatMap { issued($0) },
      titleSupplied: reader[.titleSupplied]?.isTrue ?? false)
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

  private mutating func issued(_ object: JSONValue) -> EDTF? {
    issuedReader.read(object)
    guard let parts = issuedReader[.dateParts] else { return nil }
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
