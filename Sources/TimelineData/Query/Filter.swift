/// What limits the events shown: an event passes when every part lets it pass.
public struct Filter: Sendable, Equatable {
  /// Positions in `Dataset.countries`; empty lets all pass.
  public var countries: Set<Int> = []
  /// An event passes when its range overlaps one of them; empty lets all pass.
  public var years: Set<Int> = []
  /// Positions in `Dataset.categories`; empty lets all pass.
  public var categories: Set<Int> = []
  /// What else must hold, in the order typed.
  public var terms: [Term] = []

  /// Lets every event pass.
  public init() {}

  /// Whether it lets every event pass.
  public var isEmpty: Bool { self == Filter() }

  /// Whether `events(of:index:marks:)` asks for the index.
  public var needsIndex: Bool {
    terms.contains { term in
      switch term.test {
      case .tags, .actors, .sources, .text: true
      default: false
      }
    }
  }

  /// The events that pass, as positions in `Dataset.events`, in that order.
  ///
  /// `index` is asked for only when there are words, tags, actors or sources to find.
  ///
  /// - Complexity: linear in the events, and in their text where words are to be found.
  public func events(
    of dataset: Dataset, index: @autoclosure () -> TextIndex, marks: EventMarks = EventMarks()
  ) -> [Int] {
    let index = needsIndex ? index() : nil
    let matchers = terms.map { TermMatcher($0, index: index, marks: marks) }
    let spans = Self.spans(of: years)
    return dataset.events.indices.filter { position in
      let event = dataset.events[position]
      return (countries.isEmpty || countries.contains(event.country))
        && (categories.isEmpty || categories.contains(event.category))
        && (years.isEmpty || spans.contains { event.date.overlaps($0) })
        && matchers.allSatisfy { $0.passes(event, at: position) }
    }
  }

  /// The parts of a search: the words of a text, folded.
  public static func words(of text: String) -> [FoldedText] {
    text.split(whereSeparator: \.isWhitespace).map { FoldedText($0) }.filter { !$0.isEmpty }
  }

  /// Adds that the words of a text must all stand in an event's, as typed, without syntax.
  public mutating func add(words text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      terms.append(Term(.text([Term.Pattern(String(word))])))
    }
  }

  /// Runs of years, each as one range of days.
  static func spans(of years: Set<Int>) -> [ClosedRange<Day>] {
    runs(of: years).compactMap { run in
      guard let first = Day(year: run.lowerBound, month: 1, day: 1),
        let last = Day(year: run.upperBound, month: 12, day: 31)
      else { return nil }
      return first...last
    }
  }

  /// Years that follow each other, as ranges.
  static func runs(of years: Set<Int>) -> [ClosedRange<Int>] {
    years.sorted().reduce(into: []) { runs, year in
      if let last = runs.last, last.upperBound == year - 1 {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
  }
}
