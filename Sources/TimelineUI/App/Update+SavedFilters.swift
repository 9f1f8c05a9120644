import TimelineData

/// Filters under names.
extension AppState {
  /// Asks for the name to save the filter in force under.
  mutating func nameFilter() {
    guard !filter.isEmpty else {
      message = Message(text: "No filter is set, so there is none to save")
      return
    }
    openPrompt(.filterName)
  }

  /// Saves the filter in force; a name that is taken gets it instead of its own.
  mutating func saveFilter(as name: String) -> Effect {
    let name = name.withoutOuterBlanks
    guard !name.isEmpty else { return .none }
    let isNew = kept.memory.filters[name] == nil
    let text = filter.description(in: dataset)
    kept.save(text, as: name)
    message = Message(
      text: isNew
        ? "Saved as ‘\(name)’\(forHowLong): \(text)" : "‘\(name)’ is now \(text)\(forHowLong)")
    return .keep
  }

  mutating func openFilters() {
    guard !kept.memory.filters.isEmpty else {
      message = Message(
        text: "No filter is saved yet" + tip(.saveFilter) { "\($0) saves the one in force" })
      return
    }
    overlays.append(.list(ListPanel(content: .filters, before: filter)))
  }

  /// The filter of a text that `Filter.description(in:)` wrote.
  func parsed(_ text: String) throws(QueryError) -> Filter {
    try Filter(query: text, of: dataset, index: textIndex ?? TextIndex(dataset))
  }

  /// Puts a saved filter in force.
  mutating func recallFilter(_ name: String) {
    guard let text = kept.memory.filters[name] else { return }
    do throws(QueryError) {
      filter = try parsed(text)
      refilter()
      message = Message(text: "Filter ‘\(name)’")
    } catch {
      message = Message(text: "‘\(name)’ cannot be used: \(error)", isError: true)
    }
  }
}
