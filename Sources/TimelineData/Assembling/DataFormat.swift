/// The formats that a file of data can have.
enum DataFormat: Equatable {
  case json, lines
  case table(separator: UInt8)

  /// By the end of the name; else by how the text begins.
  init(path: String, text: UnsafeBufferPointer<UInt8>) {
    let ending = path.split(separator: ".").last.map { $0.lowercased() }
    switch ending {
    case "json": self = .json
    case "ndjson", "jsonl": self = .lines
    case "csv": self = .table(separator: TableReader.separator(of: text))
    case "tsv", "tab": self = .table(separator: 0x09)
    default: self = Self.sniffed(text)
    }
  }

  private static func sniffed(_ text: UnsafeBufferPointer<UInt8>) -> Self {
    guard let first = text.first(where: { !isBlank($0) }) else { return .json }
    switch first {
    case UInt8(ascii: "["): return .json
    case UInt8(ascii: "{"): return holdsLines(text) ? .lines : .json
    default: return .table(separator: TableReader.separator(of: text))
    }
  }

  /// Whether the first line is an object that is closed, and is no whole dataset.
  private static func holdsLines(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = text.firstIndex { !isBlank($0) } ?? 0
    let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
    let line = UnsafeBufferPointer(rebasing: text[start..<end])
    guard
      let value = try? DraftValue(json: line, file: 0, offset: 0, parser: JSONParser())
    else { return false }
    return !DatasetDraft.isWhole(value)
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
