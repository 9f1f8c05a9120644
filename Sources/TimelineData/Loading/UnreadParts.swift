import Synchronization

/// Sources of a document without faults, each read when it is asked for.
///
/// Before the first frame that is one event's; reading all of them takes longer than the events.
final class UnreadSources: @unchecked Sendable {
  // Not changed after `init`; reading a parsed document changes nothing in it.
  private let parser: JSONParser
  private let items: [JSONValue]

  /// - Parameter parser: Holds the document of the items and parses no other.
  init(_ items: [JSONValue], of parser: JSONParser) {
    self.items = items
    self.parser = parser
  }

  var count: Int { items.count }

  subscript(position: Int) -> Source {
    withExtendedLifetime(parser) {
      let item = items[position]
      let size = item.fields.reduce(0) { $0 + $1.value.text.bytes.count }
      var reader = SourceReader(log: FaultLog(), store: TextStore(capacity: size))
      return reader.read(item)
    }
  }
}

/// Indicators of a file without faults, read when the first is asked for.
final class UnreadIndicators: @unchecked Sendable {
  private let file: InputFile
  // Used under the lock only.
  private var loader: DatasetLoader
  private let table = Mutex<IndicatorTable?>(nil)

  /// - Parameter loader: Knows the names that the file refers to.
  init(_ file: InputFile, of loader: DatasetLoader) {
    self.file = file
    self.loader = loader
  }

  var read: IndicatorTable {
    table.withLock { table in
      if let table { return table }
      let read = loader.indicators(in: file)
      table = read
      return read
    }
  }
}

extension DatasetLoader {
  /// Notes what has to be known of a file without faults, where the rest of it can wait.
  ///
  /// - Returns: False where the file must be read now.
  mutating func leaveUnread(_ file: InputFile, as role: InputFile.Role) throws(JSONBreak) -> Bool {
    switch role {
    case .sources:
      let parser = JSONParser()
      number(Array(try parser.parse(file).items), of: parser)
    case .indicators: indicators = .unread(UnreadIndicators(file, of: self))
    case .dataset, .countries, .events: return false
    }
    return true
  }

  private mutating func number(_ items: [JSONValue], of parser: JSONParser) {
    sourceNames.reserveCapacity(items.count)
    let name = SourceField.rules[SourceField.id.rawValue].name
    for (position, item) in items.enumerated() {
      let id = item.fields.first { $0.key.equals(name) }
      sourceNames.add(id?.value, at: position, log: log)
    }
    sources = SourceList(UnreadSources(items, of: parser))
  }

  fileprivate mutating func indicators(in file: InputFile) -> IndicatorTable {
    let parser = JSONParser()
    guard let root = try? parser.parse(file) else { return IndicatorTable() }
    return withExtendedLifetime(parser) { table(root) }
  }
}
