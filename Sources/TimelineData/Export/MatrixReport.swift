/// The state of play on a day, for people: indicators by country under their groups.
public struct MatrixReport {
  private let state: StateOfPlay
  private let day: Day
  private let dataset: Dataset

  public init(_ state: StateOfPlay, on day: Day, of dataset: Dataset) {
    self.state = state
    self.day = day
    self.dataset = dataset
  }

  /// Aligned columns; `*` marks what changed on the day, `≠` what sources dispute.
  public var text: String {
    let rows = sections.flatMap { [[], [$0.label]] + $0.rows }
    let table = TextTable(head: [""] + countryNames, rows: rows)
    let notes = remarks.isEmpty ? [] : [""] + remarks
    return ([title.printable, neighbours, ""] + table.lines + notes.map(\.printable))
      .map { $0 + "\n" }.joined()
  }

  /// A table for each group.
  public var markdown: String {
    let tables = sections.map { section in
      "## \(section.label.markdown)\n\n"
        + TextTable(head: ["Indicator"] + countryNames, rows: section.rows).markdown
    }
    let lines = ["# " + title.markdown, neighbours.markdown] + remarks.map(\.markdown)
    let paragraphs = lines.map { $0 + "\n" }
    return (paragraphs.prefix(2) + tables + paragraphs.dropFirst(2)).joined(separator: "\n")
  }

  private var title: String { "State of play on \(day.reading)" }

  private var neighbours: String {
    let before = state.change(before: day).map { "previous change \($0.reading)" }
    let after = state.change(after: day).map { "next change \($0.reading)" }
    return [before, after].compactMap(\.self).joined(separator: " · ")
  }

  private var countryNames: [String] { state.countries.map { dataset.countries[$0].name } }

  /// The groups that have a value on the day, with the indicators that have one.
  private var sections: [(label: String, rows: [[String]])] {
    let values = state.values(on: day)
    let changed = Set(state.changes(on: day).map { [$0.row, $0.column] })
    return dataset.indicatorGroups.indices.compactMap { group in
      let rows = state.indicators.indices.filter { row in
        dataset.indicators[state.indicators[row]].group == group
          && (values[row].contains { $0 != nil } || changed.contains { $0[0] == row })
      }
      guard !rows.isEmpty else { return nil }
      return (dataset.indicatorGroups[group].label, rows.map { line($0, values[$0], changed) })
    }
  }

  private func line(_ row: Int, _ values: [IndicatorValue?], _ changed: Set<[Int]>) -> [String] {
    let indicator = dataset.indicators[state.indicators[row]]
    return [indicator.heading]
      + values.enumerated().map { column, value in
        let text = value.map { ($0.confidence == .disputed ? "≠ " : "") + indicator.text(of: $0) }
        return (text ?? "–") + (changed.contains([row, column]) ? " *" : "")
      }
  }

  private var remarks: [String] {
    let cells = sections.flatMap(\.rows).flatMap { $0.dropFirst() }
    let hidden = state.indicators.count - sections.reduce(0) { $0 + $1.rows.count }
    var remarks: [String] = []
    if cells.contains(where: { $0.hasPrefix("–") }) {
      remarks.append("–  no value that could be supported; neither zero nor no")
    }
    if cells.contains(where: { $0.hasSuffix(" *") }) { remarks.append("*  changed on this day") }
    if cells.contains(where: { $0.hasPrefix("≠ ") }) { remarks.append("≠  sources conflict") }
    if hidden > 0 {
      let noun = hidden == 1 ? "1 indicator has" : "\(hidden) indicators have"
      remarks.append("\(noun) no value on this day.")
    }
    return remarks
  }
}
