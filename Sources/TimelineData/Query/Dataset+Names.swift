/// What the values of each field can be, with how many events have them.
extension Dataset {
  /// The names in the order in which equally frequent ones are offered.
  ///
  /// - Complexity: linear in the events.
  func names(of field: QueryField, index: TextIndex?) -> [CompletionName] {
    switch field {
    case .country:
      let counts = counts(of: countries.count) { [$0.country] }
      return zip(countries, counts).map { country, count in
        CompletionName(word: country.code.lowercased(), label: country.name, count: count)
      }
    case .category:
      let counts = counts(of: categories.count) { [$0.category] }
      return zip(categories, counts).map { category, count in
        CompletionName(word: category.id, label: category.label, count: count)
      }
    case .year, .date: return yearNames
    case .tag: return names(in: index?.tags)
    case .actor: return names(in: index?.actors)
    case .source: return outletNames
    case .importance:
      return zip(Importance.allCases, ["minor", "notable", "turning point"]).map { level, label in
        CompletionName(
          word: String(level.rawValue), label: label, count: events.count { $0.importance == level }
        )
      }
    case .confidence:
      return Confidence.allCases.map { word in
        CompletionName(word: word.rawValue, count: events.count { $0.confidence == word })
      }
    case .mark: return EventMarks.Kind.allCases.map { CompletionName(word: $0.rawValue) }
    case .id: return events.map { CompletionName(word: $0.id, label: $0.title, count: 1) }
    case .responds: return answeredNames
    }
  }

  private func counts(of names: Int, _ positions: (Event) -> [Int]) -> [Int] {
    events.reduce(into: Array(repeating: 0, count: names)) { counts, event in
      for position in positions(event) { counts[position] += 1 }
    }
  }

  /// An event counts in every year that its range overlaps, as in a filter.
  private var yearNames: [CompletionName] {
    guard let years else { return [] }
    let counts = counts(of: years.count) { event in
      let range = event.date.earliest.year...event.date.latest.year
      return range.overlaps(years) ? range.clamped(to: years).map { $0 - years.lowerBound } : []
    }
    return zip(years, counts).filter { $1 > 0 }.map {
      CompletionName(word: String($0), count: $1)
    }
  }

  private func names(in vocabulary: Vocabulary?) -> [CompletionName] {
    guard let vocabulary else { return [] }
    return zip(vocabulary.names, vocabulary.counts).map { CompletionName(word: $0, count: $1) }
      .sorted { $0.word < $1.word }
  }

  private var outletNames: [CompletionName] {
    var counts: [String: Int] = [:]
    for event in events {
      for outlet in Set(event.sources.map { sources[$0].outlet }) {
        counts[outlet, default: 0] += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.map { CompletionName(word: $0.key, count: $0.value) }
  }

  /// Events that another one answers, with how many do.
  private var answeredNames: [CompletionName] {
    let counts = counts(of: events.count) { $0.respondsTo }
    return events.indices.filter { counts[$0] > 0 }.map {
      CompletionName(word: events[$0].id, label: events[$0].title, count: counts[$0])
    }
  }
}
