import ArgumentParser
import TimelineData

/// `tugline chart`: how many events there are over time, by country and category.
struct Chart: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw events over time, a row of blocks a country, with counts.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
  }

  @OptionGroup var data: DataOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var state: StateOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "What a block stands for: month, quarter or year.")
  var by = Period.Unit.quarter

  @Option(help: "text.")
  var format = Format.text

  @Flag(help: "Draw with plain ASCII characters.")
  var ascii = false

  func run() throws {
    let dataset = try data.dataset()
    let filter = try filter.filter(of: dataset)
    let marks = try state.marks(for: filter, of: dataset)
    let events = filter.events(of: dataset, index: TextIndex(dataset), marks: marks)
    switch format {
    case .text:
      let told = dataset.told(in: language.chosen)
      try StandardOutput.write(
        ActivityChart(told, filter: filter, isPlain: ascii).text(events, by: by))
    }
    if events.isEmpty {
      StandardError.writeNothingMatched(filter, in: dataset)
      throw ExitStatus.nothingMatched
    }
  }
}

extension Period.Unit: ExpressibleByArgument {}
