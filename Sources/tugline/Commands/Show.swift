import ArgumentParser
import TimelineData

/// `tugline show`: everything about one event.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one event in full, with its sources.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var event: EventArgument
  @OptionGroup var data: DataOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "text or json.")
  var format = Format.text

  func run() throws {
    let dataset = try data.dataset()
    let event = try event.position(in: dataset)
    switch format {
    case .text:
      let told = dataset.told(in: language.chosen)
      try StandardOutput.write(EventText(told).text(event))
    case .json: try StandardOutput.write(EventJSON(dataset).object(event))
    }
  }
}
