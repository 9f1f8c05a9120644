import TimelineData

/// All values of one indicator in one country, in time, each with its sources in full.
struct HistoryPage {
  /// All lines at the width of the screen.
  static func lines(of history: History, in state: AppState) -> [PageLine] {
    let indicator = state.dataset.indicators[history.indicator]
    let cell = CellLines(state: state, indicator: indicator, country: history.country)
    var page = PageWriter(state)
    page.add(Line())
    page.write(
      indicator.heading + state.glyphs.separator + state.dataset.countries[history.country].name,
      .strong)
    page.write(indicator.description)
    page.write(indicator.asOf ?? "", .muted)
    let values = history.values(of: state.dataset)
    if values.isEmpty {
      page.add(Line())
      page.write("No supported value; that is neither zero nor no.")
    }
    var number = 1
    for value in values {
      page.add(Line())
      page.writeFlowing(cell.facts(of: value))
      page.write(value.note ?? "")
      for source in value.sources {
        page.writeSource(state.dataset.sources[source], number: number)
        number += 1
      }
    }
    return page.lines
  }
}
