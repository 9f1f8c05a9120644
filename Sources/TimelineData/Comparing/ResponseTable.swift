/// What a table of responses says for one country and category.
public enum ResponseCell: Sendable, Equatable {
  /// The first response; its lag begins with the least of all that may have been the first.
  case first(Response)
  /// There is a response, but the filter hides every one.
  case filteredOut
  case noneRecorded
  /// None recorded, where research was thin.
  case thin
  /// The country's research does not cover the time after the anchor.
  case notResearched

  /// The lag of the first response, or a word for why there is none.
  public var text: String {
    switch self {
    case .first(let response): response.lag.text
    case .filteredOut: "filtered out"
    case .noneRecorded: "none recorded"
    case .thin: "thin"
    case .notResearched: "not researched"
    }
  }
}

/// The first response of every country in every category.
public struct ResponseTable: Sendable, Equatable {
  /// Positions in `Dataset.countries`, one a column.
  public let countries: [Int]
  /// Positions in `Dataset.categories`, one a row.
  public let categories: [Int]
  /// By row, then by column.
  public let cells: [[ResponseCell]]
  /// By column: the country's first response in any category of the table.
  public let firsts: [ResponseCell]

  /// Builds the table of the countries and categories that a filter lets pass.
  ///
  /// Silence is judged over the days from the anchor to the limit; without a limit to the end
  /// of the country's research. A country that says nothing of its research is taken to be
  /// researched.
  ///
  /// - Complexity: linear in all events, since a hidden response is not silence.
  public init(_ responses: Responses, in dataset: Dataset, filter: Filter = Filter()) {
    let all = Responses(
      to: responses.anchor, in: dataset, shown: dataset.events.indices, within: responses.within)
    let shown = First(responses.inOrder, in: dataset)
    let recorded = First(all.inOrder, in: dataset)
    let countries = filter.shownCountries(of: dataset)
    let categories = filter.shownCategories(of: dataset)
    let silences = countries.map { Self.silence(of: $0, after: responses, in: dataset) }
    func row(_ categories: [Int]) -> [ResponseCell] {
      zip(countries, silences).map { country, silence in
        if let first = shown.response(of: country, in: categories) { return .first(first) }
        return recorded.response(of: country, in: categories) == nil ? silence : .filteredOut
      }
    }
    self.countries = countries
    self.categories = categories
    cells = categories.map { row([$0]) }
    firsts = row(categories)
  }

  /// What it means that a country has no response.
  private static func silence(
    of country: Int, after responses: Responses, in dataset: Dataset
  ) -> ResponseCell {
    guard let research = dataset.research(of: country) else { return .noneRecorded }
    let start = dataset.events[responses.anchor].date.earliest
    let end = responses.within.map { start + $0 } ?? max(start, research.days.upperBound)
    switch research.coverage(of: start...end) {
    case .researched: return .noneRecorded
    case .thin: return .thin
    case .notResearched: return .notResearched
    }
  }
}

/// The first response by country and category.
///
/// Dates of which only the month is known make it a question which act was the first. The one that
/// has certainly happened by then the earliest is named; its lag begins with the least that any
/// other can have.
private struct First {
  private struct Known {
    var place: Int
    var least: Int
  }

  /// By country, then by category.
  private var known: [[Known?]]
  private let responses: [Response]

  /// The responses are in order.
  init(_ responses: [Response], in dataset: Dataset) {
    known = Array(
      repeating: Array(repeating: nil, count: dataset.categories.count),
      count: dataset.countries.count)
    self.responses = responses
    for (place, response) in responses.enumerated() where response.countsAsFirst {
      let new = Known(place: place, least: response.lag.min)
      let old = known[response.country][response.category]
      known[response.country][response.category] = old.map { earlier($0, new) } ?? new
    }
  }

  private func earlier(_ one: Known, _ other: Known) -> Known {
    let isOver = responses[other.place].lag.isOver(before: responses[one.place].lag)
    return Known(
      place: isOver ? other.place : one.place, least: min(one.least, other.least))
  }

  func response(of country: Int, in categories: [Int]) -> Response? {
    let found = categories.compactMap { known[country][$0] }
    guard let first = found.first else { return nil }
    let earliest = found.dropFirst().reduce(first, earlier)
    return responses[earliest.place].beginning(after: earliest.least)
  }
}

extension Response {
  /// The same, but that it may stand for an act that came after no more than so many days.
  fileprivate func beginning(after days: Int) -> Response {
    Response(
      event: event, country: country, category: category, lag: lag.beginning(after: days),
      isLinked: isLinked, isCause: isCause)
  }
}
