import ArgumentParser
import TimelineData

/// `tugline stats`: how many events there are of each kind.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count events by country, year, category, confidence, importance and sources.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @OptionGroup var data: DataOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var state: StateOptions

  @Option(help: "table or json.")
  var format = Format.table

  func run() throws {
    let dataset = try data.dataset()
    let filter = try filter.filter(of: dataset)
    let marks = try state.marks(for: filter, of: dataset)
    let events = filter.events(of: dataset, index: TextIndex(dataset), marks: marks)
    let statistics = Statistics(of: events, in: dataset, filter: filter)
    switch format {
    case .table: try StandardOutput.write(StatisticsReport(statistics, of: dataset).text)
    case .json: try StandardOutput.write(StatisticsJSON(statistics, of: dataset).object)
    }
    if events.isEmpty {
      StandardError.writeNothingMatched(filter, in: dataset)
      throw ExitStatus.nothingMatched
    }
  }
}
