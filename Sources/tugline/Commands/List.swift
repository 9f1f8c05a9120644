import ArgumentParser
import TimelineData

/// `tugline list`: the events that a filter leaves, for people or for other programs.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the events that match.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json, ndjson
  }

  @OptionGroup var data: DataOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "table, csv, json or ndjson.")
  var format = Format.table

  func run() throws {
    var dataset = try data.dataset()
    if format == .table { dataset = dataset.told(in: language.chosen) }
    try Self.print(filter.filter(of: dataset), of: dataset, as: format)
  }

  /// Prints what a filter leaves; nothing matched is an exit status of its own.
  static func print(_ filter: Filter, of dataset: Dataset, as format: Format) throws {
    let events = filter.events(of: dataset, index: TextIndex(dataset))
    let text =
      switch format {
      case .table: EventTable(dataset).text(events)
      case .csv: EventCSV(dataset).text(events)
      case .json: EventJSON(dataset).array(events)
      case .ndjson: EventJSON(dataset).lines(events)
      }
    try StandardOutput.write(text)
    if events.isEmpty {
      StandardError.write("no event matches \(filter.description(in: dataset))")
      throw ExitStatus.nothingMatched
    }
  }
}
