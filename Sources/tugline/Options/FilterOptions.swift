import ArgumentParser
import TimelineData

/// What limits the events; the same for every command.
struct FilterOptions: ParsableArguments {
  // Both may begin with a minus, which leaves out what follows.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only events that match, such as 'year:2022.. -tag:un-vote actor:tokayev wagner'.",
      discussion: """
        Fields: country, year, date, category, tag, actor, source, importance, confidence, id, \
        is, responds. Terms must all hold, commas mean or, - excludes.
        """, valueName: "query"))
  var filter: [String] = []

  @Option(help: "Only these countries, by ISO code or name: KZ,KG.")
  var country: [String] = []

  @Option(help: "Only these years: 2022, 2022..2023, 2024.., or 2014,2022.")
  var year: [String] = []

  @Option(help: "Only these categories: warning,prosecution.")
  var category: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: "Only events whose text, actors, tags or source titles hold these words.")
  var search: [String] = []

  /// The filter these options ask for.
  func filter(of dataset: Dataset) throws -> Filter {
    try Self.pointingAtMistakes { () throws(QueryError) in try parsed(of: dataset) }
  }

  /// What comes of reading a query; a mistake is pointed at and ends the program.
  static func pointingAtMistakes(_ read: () throws(QueryError) -> Filter) throws -> Filter {
    do throws(QueryError) {
      return try read()
    } catch {
      StandardError.write("\(error)")
      StandardError.write(lines: error.pointed.split(separator: "\n").map { "  \($0)" })
      throw ExitStatus.wrongUsage
    }
  }

  /// What all options ask for together.
  ///
  /// Countries, years and categories of several options are alternatives; of queries and words
  /// all must hold.
  private func parsed(of dataset: Dataset) throws(QueryError) -> Filter {
    var options = Filter()
    for (field, texts) in [(QueryField.country, country), (.year, year), (.category, category)] {
      for text in texts {
        try options.add(field, option: text, of: dataset, index: TextIndex(dataset))
      }
    }
    var result = try Filter(
      query: filter.joined(separator: " "), of: dataset, index: TextIndex(dataset), within: options)
    result.add(words: search.joined(separator: " "))
    return result
  }
}
