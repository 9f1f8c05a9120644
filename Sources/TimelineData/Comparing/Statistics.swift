/// How many events there are of each kind, by country.
public struct Statistics: Sendable, Equatable {
  /// Positions in `Dataset.countries`, one a column.
  public let countries: [Int]
  /// All events counted.
  public let total: Counts
  public let dimensions: [Dimension]
  /// Events that cite two sources or more.
  public let wellSourced: Counts

  /// One way to divide the events; every event is in one row.
  public struct Dimension: Sendable, Equatable {
    /// As programs name it.
    public let name: String
    /// As people read it.
    public let title: String
    public let rows: [Row]
  }

  public struct Row: Sendable, Equatable {
    /// As programs name it.
    public let value: String
    /// As people read it.
    public let label: String
    public let counts: Counts
  }

  public struct Counts: Sendable, Equatable {
    /// By place in `Statistics.countries`.
    public let inCountries: [Int]

    public var total: Int { inCountries.reduce(0, +) }
  }

  /// Counts the events shown, which are positions in `Dataset.events`, in the countries that a
  /// filter lets pass.
  ///
  /// - Complexity: linear in the events shown for each row.
  public init(of shown: [Int], in dataset: Dataset, filter: Filter = Filter()) {
    let counter = Counter(
      events: shown.map { dataset.events[$0] }, columns: filter.shownCountries(of: dataset))
    countries = counter.columns
    total = counter.counts { _ in true }
    wellSourced = counter.counts { $0.sources.count >= 2 }
    let years = Activity.axis(of: dataset, filter: filter).map {
      Activity(of: shown, in: dataset, by: .year, over: $0)
    }
    dimensions = [
      years.map(counter.years),
      counter.categories(filter.shownCategories(of: dataset), of: dataset),
      counter.confidence, counter.importance, counter.sources,
    ].compactMap(\.self)
  }
}

/// Divides events.
private struct Counter {
  let events: [Event]
  /// Positions in `Dataset.countries`.
  let columns: [Int]

  func counts(_ isCounted: (Event) -> Bool) -> Statistics.Counts {
    let counted = events.filter(isCounted)
    return Statistics.Counts(
      inCountries: columns.map { country in counted.count { $0.country == country } })
  }

  /// The years of the chart of activity, and where there is any what lies before and after them.
  func years(_ activity: Activity) -> Statistics.Dimension {
    func row(_ label: String, _ count: (Activity.Counts) -> Int) -> Statistics.Row {
      let counts = columns.map { count(activity.countries[$0]) }
      return Statistics.Row(value: label, label: label, counts: .init(inCountries: counts))
    }
    let years = activity.periods.enumerated().map { place, period in
      row(period.label) { $0.inPeriods[place] }
    }
    let earlier = [row("earlier", \.earlier)].filter { $0.counts.total > 0 }
    let later = [row("later", \.later)].filter { $0.counts.total > 0 }
    return Statistics.Dimension(name: "year", title: "Year", rows: earlier + years + later)
  }

  func categories(_ categories: [Int], of dataset: Dataset) -> Statistics.Dimension {
    let rows = categories.map { category in
      let kind = dataset.categories[category]
      return Statistics.Row(
        value: kind.id, label: kind.label, counts: counts { $0.category == category })
    }
    return Statistics.Dimension(name: "category", title: "Category", rows: rows)
  }

  var confidence: Statistics.Dimension {
    let rows = Confidence.allCases.map { level in
      Statistics.Row(
        value: level.rawValue, label: level.rawValue, counts: counts { $0.confidence == level })
    }
    return Statistics.Dimension(name: "confidence", title: "Confidence", rows: rows)
  }

  var importance: Statistics.Dimension {
    let rows = Importance.allCases.map { level in
      Statistics.Row(
        value: String(level.rawValue), label: level.label,
        counts: counts { $0.importance == level })
    }
    return Statistics.Dimension(name: "importance", title: "Importance", rows: rows)
  }

  var sources: Statistics.Dimension {
    let numbers = Set(events.map(\.sources.count)).sorted()
    let rows = numbers.map { number in
      Statistics.Row(
        value: String(number), label: String(number),
        counts: counts { $0.sources.count == number })
    }
    return Statistics.Dimension(name: "sources", title: "Sources an event", rows: rows)
  }
}

extension Importance {
  /// What the codebook calls it.
  public var label: String {
    switch self {
    case .minor: "minor"
    case .notable: "notable"
    case .turningPoint: "turning point"
    }
  }
}
