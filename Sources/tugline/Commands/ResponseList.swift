import ArgumentParser
import TimelineData

/// `tugline responses`: who reacted to an event, how, and after how many days.
struct ResponseList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "responses",
    abstract: "Print what followed an event: the first response of every country, then all.",
    discussion: """
      Days are counted from the first day that the event's date can mean. An act dated to a month
      that began before that day may precede it: it is listed apart, and is a country's first
      response only when it says itself what it responds to (linked). The first response is the act \
      that has certainly happened the earliest; a range such as 0–1 d says that another, dated less \
      exactly, may have come before. What the event itself responds to is listed as answered and \
      is no first response.
      """)

  @OptionGroup var anchor: EventArgument
  @OptionGroup var data: DataOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var state: StateOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "Only what followed within so many days.")
  var within: Int?

  @Option(help: "table, csv, json or markdown.")
  var format = ReportFormat.table

  func validate() throws {
    if let within, within < 0 {
      throw ValidationError("‘\(within)’ is not a number of days; write 0 or more.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let anchor = try anchor.position(in: dataset)
    let filter = try filter.filter(of: dataset)
    let marks = try state.marks(for: filter, of: dataset)
    let shown = filter.events(of: dataset, index: TextIndex(dataset), marks: marks)
    let responses = Responses(to: anchor, in: dataset, shown: shown, within: within)
    let report = ResponseReport(
      responses, in: dataset.told(in: language.chosen), filter: filter)
    let text =
      switch format {
      case .table: report.text
      case .csv: ResponseCSV(dataset).text(responses)
      case .json: ResponseJSON(dataset).object(responses)
      case .markdown: report.markdown
      }
    try StandardOutput.write(text)
    if responses.isEmpty {
      StandardError.write("no event shown follows ‘\(dataset.events[anchor].id)’")
      throw ExitStatus.nothingMatched
    }
  }
}
