import ArgumentParser
import TimelineData

/// `tugline list`: the events that a filter leaves, for people or for other programs.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the events that match.",
    discussion: """
      In a filter, is:bookmarked and is:noted mean the bookmarks and notes that the dashboard \
      keeps of this dataset; with --no-state there are none.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json, ndjson
  }

  @OptionGroup var data: DataOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var state: StateOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "table, csv, json or ndjson.")
  var format = Format.table

  func run() throws {
    let source = try data.dataset()
    let dataset = format == .table ? source.told(in: language.chosen) : source
    let filter = try filter.filter(of: dataset)
    let marks = try state.marks(for: filter, of: source)
    try Self.print(filter, of: dataset, marks: marks, as: format)
  }

  /// Prints what a filter leaves; nothing matched is an exit status of its own.
  static func print(
    _ filter: Filter, of dataset: Dataset, marks: EventMarks, as format: Format
  ) throws {
    let events = filter.events(of: dataset, index: TextIndex(dataset), marks: marks)
    let text =
      switch format {
      case .table: EventTable(dataset).text(events)
      case .csv: EventCSV(dataset).text(events)
      case .json: EventJSON(dataset).array(events)
      case .ndjson: EventJSON(dataset).lines(events)
      }
    try StandardOutput.write(text)
    if events.isEmpty {
      StandardError.writeNothingMatched(filter, in: dataset)
      throw ExitStatus.nothingMatched
    }
  }
}
