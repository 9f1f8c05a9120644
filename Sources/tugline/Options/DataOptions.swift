import ArgumentParser
import TimelineData

/// Which dataset a command works on.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder laid out like the bundled dataset, in its place.", valueName: "path"))
  var data: String?

  /// Loads the dataset; prints every fault and ends the program when it has any.
  func dataset() throws -> Dataset {
    let files = try data.map { try DataFiles.folder($0) } ?? DataFiles.bundled()
    return try files.load()
  }
}
