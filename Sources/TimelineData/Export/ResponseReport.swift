/// What followed an anchor, for people: the first response by country and category, then all.
public struct ResponseReport {
  private let responses: Responses
  private let table: ResponseTable
  private let dataset: Dataset

  public init(_ responses: Responses, in dataset: Dataset, filter: Filter = Filter()) {
    self.responses = responses
    self.dataset = dataset
    table = ResponseTable(responses, in: dataset, filter: filter)
  }

  /// Aligned columns.
  public var text: String {
    let parts = [[title.printable, subtitle.printable], firsts.lines]
    return (parts + lists.map { [$0.title] + $0.table.lines }).map { lines in
      lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// The same with Markdown headings and tables.
  public var markdown: String {
    let parts = ["# \(title.markdown)\n\n\(subtitle.markdown)\n", firsts.markdown]
    return (parts + lists.map { "## \($0.title.markdown)\n\n" + $0.table.markdown })
      .joined(separator: "\n")
  }

  private var title: String { "Responses to: \(dataset.events[responses.anchor].title)" }

  private var subtitle: String {
    let anchor = dataset.events[responses.anchor]
    let limit = responses.within.map { [$0 == 1 ? "within 1 day" : "within \($0) days"] } ?? []
    return ([anchor.date.reading, dataset.countries[anchor.country].name, anchor.id] + limit)
      .joined(separator: " · ")
  }

  private var firsts: TextTable {
    let rows = zip(table.categories, table.cells).map { category, cells in
      [dataset.categories[category].label] + cells.map(\.text)
    }
    return TextTable(
      head: ["First response"] + table.countries.map { dataset.countries[$0].name },
      rows: rows + [["Any of these"] + table.firsts.map(\.text)])
  }

  /// Those that certainly follow, and those that may precede; left out where there are none.
  private var lists: [(title: String, table: TextTable)] {
    let following = list(responses.following, distance: "Lag") { $0.lag.text }
    let date = dataset.events[responses.anchor].date
    let mayPrecede = list(responses.mayPrecede, distance: "Days") { [dataset] response in
      Offset(of: dataset.events[response.event].date, from: date).text
    }
    return [("In order of lag", following), ("May precede it", mayPrecede)]
      .filter { !$0.1.rows.isEmpty }
  }

  private func list(
    _ responses: [Response], distance: String, _ text: (Response) -> String
  ) -> TextTable {
    TextTable(
      head: [distance, "Date", "Country", "Category", "Linked", "Title"],
      rows: responses.map { response in
        let event = dataset.events[response.event]
        return [
          text(response), event.date.reading, dataset.countries[response.country].code,
          dataset.categories[response.category].id,
          response.isLinked ? "linked" : response.isCause ? "answered" : "",
          event.title,
        ]
      })
  }
}
