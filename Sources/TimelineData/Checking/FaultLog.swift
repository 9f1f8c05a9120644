/// Collects faults while a dataset is read; looks for their lines and columns only at the end.
final class FaultLog {
  private struct Found {
    let value: JSONValue
    let isAtKey: Bool
    let problem: Problem
  }

  private var found: [Found] = []
  /// Faults of whole files, by the file's place among the files.
  private var placed: [(file: Int, fault: Fault)] = []

  var hasErrors: Bool {
    found.contains { $0.problem.severity == .error }
      || placed.contains { $0.fault.severity == .error }
  }

  func report(_ problem: Problem, at value: JSONValue, key: Bool = false) {
    found.append(Found(value: value, isAtKey: key, problem: problem))
  }

  func report(_ broken: JSONBreak, in file: InputFile, number: Int) {
    let place = LineIndex(file.text).place(of: broken.offset)
    let sentence = broken.reason.explanation
    placed.append(
      (
        number,
        Fault(
          path: file.path, line: place.line, column: place.column, severity: .error,
          problem: sentence.problem, remedy: sentence.remedy)
      ))
  }

  func report(_ problem: Problem, path: String, number: Int) {
    placed.append((number, problem.fault(path: path, line: 1, column: 1)))
  }

  /// All faults, in the order of the files and of the places in them.
  func faults(in documents: [(file: Int, document: JSONDocument)]) -> [Fault] {
    var all = placed
    for (file, document) in documents {
      all += faults(in: document).map { (file, $0) }
    }
    let order = all.indices.sorted { one, other in
      let (a, b) = (all[one], all[other])
      return (a.file, a.fault.line, a.fault.column, one)
        < (b.file, b.fault.line, b.fault.column, other)
    }
    return order.map { all[$0].fault }
  }

  private func faults(in document: JSONDocument) -> [Fault] {
    let root = document.root
    let here = found.filter { $0.value.document == root.document }
    if here.isEmpty { return [] }
    let offsets = Offsets(of: document, positions: Set(here.map(\.value.position)))
    let lines = LineIndex(document.file.text)
    return here.map { found in
      let place = lines.place(of: offsets.offset(of: found.value, key: found.isAtKey))
      return found.problem.fault(
        path: document.file.path, line: place.line, column: place.column)
    }
  }
}

/// Where values stand in the text of a document.
///
/// The parser keeps no places, but it keeps the values in the order of the text, so that the
/// n-th value of a strict scan is the n-th value of the document.
private struct Offsets {
  private var offsets: [Int: (value: Int, key: Int)] = [:]

  init(of document: JSONDocument, positions: Set<Int>) {
    var scanner = JSONScanner(document.file.text)
    // What was parsed is valid; should the scan stop early, the rest is put at the start.
    try? scanner.scan()
    var number = 0
    collect(document.root, positions, scanner, &number)
  }

  func offset(of value: JSONValue, key: Bool) -> Int {
    guard let place = offsets[value.position] else { return 0 }
    return key ? place.key : place.value
  }

  private mutating func collect(
    _ value: JSONValue, _ positions: Set<Int>, _ scanner: JSONScanner, _ number: inout Int
  ) {
    if positions.contains(value.position), number < scanner.values.count {
      offsets[value.position] = (scanner.values[number], scanner.keys[number])
    }
    number += 1
    switch value.kind {
    case .list: for item in value.items { collect(item, positions, scanner, &number) }
    case .object: for field in value.fields { collect(field.value, positions, scanner, &number) }
    default: break
    }
  }
}

/// Turns offsets into lines and columns.
private struct LineIndex {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let starts: [Int]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  func place(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = String(decoding: bytes[starts[low]..<offset], as: UTF8.self)
    return (low + 1, before.count + 1)
  }
}
