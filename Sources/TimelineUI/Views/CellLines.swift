import TimelineData

/// What one value of an indicator says and where it comes from, in lines.
struct CellLines {
  let state: AppState
  let indicator: Indicator
  /// Position in `Dataset.countries`.
  let country: Int

  /// The value on a day, with what it replaced there.
  func lines(value: IndicatorValue?, change: StateOfPlay.Change?, width: Int) -> [Line] {
    var lines = [title]
    if let value {
      var facts = self.facts(of: value)
      if let change, !change.isRepeated {
        facts.add(state.glyphs.separator, .muted)
        facts.add(
          change.before.map { "was " + indicator.text(of: $0) } ?? "no value before", .match)
      }
      lines.append(facts)
      lines += wrap(value.note ?? "", width: width)
    } else {
      lines.append(Line("No supported value on this day; that is neither zero nor no.", .muted))
    }
    lines += wrap(indicator.description, width: width, .muted)
    if let value { lines.append(outlets(of: value)) }
    return lines
  }

  private var title: Line {
    var line = Line(indicator.heading, .strong)
    line.add(state.glyphs.separator, .muted)
    line.add(state.dataset.countries[country].name)
    return line
  }

  /// The value, since when it holds, until when, what it covers, how sure.
  func facts(of value: IndicatorValue) -> Line {
    let separator = state.glyphs.separator
    var line = Line(indicator.text(of: value), .strong)
    line.add(separator, .muted)
    line.add((value.fromIs == .inForce ? "from " : "reported ") + state.reading(value.from))
    if let to = value.to { line.add(" to " + state.reading(to)) }
    if let period = value.period {
      line.add(separator, .muted)
      line.add("covers " + state.reading(period))
    }
    line.add(separator, .muted)
    line.add(value.confidence.rawValue, value.confidence == .disputed ? .disputed : .text)
    return line
  }

  func outlets(of value: IndicatorValue) -> Line {
    var line = Line()
    for (index, source) in value.sources.enumerated() {
      line.add(index == 0 ? "" : "  ")
      line.add("[\(index + 1)]", .key)
      line.add(" " + state.dataset.sources[source].outlet)
    }
    return line
  }

  private func wrap(_ text: String, width: Int, _ role: Role = .text) -> [Line] {
    Fitting.wrap(text, width: width).map { Line($0, role) }
  }
}
