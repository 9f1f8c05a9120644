/// Activity over time as text: for every country a row of blocks, all to one scale, with the
/// counts of each year under it; then the totals by category and the longest silences.
public struct ActivityChart {
  private let dataset: Dataset
  private let filter: Filter
  private let signs: ChartSigns

  /// `isPlain` draws with ASCII only; names stay as they are written in the data.
  public init(_ dataset: Dataset, filter: Filter = Filter(), isPlain: Bool = false) {
    self.dataset = dataset
    self.filter = filter
    signs = isPlain ? .ascii : .unicode
  }

  /// The chart of the events shown, positions in `Dataset.events`; empty where neither an event
  /// nor research gives it an axis.
  public func text(_ shown: [Int], by unit: Period.Unit) -> String {
    guard let axis = Activity.axis(of: dataset, filter: filter) else { return "" }
    let activity = Activity(of: shown, in: dataset, by: unit, over: axis)
    let silences = dataset.silences(among: shown, longerThan: 1, over: axis)
    let parts = [
      [title(activity, shown.count)], multiples(activity), totals(activity), longest(silences),
    ]
    return parts.filter { !$0.isEmpty }.map { lines in
      lines.map { $0.printable.withoutTrailingBlanks + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func title(_ activity: Activity, _ count: Int) -> String {
    let words = filter.isEmpty ? "" : ", " + filter.description(in: dataset)
    return "\(count) of \(dataset.events.count) events by \(activity.unit.rawValue)\(words); "
      + "the highest block is \(busiest(activity))"
  }

  private func busiest(_ activity: Activity) -> Int {
    filter.shownCountries(of: dataset).map { activity.countries[$0].busiest }.max() ?? 0
  }

  private func multiples(_ activity: Activity) -> [String] {
    let countries = filter.shownCountries(of: dataset)
    let names = countries.map { dataset.countries[$0].name.printable }
    let width = (names.map(\.displayWidth).max() ?? 0) + 2
    let margin = String(repeating: " ", count: width)
    let years = Years(activity)
    var lines = [margin + years.line { years.starts[$0].label }]
    for (country, name) in zip(countries, names) {
      let counts = activity.countries[country]
      let blocks = years.line { bars(of: country, activity, years.places[$0]) }
      lines.append(name.padded(to: width) + blocks + total(counts))
      lines.append(margin + years.line { sum(counts, years.places[$0]) })
    }
    let note = "\(signs.notResearched)  not researched"
    return lines.contains { $0.contains(signs.notResearched) } ? lines + [note] : lines
  }

  /// The blocks of one country in one year, at least four columns.
  private func bars(of country: Int, _ activity: Activity, _ places: Range<Int>) -> String {
    let research = dataset.research(of: country)
    return places.map { place in
      let isResearched = research?.span.overlaps(activity.periods[place].days) ?? true
      let count = activity.countries[country].inPeriods[place]
      let block =
        count == 0 && !isResearched
        ? signs.notResearched : signs.block(count, of: busiest(activity))
      return String(repeating: block, count: max(1, 4 / places.count))
    }.joined()
  }

  private func sum(_ counts: Activity.Counts, _ places: Range<Int>) -> String {
    let sum = counts.inPeriods[places].reduce(0, +)
    return sum == 0 ? "" : String(sum)
  }

  private func total(_ counts: Activity.Counts) -> String {
    let beyond = [(counts.earlier, "earlier"), (counts.later, "later")].filter { $0.0 > 0 }
    let words = beyond.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(counts.total)" + (words.isEmpty ? "" : " (\(words))")
  }

  private func totals(_ activity: Activity) -> [String] {
    let categories = filter.shownCategories(of: dataset)
    let totals = categories.map { activity.categories[$0].total }
    let most = max(1, totals.max() ?? 1)
    let rows = zip(categories, totals).map { category, total in
      let category = dataset.categories[category]
      let length = (total * 40 + most - 1) / most
      return [
        String(signs.isPlain ? category.letter : category.glyph), category.label,
        String(repeating: signs.bar, count: length) + (total > 0 ? " " : "") + String(total),
      ]
    }
    return ["By category"] + TextTable(rows: rows).lines
  }

  /// The longest silence of each country, the first of several as long; what a filter leaves out
  /// is not called a silence.
  private func longest(_ silences: [Silence]) -> [String] {
    let countries = filter.shownCountries(of: dataset)
    let title =
      countries.contains(where: filter.leavesActsOut(of:))
      ? "Longest time without a matching act" : "Longest silence"
    let rows = countries.compactMap { country -> [String]? in
      let silences = silences.filter { $0.country == country }
      guard let longest = silences.map(\.months).max(),
        let silence = silences.first(where: { $0.months == longest })
      else { return nil }
      return [
        dataset.countries[country].name, longest == 1 ? "1 month" : "\(longest) months",
        "\(silence.days.lowerBound.reading) to \(silence.days.upperBound.reading)",
        silence.isThin ? "thin research" : "",
      ]
    }
    return rows.isEmpty ? [] : [title] + TextTable(rows: rows).lines
  }
}

/// The years of an activity's axis, each a column as wide as its periods, and a blank.
private struct Years {
  /// By year, the places of its periods.
  let places: [Range<Int>]
  let starts: [Period]
  private let width: Int

  init(_ activity: Activity) {
    let perYear = activity.unit.perYear
    places = stride(from: 0, to: activity.periods.count, by: perYear).map {
      $0..<$0 + perYear
    }
    starts = places.map { Period(.year, of: activity.periods[$0.lowerBound].days.lowerBound) }
    width = max(4, perYear) + 1
  }

  func line(_ cell: (Int) -> String) -> String {
    places.indices.map { cell($0).padded(to: width) }.joined()
  }
}

/// What a chart is drawn with.
private struct ChartSigns {
  /// Eight steps, low to high.
  let blocks: [Character]
  let bar: Character
  let notResearched: Character
  let isPlain: Bool

  static let unicode = ChartSigns(
    blocks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], bar: "█", notResearched: "·", isPlain: false)

  static let ascii = ChartSigns(
    blocks: [".", ".", ":", ":", "+", "+", "#", "#"], bar: "#", notResearched: "-", isPlain: true)

  func block(_ count: Int, of busiest: Int) -> Character {
    count == 0 ? " " : blocks[(count * blocks.count - 1) / max(1, busiest)]
  }
}
