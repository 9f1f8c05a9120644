/// Counts of events, as a table with a column for each country.
public struct StatisticsReport {
  private let statistics: Statistics
  private let dataset: Dataset

  public init(_ statistics: Statistics, of dataset: Dataset) {
    self.statistics = statistics
    self.dataset = dataset
  }

  public var text: String {
    let codes = statistics.countries.map { dataset.countries[$0].code.printable }
    let width = max(4, codes.map(\.displayWidth).max() ?? 0)
    let head = [""] + (codes + ["all"]).map { $0.leftPadded(to: width) }
    func line(_ label: String, _ counts: Statistics.Counts) -> [String] {
      let numbers = (counts.inCountries + [counts.total]).map { String($0).leftPadded(to: width) }
      return [label] + numbers + [Self.share(counts.total, of: statistics.total.total)]
    }
    let sections = statistics.dimensions.map { dimension in
      [[], [dimension.title]] + dimension.rows.map { line("  " + $0.label, $0.counts) }
    }
    let rows =
      [line("Events", statistics.total)] + sections.joined()
      + [[], line("Two sources or more", statistics.wellSourced)]
      + [["  share"] + shares.map { $0.leftPadded(to: width) }]
    return TextTable(head: head, rows: rows).lines.map { $0 + "\n" }.joined()
  }

  /// Of every country's events and of all, those that cite two sources or more.
  private var shares: [String] {
    let wellSourced = statistics.wellSourced.inCountries + [statistics.wellSourced.total]
    let all = statistics.total.inCountries + [statistics.total.total]
    return zip(wellSourced, all).map { Self.share($0, of: $1) }
  }

  /// In whole per cent; nothing of nothing.
  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : "\((200 * part + whole) / (2 * whole))%"
  }
}

/// Counts of events, as JSON.
public struct StatisticsJSON {
  private let statistics: Statistics
  private let dataset: Dataset

  public init(_ statistics: Statistics, of dataset: Dataset) {
    self.statistics = statistics
    self.dataset = dataset
  }

  /// One object, indented: counts of all, then for each way to divide them a list of rows.
  public var object: String {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
      write(statistics.total, to: &writer)
      writer.key("twoSourcesOrMore")
      writer.object { writer in write(statistics.wellSourced, to: &writer) }
      for dimension in statistics.dimensions {
        writer.key(dimension.name)
        writer.array { writer in
          for row in dimension.rows {
            writer.object { writer in
              writer.field("value", row.value)
              write(row.counts, to: &writer)
            }
          }
        }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ counts: Statistics.Counts, to writer: inout JSONWriter) {
    writer.field("events", counts.total)
    writer.key("countries")
    writer.object { writer in
      for (country, count) in zip(statistics.countries, counts.inCountries) {
        writer.field(dataset.countries[country].code, count)
      }
    }
  }
}

extension String {
  /// With blanks before it to a width in cells of a terminal.
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}
