import ArgumentParser
import TimelineData

/// Whether a command may read what the dashboard keeps.
struct StateOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Whether is:bookmarked and is:noted mean what the dashboard keeps (default: --state).")
  var state: Bool?

  /// What a filter's `is:bookmarked` and `is:noted` mean; read only for one that asks.
  func marks(for filter: Filter, of dataset: Dataset) throws -> EventMarks {
    try Self.marks(for: filter, of: dataset, asked: state)
  }

  /// The same, with what the command line says of it.
  static func marks(
    for filter: Filter, of dataset: Dataset, asked: Bool?
  ) throws -> EventMarks {
    guard filter.needsMarks else { return EventMarks() }
    // The rest of the file is the dashboard's: what is wrong with it is none of a list's business.
    let configured = try asked ?? ConfigurationFile.read(.state, for: dataset)?.settings.keepsState
    let keepsState = configured ?? true
    guard keepsState, let file = StateFile(of: dataset) else { return EventMarks() }
    let memory = file.look()
    for problem in file.problems { StandardError.write(problem) }
    return EventMarks(of: memory, in: dataset)
  }
}
