import ArgumentParser
import TimelineData

/// `tugline show`: everything about one event.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one event in full, with its sources.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The event's id, as printed by list --format csv and in the detail.")
  var id: String

  @OptionGroup var data: DataOptions

  @Option(help: "text or json.")
  var format = Format.text

  func run() throws {
    let dataset = try data.dataset()
    guard let event = dataset.event(id: id) else {
      let nearest = dataset.eventIDs(nearestTo: id).joined(separator: ", ")
      StandardError.write("no event has the id ‘\(id)’; the nearest are \(nearest)")
      throw ExitStatus.nothingMatched
    }
    switch format {
    case .text: try StandardOutput.write(EventText(dataset).text(event))
    case .json: try StandardOutput.write(EventJSON(dataset).object(event))
    }
  }
}
