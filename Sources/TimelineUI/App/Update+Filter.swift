import TimelineData

/// Limiting what is shown.
extension AppState {
  /// Carries out a command that limits the events shown; false for any other.
  mutating func restrict(_ command: Command) -> Bool {
    switch command {
    case .toggleCountry(let number): toggleCountry(number - 1)
    case .showAllCountries:
      filter.countries = []
      refilter()
    case .editFilter: openPrompt(.filter)
    case .clearFilter: clearFilter()
    case .pickYears: openList(.years)
    case .pickCountries: openList(.countries)
    case .pickCategories: openList(.categories)
    case .pickTags: openList(.names(.tag))
    case .pickActors: openList(.names(.actor))
    default: return false
    }
    return true
  }

  /// Hides or shows the country of a number counted from 0.
  private mutating func toggleCountry(_ number: Int) {
    guard dataset.countries.indices.contains(number) else {
      message = Message(text: "There are \(dataset.countries.count) countries")
      return
    }
    let country = orderedCountries[number]
    var countries = Set(visibleCountries)
    if countries.remove(country) == nil { countries.insert(country) }
    guard !countries.isEmpty else {
      let tip = tip(.showAllCountries) { "press \($0) to show all" }
      message = Message(text: "The last country stays" + tip)
      return
    }
    filter.countries = countries.count == dataset.countries.count ? [] : countries
    refilter()
  }

  private mutating func clearFilter() {
    var cleared = Filter()
    cleared.countries = filter.countries
    if cleared == filter {
      let tip = tip(.showAllCountries) { "\($0) shows all countries" }
      message = Message(
        text: filter.isEmpty ? "No filter is set" : "Only countries are hidden" + tip)
    }
    filter = cleared
    refilter()
  }

  private mutating func openList(_ content: ListPanel.Content) {
    var panel = ListPanel(content: content, before: filter)
    panel.cursor = firstRow(of: panel)
    overlays.append(.list(panel))
  }

  /// Where the cursor starts: at the first row that is picked, or at what is selected.
  private func firstRow(of panel: ListPanel) -> Int {
    let rows = listRows(of: panel)
    let all = ListRow.Choice.all(panel.content)
    if let picked = rows.firstIndex(where: { $0.isPicked && $0.choice != all }) { return picked }
    let here: ListRow.Choice? =
      switch panel.content {
      case .years: selectedEvent.map { .year($0.date.earliest.year) }
      case .countries: .country(timeline.focus)
      case .categories: selectedEvent.map { .category($0.category) }
      case .help, .names, .kept, .filters: nil
      }
    return rows.firstIndex { $0.choice == here } ?? 0
  }

  /// Searches again, after the filter changed.
  mutating func renewSearch() {
    if let search { self.search = find(search.text) }
  }

  /// The words to mark wherever they stand; none without a search.
  var searchedWords: [FoldedText] { Filter.words(of: search?.text ?? "") }

  /// The shown events whose text holds every word; none for no words.
  mutating func find(_ text: String) -> Search {
    indexText()
    let words = Filter.words(of: text)
    guard !words.isEmpty, let index = textIndex else { return Search(text: text, matches: []) }
    return Search(text: text, matches: shown.all.filter { index.event(at: $0, contains: words) })
  }
}
