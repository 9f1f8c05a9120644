import ArgumentParser
import TimelineData

/// Which dataset a command works on.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      A dataset in place of the bundled one: a folder laid out like it, or a JSON, NDJSON, CSV, \
      TSV or TimelineJS file; - is standard input. Several are put together.
      """,
      valueName: "path"))
  var data: [String] = []

  @Flag(help: "Leave out records of --data that have faults, and say which.")
  var lenient = false

  /// Loads the dataset; prints every fault and ends the program when it has any.
  func dataset() throws -> Dataset {
    if data.isEmpty { return try DataFiles.bundledDataset() }
    let result = try DataProblem.printed { () throws(DataProblem) in
      try self.assembled()
    }
    reportSkipped(result.skipped)
    return result.dataset
  }

  /// Loads one dataset; prints every fault and ends the program when it has any.
  static func dataset(at path: String) throws -> Dataset {
    try DataProblem.printed { () throws(DataProblem) in
      try DataFiles.open([path]).assemble().dataset
    }
  }

  /// Reads the files, once more if need be.
  func assembled() throws(DataProblem) -> DatasetAssembler.Assembled {
    try DataFiles.open(data).assemble(lenient: lenient)
  }

  /// Names the first faults; `validate` tells all.
  private func reportSkipped(_ faults: [Fault]) {
    if faults.isEmpty { return }
    let shown = 5
    StandardError.write(
      faults.count == 1 ? "1 record left out:" : "\(faults.count) records left out:")
    var lines = faults.prefix(shown).map(\.description)
    if faults.count > shown { lines.append("… and \(faults.count - shown) more") }
    StandardError.write(lines: lines)
  }
}
