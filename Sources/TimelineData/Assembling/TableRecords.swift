/// Turns the rows of a table into events.
struct TableRecords {
  private let columns: TableColumns
  private let file: Int

  init(_ columns: TableColumns, file: Int) {
    self.columns = columns
    self.file = file
  }

  /// The event of a row; cells that are empty are as if there was no such column.
  func event(_ row: [TableReader.Cell]) -> DraftValue {
    let place = origin(row[0])
    var fields: [DraftField] = []
    var cited: [DraftValue] = []
    for (meaning, column) in columns.columns.sorted(by: { $0.value < $1.value }) {
      guard let cell = cell(row, column) else { continue }
      switch meaning {
      case .text(let name): fields.append(field(name, .text(cell.text, at: origin(cell))))
      case .texts("sources"): cited += texts(cell)
      case .texts(let name):
        fields.append(field(name, DraftValue(.list(texts(cell)), at: origin(cell))))
      case .importance:
        // What is no number is told as such by the rules.
        let content: DraftValue.Content =
          Int(cell.text).map { .literal(String($0)) } ?? .text(cell.text)
        fields.append(field("importance", DraftValue(content, at: origin(cell))))
      default: break
      }
    }
    cited += sources(row)
    if let first = cited.first {
      fields.append(field("sources", DraftValue(.list(cited), at: first.origin)))
    }
    if let date = date(row) { fields.append(field("date", date)) }
    return DraftValue(.object(fields), at: place)
  }

  /// What a row of TimelineJS is that is no event.
  func slideType(_ row: [TableReader.Cell]) -> String? {
    guard columns.isOfTimelineJS else { return nil }
    let word = cell(row, .slideType)?.text.lowercased()
    return word == "era" || word == "title" ? word : nil
  }

  /// The title in a row, without markup.
  func title(_ row: [TableReader.Cell]) -> String? {
    cell(row, .text("title")).map { TimelineJS.plain($0.text) }
  }

  /// A cell that holds something.
  private func cell(_ row: [TableReader.Cell], _ column: Int?) -> TableReader.Cell? {
    guard let column, column < row.count, !row[column].text.isEmpty else { return nil }
    return row[column]
  }

  private func cell(_ row: [TableReader.Cell], _ meaning: TableColumns.Meaning)
    -> TableReader.Cell?
  {
    cell(row, columns.columns[meaning])
  }

  private func origin(_ cell: TableReader.Cell) -> Origin {
    Origin(file: file, offset: cell.offset)
  }

  private func field(_ name: String, _ value: DraftValue) -> DraftField {
    DraftField(name: name, origin: value.origin, value: value)
  }

  private func texts(_ cell: TableReader.Cell) -> [DraftValue] {
    Self.parts(cell.text).filter { !$0.isEmpty }.map { .text($0, at: origin(cell)) }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";", omittingEmptySubsequences: false)
      .map { TableReader.trimmed(String($0)) }
  }

  /// The date of cells for year, month and day, and that of its end.
  private func date(_ row: [TableReader.Cell]) -> DraftValue? {
    guard let year = cell(row, .part(.year)) else { return nil }
    let start = DateParts(
      year: year.text, month: cell(row, .part(.month))?.text, day: cell(row, .part(.day))?.text)
    let end = cell(row, .endPart(.year)).map { year in
      DateParts(
        year: year.text, month: cell(row, .endPart(.month))?.text,
        day: cell(row, .endPart(.day))?.text)
    }
    return .text(DateParts.text(from: start, to: end), at: origin(year))
  }

  /// Sources that the row tells of itself: one for each address, or one without.
  private func sources(_ row: [TableReader.Cell]) -> [DraftValue] {
    let described: [TableColumns.Meaning] = [.address, .sourceTitle, .outlet]
    guard let first = described.lazy.compactMap({ cell(row, $0) }).first else { return [] }
    let addresses = cell(row, .address).map { Self.parts($0.text).filter { !$0.isEmpty } } ?? []
    let count = max(addresses.count, 1)
    return (0..<count).map { number in
      .object(
        [
          "URL": addresses.isEmpty
            ? nil : .text(addresses[number], at: cell(row, .address).map(origin) ?? origin(first)),
          "title": part(number, of: count, row, .sourceTitle),
          "container-title": part(number, of: count, row, .outlet),
          "issued": part(number, of: count, row, .sourceDate).map(Self.issued),
          "language": part(number, of: count, row, .sourceLanguage),
        ], at: origin(first).part(2 + number))
    }
  }

  /// What a cell says of one of several sources: its part where there are as many parts as
  /// sources, else all of it.
  private func part(
    _ number: Int, of count: Int, _ row: [TableReader.Cell], _ meaning: TableColumns.Meaning
  ) -> DraftValue? {
    guard let cell = cell(row, meaning) else { return nil }
    let parts = Self.parts(cell.text)
    let text = count > 1 && parts.count == count ? parts[number] : cell.text
    return text.isEmpty ? nil : .text(text, at: origin(cell))
  }

  /// A CSL date of a day, a month or a year as ISO 8601 writes it.
  private static func issued(_ date: DraftValue) -> DraftValue {
    let parts = (date.text ?? "").split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.map { part in
      DraftValue(Int(part).map { .literal(String($0)) } ?? .text(String(part)), at: date.origin)
    }
    let list = DraftValue(.list([DraftValue(.list(numbers), at: date.origin)]), at: date.origin)
    return .object(["date-parts": list], at: date.origin)
  }
}
