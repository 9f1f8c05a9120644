import ArgumentParser
import TimelineData

/// `tugline diff`: what changed between two editions of a dataset.
struct Difference: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print what changed between two editions of a dataset, field by field.",
    discussion: """
      Objects are told apart by their ids, values of indicators by indicator, country and from. \
      Where things stand in the files does not matter, save for countries and categories. \
      tugline data export writes the bundled edition to compare with.

      Exit status, as of diff(1): 0 nothing differs, 1 something does; else what is listed under \
      tugline --help.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "A folder laid out like the bundled dataset, or a file as for --data.")
  var old: String

  @Argument(help: "Another.")
  var new: String

  @Option(help: "text or json.")
  var format = Format.text

  func run() throws {
    let old = try DataOptions.dataset(at: old)
    let new = try DataOptions.dataset(at: new)
    let difference = DatasetDifference(from: old, to: new)
    switch format {
    case .text: try StandardOutput.write(DifferenceReport(difference).text)
    case .json: try StandardOutput.write(DifferenceJSON(difference).object)
    }
    if !difference.isEmpty { throw ExitStatus.different }
  }
}
