import ArgumentParser
import TimelineData

/// `tugline validate`: every fault of a dataset, one a line.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check datasets and print every fault, one a line.",
    discussion: """
      Each path is checked for itself. Of one path the first 200 faults are printed, and how many \
      more there are. Exit status 0 when there is no error (a warning is none), 65 when there is \
      one, 66 when a path does not exist.
      """)

  @Argument(
    help: """
      Folders laid out like the bundled dataset; JSON, NDJSON, CSV, TSV or TimelineJS files; - is \
      standard input.
      """)
  var paths: [String]

  func run() throws {
    var isClean = true
    for path in paths where try !Self.check(path) { isClean = false }
    if !isClean { throw ExitStatus.badData }
  }

  /// Prints every fault; whether none of them is an error.
  private static func check(_ path: String) throws -> Bool {
    let files = try DataProblem.printed { () throws(DataProblem) in try DataFiles.open([path]) }
    do throws(DataProblem) {
      StandardError.write(faults: try files.assemble().warnings)
      return true
    } catch {
      guard case .faults(let faults) = error else { throw error }
      StandardError.write(faults: faults)
      return false
    }
  }
}
