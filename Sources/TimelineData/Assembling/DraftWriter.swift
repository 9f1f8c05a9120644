/// Writes a draft as the JSON that the loader reads, each key and each value beginning on a line
/// of its own, so that the line of a fault tells which value it is about.
struct DraftWriter {
  struct Line {
    let origin: Origin
    /// The innermost record that it is a part of, which can be left out.
    let record: Origin?
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private var record: Origin?
  private let skipped: Set<Origin>

  /// - Parameters:
  ///   - recordDepths: How deep in lists the records are, from the outermost value.
  ///   - skipped: Places of records to leave out.
  init(_ value: DraftValue, recordDepths: Set<Int>, skipping skipped: Set<Origin>) {
    self.skipped = skipped
    write(value, depth: 0, recordDepths)
  }

  private mutating func begin(_ origin: Origin) {
    if !lines.isEmpty { bytes.append(0x0A) }
    lines.append(Line(origin: origin, record: record))
  }

  /// Its depth is limited by the parser that the value came from.
  private mutating func write(_ value: DraftValue, depth: Int, _ recordDepths: Set<Int>) {
    switch value.content {
    case .text(let text):
      begin(value.origin)
      quote(text)
    case .literal(let literal):
      begin(value.origin)
      bytes += literal.utf8
    case .list(let items):
      let isOfRecords = recordDepths.contains(depth)
      begin(value.origin)
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for item in items where !(isOfRecords && skipped.contains(item.origin)) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        let outer = record
        if isOfRecords { record = item.origin }
        write(item, depth: depth + 1, recordDepths)
        record = outer
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      begin(value.origin)
      bytes.append(UInt8(ascii: "{"))
      for (number, field) in fields.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        begin(field.origin)
        quote(field.name)
        bytes.append(UInt8(ascii: ":"))
        write(field.value, depth: depth + 1, recordDepths)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes += [byte >> 4, byte & 0xF].map { $0 < 10 ? $0 + 0x30 : $0 + 0x57 }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
