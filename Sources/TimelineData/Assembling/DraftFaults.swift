/// Faults found while files become a draft, and places given to those found afterwards.
struct DraftFaults {
  struct Found {
    let origin: Origin
    let severity: Fault.Severity
    let problem: String
    let remedy: String
  }

  /// What makes the dataset unusable, and warnings.
  private(set) var found: [Found] = []
  /// What concerns one record that can be left out.
  private(set) var skippable: [Found] = []

  mutating func report(_ problem: Problem, at origin: Origin, skippable isSkippable: Bool = false) {
    let sentence = problem.explanation
    add(
      Found(
        origin: origin, severity: problem.severity, problem: sentence.problem,
        remedy: sentence.remedy), isSkippable)
  }

  mutating func report(_ broken: JSONBreak, at origin: Origin, skippable isSkippable: Bool) {
    let sentence = broken.reason.explanation
    let place = Origin(file: origin.file, offset: origin.offset + broken.offset)
    add(
      Found(
        origin: place, severity: .error, problem: sentence.problem, remedy: sentence.remedy),
      isSkippable)
  }

  private mutating func add(_ fault: Found, _ isSkippable: Bool) {
    if isSkippable { skippable.append(fault) } else { found.append(fault) }
  }

  /// Faults with lines and columns, in the order of the files and of the places in them.
  static func place(_ found: [Found], in files: [InputFile]) -> [Fault] {
    let byFile = Dictionary(grouping: found, by: \.origin.file)
    return byFile.sorted { $0.key < $1.key }.flatMap { number, found in
      let file = files[number]
      let places = TextPlaces(of: found.map(\.origin.offset), in: file.text)
      let sorted = found.enumerated().sorted {
        ($0.element.origin.offset, $0.offset) < ($1.element.origin.offset, $1.offset)
      }
      return sorted.map { _, fault in
        let place = places[fault.origin.offset]
        return Fault(
          path: file.path, line: place.line, column: place.column, severity: fault.severity,
          problem: fault.problem, remedy: fault.remedy)
      }
    }
  }
}
