import TimelineData

/// One row of a list.
struct ListRow: Sendable, Equatable {
  enum Choice: Sendable, Equatable {
    case all(ListPanel.Content)
    case year(Int)
    case country(Int)
    case category(Int)
    case name(String, PickedName)
    case command(Command)
    /// Position in `Dataset.events`.
    case event(Int)
    case savedFilter(String)
  }

  let choice: Choice
  let label: String
  /// Keys of a command, or a glyph.
  var mark = ""
  /// The name of a command in the configuration file.
  var name = ""
  /// The group of a command.
  var group = ""
  /// Events under the other parts of the filter; `nil` in the help.
  var count: Int?
  var isPicked = false
}

/// The rows of each list, with counts under the other parts of the filter.
extension AppState {
  func listRows(of panel: ListPanel) -> [ListRow] {
    let typed = Filter.words(of: panel.typed)
    let rows = allRows(of: panel.content)
    guard !typed.isEmpty else { return rows }
    return rows.filter { row in
      let text = FoldedText(row.label + " " + row.mark + " " + row.name)
      return typed.allSatisfy { text.contains($0) }
    }
  }

  private func allRows(of content: ListPanel.Content) -> [ListRow] {
    switch content {
    case .help: helpRows
    case .years: yearRows
    case .countries: countryRows
    case .categories: categoryRows
    case .names(let kind): nameRows(kind)
    case .kept: keptRows
    case .filters: filterRows
    }
  }

  private var helpRows: [ListRow] {
    let from = openSources == nil ? viewMode : .detail
    return bindings.groups(from).flatMap { group in
      group.bindings.compactMap { binding in
        helpLabel(binding).map { label in
          ListRow(
            choice: .command(binding.command), label: label,
            mark: binding.keys.map { $0.label(plain: glyphs.isPlain) }.joined(separator: " "),
            name: binding.command.name, group: group.title)
        }
      }
    }
  }

  /// What a key does here; `nil` for the number of a country or a source that is not there.
  private func helpLabel(_ binding: Binding) -> String? {
    switch binding.command {
    case .toggleCountry(let number):
      guard number <= dataset.countries.count else { return nil }
      return "Hide or show \(dataset.countries[orderedCountries[number - 1]].name)"
    case .openSource(let number):
      guard let sources = openSources, number <= sources.count else { return nil }
      return "Open source \(number), \(dataset.sources[sources[number - 1]].outlet)"
    default: return binding.help
    }
  }

  private var yearRows: [ListRow] {
    let events = counted { $0.years = [] }
    var counts: [Int: Int] = [:]
    for event in events {
      let date = dataset.events[event].date
      for year in date.earliest.year...date.latest.year
      where dataset.years?.contains(year) == true { counts[year, default: 0] += 1 }
    }
    let rows = counts.sorted { $0.key < $1.key }.map { year, count in
      ListRow(
        choice: .year(year), label: String(year), count: count,
        isPicked: filter.years.contains(year))
    }
    return [allRow("All years", .years, events.count, filter.years.isEmpty)] + rows
  }

  private var countryRows: [ListRow] {
    let events = counted { $0.countries = [] }
    let rows = orderedCountries.map { country in
      ListRow(
        choice: .country(country), label: dataset.countries[country].name,
        mark: dataset.countries[country].code,
        count: events.count { dataset.events[$0].country == country },
        isPicked: filter.countries.contains(country))
    }
    return [allRow("All countries", .countries, events.count, filter.countries.isEmpty)] + rows
  }

  private var categoryRows: [ListRow] {
    let events = counted { $0.categories = [] }
    let rows = dataset.categories.indices.map { category in
      ListRow(
        choice: .category(category), label: dataset.categories[category].label,
        mark: glyph(of: category),
        count: events.count { dataset.events[$0].category == category },
        isPicked: filter.categories.contains(category))
    }
    return [allRow("All categories", .categories, events.count, filter.categories.isEmpty)] + rows
  }

  /// Tags or actors, the most frequent first.
  private func nameRows(_ kind: PickedName) -> [ListRow] {
    let events = counted { $0.clear(kind) }
    let picked = filter.picked(kind)
    var counts: [String: Int] = Dictionary(
      picked.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
    for event in events {
      for name in kind.names(of: dataset.events[event]) { counts[name, default: 0] += 1 }
    }
    let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, count in
      ListRow(
        choice: .name(name, kind), label: name, count: count, isPicked: picked.contains(name))
    }
    let all = kind == .tag ? "All tags" : "All actors"
    return [allRow(all, .names(kind), events.count, picked.isEmpty)] + rows
  }

  private func allRow(
    _ label: String, _ content: ListPanel.Content, _ count: Int, _ isPicked: Bool
  ) -> ListRow {
    ListRow(choice: .all(content), label: label, count: count, isPicked: isPicked)
  }

  /// The events that the filter would let pass without one of its parts.
  private func counted(without part: (inout Filter) -> Void) -> [Int] {
    var rest = filter
    part(&rest)
    return rest.events(
      of: dataset, index: textIndex ?? TextIndex(dataset), marks: kept.marks)
  }

  /// The glyph of a category, or its letter in plain ASCII.
  func glyph(of category: Int) -> String {
    let category = dataset.categories[category]
    return String(glyphs.isPlain ? category.letter : category.glyph)
  }
}
