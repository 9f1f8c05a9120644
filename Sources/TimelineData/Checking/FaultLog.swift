/// Names a value of a file even when its document is gone.
struct ValuePlace {
  /// The file's place among the files.
  let file: Int
  /// The value's `position` in the file's document.
  let position: Int
}

/// Collects faults while a dataset is read; looks for their lines and columns only at the end,
/// in documents that are parsed again, since files with faults are rare.
final class FaultLog {
  private struct Found {
    let place: ValuePlace
    let isAtKey: Bool
    let problem: Problem
  }

  /// The place among the files of the one that is being read.
  var file = 0

  private var found: [Found] = []
  /// Faults of whole files, by the file's place among the files.
  private var placed: [(file: Int, fault: Fault)] = []

  var hasErrors: Bool {
    found.contains { $0.problem.severity == .error }
      || placed.contains { $0.fault.severity == .error }
  }

  /// Whether there are so many faults that looking for what was meant would take long.
  var isLong: Bool { found.count > 100 }

  /// The place of a value of the file that is being read.
  func place(of value: JSONValue) -> ValuePlace {
    ValuePlace(file: file, position: value.position)
  }

  func report(_ problem: Problem, at value: JSONValue, key: Bool = false) {
    report(problem, at: place(of: value), key: key)
  }

  func report(_ problem: Problem, at place: ValuePlace, key: Bool = false) {
    found.append(Found(place: place, isAtKey: key, problem: problem))
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
  func faults(in files: [InputFile]) -> [Fault] {
    if found.isEmpty, placed.isEmpty { return [] }
    var all = placed
    let byFile = Dictionary(grouping: found, by: \.place.file)
    for (file, found) in byFile.sorted(by: { $0.key < $1.key }) {
      all += place(found, in: files[file]).map { (file, $0) }
    }
    let order = all.indices.sorted { one, other in
      let (a, b) = (all[one], all[other])
      return (a.file, a.fault.line, a.fault.column, one)
        < (b.file, b.fault.line, b.fault.column, other)
    }
    return order.map { all[$0].fault }
  }

  private func place(_ found: [Found], in file: InputFile) -> [Fault] {
    let offsets = ValueOffsets(in: file, positions: Set(found.map(\.place.position)))
    let placed = found.map {
      (offsets.offset(of: $0.place.position, key: $0.isAtKey), $0.problem)
    }
    let places = TextPlaces(of: placed.map(\.0), in: file.text)
    return placed.map { offset, problem in
      let place = places[offset]
      return problem.fault(path: file.path, line: place.line, column: place.column)
    }
  }
}
