/// Where the evidence of a dataset is thin: nothing that is wrong, but what to look at next.
public struct Audit: Sendable, Equatable {
  /// One for every check, also where nothing was found.
  public let results: [Result]

  public struct Result: Sendable, Equatable {
    public let check: Check
    public let findings: [Finding]
  }

  public struct Finding: Sendable, Equatable {
    /// What it is about: the id of an event or a source, an address, a tag, a country and a year.
    public let subject: String
    /// What there is to know about it.
    public let detail: String
  }

  /// In the order in which they are told.
  public enum Check: String, Sendable, CaseIterable {
    case oneSource = "one-source"
    case disputed
    case faintSources = "faint-sources"
    case missingAddresses = "missing-addresses"
    case repeatedAddresses = "repeated-addresses"
    case doubtfulAddresses = "doubtful-addresses"
    case silentYears = "silent-years"
    case thinYears = "thin-years"
    case rareTags = "rare-tags"

    public var title: String {
      switch self {
      case .oneSource: "Events on one source only"
      case .disputed: "Events that sources dispute"
      case .faintSources: "Sources used once, with neither a date nor an author"
      case .missingAddresses: "Sources without an address"
      case .repeatedAddresses: "Addresses of several sources"
      case .doubtfulAddresses: "Doubtful addresses"
      case .silentYears: "Researched years without an event"
      case .thinYears: "Thinly researched years without an event"
      case .rareTags: "Tags used once"
      }
    }
  }

  /// Checks all of a dataset.
  public init(_ dataset: Dataset) {
    results = Check.allCases.map { check in
      Result(check: check, findings: check.findings(in: dataset))
    }
  }

  /// How many findings there are.
  public var count: Int { results.reduce(0) { $0 + $1.findings.count } }
}

extension Audit.Check {
  fileprivate func findings(in dataset: Dataset) -> [Audit.Finding] {
    switch self {
    case .oneSource: dataset.eventsOnOneSource
    case .disputed: dataset.disputedEvents
    case .faintSources: dataset.faintSources
    case .missingAddresses: dataset.sourcesWithoutAddress
    case .repeatedAddresses: dataset.repeatedAddresses
    case .doubtfulAddresses: dataset.doubtfulAddresses
    case .silentYears: dataset.yearsWithoutEvent(.researched)
    case .thinYears: dataset.yearsWithoutEvent(.thin)
    case .rareTags: dataset.rareTags
    }
  }
}

extension Dataset {
  fileprivate var eventsOnOneSource: [Audit.Finding] {
    events.filter { $0.sources.count == 1 }.map { event in
      let source = event.sources.map { sources[$0].id }.joined()
      return Audit.Finding(subject: event.id, detail: "\(event.confidence.rawValue), on \(source)")
    }
  }

  fileprivate var disputedEvents: [Audit.Finding] {
    events.filter { $0.confidence == .disputed }.map {
      Audit.Finding(subject: $0.id, detail: $0.title)
    }
  }

  fileprivate var faintSources: [Audit.Finding] {
    var uses = Array(repeating: 0, count: sources.count)
    for event in events { for source in event.sources { uses[source] += 1 } }
    for value in indicators.flatMap(\.values) { for source in value.sources { uses[source] += 1 } }
    return sources.indices.compactMap { position in
      let source = sources[position]
      guard uses[position] == 1, source.issued == nil, source.authors.isEmpty else { return nil }
      return Audit.Finding(subject: source.id, detail: source.reference)
    }
  }

  fileprivate var rareTags: [Audit.Finding] {
    var uses: [String: [Int]] = [:]
    for (position, event) in events.enumerated() {
      for tag in Set(event.tags) { uses[tag, default: []].append(position) }
    }
    return uses.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }.map { tag, positions in
      Audit.Finding(subject: tag, detail: positions.map { events[$0].id }.joined())
    }
  }
}
