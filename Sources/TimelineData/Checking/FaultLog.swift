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

  /// Whether there are so many faults that looking for what was meant would take long.
  var isLong: Bool { found.count > 100 }

  func report(_ problem: Problem, at value: JSONValue, key: Bool = false) {
    found.append(Found(value: value, isAtKey: key, problem: problem))
  }

  func report(_ broken: JSONBreak, in file: InputFile, number: Int) {
    let place = TextPlaces(of: [broken.offset], in: file.text)[broken.offset]
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
    let offsets = ValueOffsets(of: document, positions: Set(here.map(\.value.position)))
    let placed = here.map { (offsets.offset(of: $0.value, key: $0.isAtKey), $0.problem) }
    let places = TextPlaces(of: placed.map(\.0), in: document.file.text)
    return placed.map { offset, problem in
      let place = places[offset]
      return problem.fault(path: document.file.path, line: place.line, column: place.column)
    }
  }
}
