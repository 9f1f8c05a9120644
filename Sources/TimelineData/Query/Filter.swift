/// What limits the events shown: an event passes when every part lets it pass.
public struct Filter: Sendable, Equatable {
  /// Positions in `Dataset.countries`; empty lets all pass.
  public var countries: Set<Int> = []
  /// An event passes when its range overlaps one of them; empty lets all pass.
  public var years: Set<Int> = []
  /// Positions in `Dataset.categories`; empty lets all pass.
  public var categories: Set<Int> = []
  /// Words that must all stand in the text, as typed; empty lets all pass.
  public var text = ""

  /// Lets every event pass.
  public init() {}

  /// Whether it lets every event pass.
  public var isEmpty: Bool { self == Filter() }

  /// The events that pass, as positions in `Dataset.events`, in that order.
  ///
  /// `index` is asked for only when there are words to find.
  public func events(of dataset: Dataset, index: @autoclosure () -> TextIndex) -> [Int] {
    let words = Self.words(of: text)
    let texts = words.isEmpty ? nil : index()
    let spans = yearSpans
    return dataset.events.indices.filter { position in
      let event = dataset.events[position]
      return (countries.isEmpty || countries.contains(event.country))
        && (categories.isEmpty || categories.contains(event.category))
        && (years.isEmpty || spans.contains { event.date.overlaps($0) })
        && (texts?.event(at: position, contains: words) ?? true)
    }
  }

  /// The parts of a search: the words of a text, folded.
  public static func words(of text: String) -> [FoldedText] {
    text.split(whereSeparator: \.isWhitespace).map { FoldedText($0) }.filter { !$0.isEmpty }
  }

  /// The filter as a reader sees and types it, such as `year:2022..2023 category:warning`.
  public func description(in dataset: Dataset) -> String {
    var parts: [String] = []
    if !countries.isEmpty {
      let codes = countries.sorted().map { dataset.countries[$0].code.lowercased() }
      parts.append("country:" + codes.joined(separator: ","))
    }
    if !years.isEmpty { parts.append("year:" + yearText) }
    if !categories.isEmpty {
      let ids = categories.sorted().map { dataset.categories[$0].id }
      parts.append("category:" + ids.joined(separator: ","))
    }
    if !text.isEmpty { parts.append(text) }
    return parts.joined(separator: " ")
  }

  /// Runs of years, each as one range of days.
  private var yearSpans: [ClosedRange<Day>] {
    yearRuns.compactMap { run in
      guard let first = Day(year: run.lowerBound, month: 1, day: 1),
        let last = Day(year: run.upperBound, month: 12, day: 31)
      else { return nil }
      return first...last
    }
  }

  private var yearText: String {
    yearRuns.map { run in
      run.count == 1 ? String(run.lowerBound) : "\(run.lowerBound)..\(run.upperBound)"
    }.joined(separator: ",")
  }

  private var yearRuns: [ClosedRange<Int>] {
    years.sorted().reduce(into: []) { runs, year in
      if let last = runs.last, last.upperBound == year - 1 {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
  }
}
