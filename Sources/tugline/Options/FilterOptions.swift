import ArgumentParser
import TimelineData

/// What limits the events; the same for every command.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only these countries, by ISO code or name: KZ,KG.")
  var country: [String] = []

  @Option(help: "Only these years: 2022, 2022..2023, 2024.., or 2014,2022.")
  var year: [String] = []

  @Option(help: "Only these categories: warning,prosecution.")
  var category: [String] = []

  @Option(help: "Only events whose text, actors, tags or source titles hold these words.")
  var search: String?

  /// The filter these options ask for; a mistake ends the program with what there is instead.
  func filter(of dataset: Dataset) throws -> Filter {
    var filter = Filter()
    do {
      for text in country { try filter.add(countries: text, of: dataset) }
      for text in year { try filter.add(years: text, of: dataset) }
      for text in category { try filter.add(categories: text, of: dataset) }
    } catch {
      // It names what the dataset has, which may be anybody's.
      throw ValidationError("\(error).".printable)
    }
    filter.text = search ?? ""
    return filter
  }
}
