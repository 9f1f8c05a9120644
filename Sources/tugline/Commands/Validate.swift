import ArgumentParser
import TimelineData

/// `tugline validate`: every fault of a dataset, one a line.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check datasets and print every fault, one a line.")

  @Argument(help: "Folders laid out like the bundled dataset.")
  var paths: [String]

  func run() throws {
    var isClean = true
    for path in paths where try !DataFiles.folder(path).check() { isClean = false }
    if !isClean { throw ExitStatus.badData }
  }
}
