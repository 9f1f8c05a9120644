import ArgumentParser
import TimelineData

/// The event that a command is about.
struct EventArgument: ParsableArguments {
  @Argument(help: "The event's id, as printed by list --format csv and in the detail.")
  var id: String

  /// Its position in `Dataset.events`.
  func position(in dataset: Dataset) throws -> Int { try Self.position(of: id, in: dataset) }

  /// The position of an event in `Dataset.events`; an unknown id ends the program with the
  /// nearest.
  static func position(of id: String, in dataset: Dataset) throws -> Int {
    do throws(UnknownEvent) {
      return try dataset.position(ofEvent: id)
    } catch {
      StandardError.write("\(error)")
      throw ExitStatus.nothingMatched
    }
  }
}
