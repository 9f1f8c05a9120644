/// Reads files of all formats into a draft.
struct DraftReader {
  private(set) var draft = DatasetDraft()
  private let parser = JSONParser()

  /// The largest file that is read, in bytes: a draft takes some 50 times as much memory.
  static let largest = 64 << 20

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - number: The file's place among all files.
  ///   - input: The place of what it belongs to; of one input, objects do not replace each other.
  mutating func read(_ file: InputFile, number: Int, input: Int, isFolder: Bool) {
    let start = Origin(file: number, offset: 0)
    let role = InputFile.Role(path: file.path)
    if file.bytes.count > Self.largest {
      let problem = Problem.tooLarge(file.bytes.count, most: Self.largest)
      return draft.faults.report(problem, at: start)
    }
    if isFolder {
      guard let role else { return draft.faults.report(.unknownFile, at: start) }
      guard let root = json(file, at: start) else { return }
      return draft.add(root, as: role, input: input, isPlain: false)
    }
    if draft.suggestedTitle.isEmpty { draft.suggestedTitle = Self.title(of: file.path) }
    switch DataFormat(path: file.path, text: file.text) {
    case .json:
      guard let root = json(file, at: start) else { return }
      read(root, role: role, input: input)
    case .lines: readLines(file, number: number, input: input)
    case .table(let separator): readTable(file, separator, number: number, input: input)
    }
  }

  private mutating func json(_ file: InputFile, at start: Origin) -> DraftValue? {
    do throws(JSONBreak) {
      return try DraftValue(json: file.text, file: start.file, offset: 0, parser: parser)
    } catch {
      draft.faults.report(error, at: start, skippable: false)
      return nil
    }
  }

  /// Reads a JSON file by what is in it, or where that tells nothing by its name.
  private mutating func read(_ root: DraftValue, role: InputFile.Role?, input: Int) {
    if TimelineJS.isTimeline(root) {
      if let title = TimelineJS.title(root) { draft.suggestedTitle = title }
      for event in TimelineJS.events(root) { draft.addEvent(event, input: input, isPlain: true) }
    } else if root["schemaVersion"] != nil, !(root["dataset"]?.isObject ?? false) {
      draft.add(root, as: .dataset, input: input, isPlain: true)
    } else if root["groups"] != nil {
      draft.add(root, as: .indicators, input: input, isPlain: true)
    } else if root.isObject {
      draft.addWhole(root, input: input)
    } else {
      draft.add(root, as: role ?? .events, input: input, isPlain: true)
    }
  }

  /// Reads one event a line.
  private mutating func readLines(_ file: InputFile, number: Int, input: Int) {
    let text = file.text
    var isEmpty = true
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = UnsafeBufferPointer(rebasing: text[start..<end])
      defer { start = end + 1 }
      if line.allSatisfy(DataFormat.isBlank) { continue }
      isEmpty = false
      do throws(JSONBreak) {
        let event = try DraftValue(json: line, file: number, offset: start, parser: parser)
        draft.addEvent(event, input: input, isPlain: true)
      } catch {
        draft.faults.report(error, at: Origin(file: number, offset: start), skippable: true)
      }
    }
    if isEmpty { draft.faults.report(.noRecords, at: Origin(file: number, offset: 0)) }
  }

  private mutating func readTable(
    _ file: InputFile, _ separator: UInt8, number: Int, input: Int
  ) {
    var table = TableReader(file.text, separator: separator)
    do throws(TableReader.Break) {
      guard let header = try table.next() else {
        return draft.faults.report(.noRecords, at: Origin(file: number, offset: 0))
      }
      let columns = TableColumns(header)
      for (problem, offset) in columns.problems {
        draft.faults.report(problem, at: Origin(file: number, offset: offset))
      }
      guard columns.contains(.text("title")) || columns.contains(.text("summary")) else {
        return draft.faults.report(.noTitleColumn, at: Origin(file: number, offset: 0))
      }
      let records = TableRecords(columns, file: number)
      while let row = try table.next() {
        if row.count > columns.count {
          draft.faults.report(
            .tooManyCells(row.count, columns: columns.count),
            at: Origin(file: number, offset: row[columns.count].offset), skippable: true)
          continue
        }
        if let slide = records.slideType(row) {
          if slide == "title", let title = records.title(row) { draft.suggestedTitle = title }
          continue
        }
        let event = records.event(row)
        draft.addEvent(
          columns.isOfTimelineJS ? TimelineJS.suited(event) : event, input: input, isPlain: true)
      }
    } catch {
      draft.faults.report(
        error.problem, at: Origin(file: number, offset: error.offset), skippable: true)
    }
  }

  /// The name of a file without folders and ending.
  private static func title(of path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).dropLast()
    return stem.isEmpty || stem == [""] ? name : stem.joined(separator: ".")
  }
}
