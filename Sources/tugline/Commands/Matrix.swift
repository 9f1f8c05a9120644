import ArgumentParser
import TimelineData

/// `tugline matrix`: every indicator by country as of a date.
struct Matrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the state of play on a date: every indicator by country.",
    discussion: """
      Without --at, as of the last change that is not after the end of research. A country without
      a value has none that could be supported; it is neither zero nor no.
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "Only these countries, by ISO code or name: KZ,KG.")
  var country: [String] = []

  @Option(help: "The date: 2022-03-15, 2022-03 (its first day) or \"15 Mar 2022\".")
  var at: String?

  @Option(help: "table, csv, json or markdown.")
  var format = ReportFormat.table

  func run() throws {
    let dataset = try data.dataset()
    let state = StateOfPlay(dataset, countries: try countries(of: dataset))
    let day = try day(in: state)
    let report = MatrixReport(state, on: day, of: dataset.told(in: language.chosen))
    let text =
      switch format {
      case .table: report.text
      case .csv: MatrixCSV(dataset).text(state, on: day)
      case .json: MatrixJSON(dataset).object(state, on: day)
      case .markdown: report.markdown
      }
    try StandardOutput.write(text)
  }

  private func countries(of dataset: Dataset) throws -> [Int] {
    let filter = try FilterOptions.pointingAtMistakes { () throws(QueryError) in
      var filter = Filter()
      for text in country {
        try filter.add(.country, option: text, of: dataset, index: TextIndex(dataset))
      }
      return filter
    }
    return filter.shownCountries(of: dataset)
  }

  private func day(in state: StateOfPlay) throws -> Day {
    let asked = try at.map { try Day(argument: $0) }
    do throws(StateOfPlayError) {
      return try state.day(asked: asked)
    } catch .noValues {
      StandardError.write("\(StateOfPlayError.noValues)")
      throw ExitStatus.nothingMatched
    } catch {
      throw ValidationError("\(error).")
    }
  }
}
