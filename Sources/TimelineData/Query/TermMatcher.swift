/// A term made ready for many events: what it names is looked up once.
struct TermMatcher {
  private enum Check {
    case countries(Set<Int>)
    case categories(Set<Int>)
    case overlap([ClosedRange<Day>])
    /// Marked true by position in the vocabulary.
    case vocabulary(Vocabulary, [Bool])
    /// Marked true by position in `Dataset.sources`.
    case sources([Bool])
    case importances(Set<Importance>)
    case confidences(Set<Confidence>)
    case ids([Term.Pattern])
    case positions([Set<Int>])
    case responds([Int])
    case text(TextIndex, [(part: FoldedText, bounds: FoldedText.Bounds)])
    case nothing
  }

  private let isExcluded: Bool
  private let check: Check

  /// `index` may be missing where the test needs none.
  init(_ term: Term, index: TextIndex?, marks: EventMarks) {
    isExcluded = term.isExcluded
    check =
      switch term.test {
      case .countries(let countries): .countries(countries)
      case .years(let years): .overlap(Filter.spans(of: years))
      case .categories(let categories): .categories(categories)
      case .dates(let spans): .overlap(spans.map(\.days))
      case .importances(let importances): .importances(importances)
      case .confidences(let confidences): .confidences(confidences)
      case .ids(let patterns): .ids(patterns)
      case .marks(let kinds): .positions(kinds.map { marks[$0] })
      case .responds(let events): .responds(events)
      case .tags(let patterns):
        index.map { .vocabulary($0.tags, Self.marked($0.tags.folded, patterns) { $0.isTag($1) }) }
          ?? .nothing
      case .actors(let patterns):
        index.map {
          .vocabulary($0.actors, Self.marked($0.actors.folded, patterns) { $0.isIn($1) })
        }
          ?? .nothing
      case .sources(let patterns):
        index.map { .sources(Self.marked($0.sources, patterns) { $0.isAnywhere(in: $1) }) }
          ?? .nothing
      case .text(let patterns):
        index.map { .text($0, patterns.map { (FoldedText($0.text), $0.textBounds) }) } ?? .nothing
      }
  }

  /// Whether the term lets an event pass, which stands at a position of `Dataset.events`.
  func passes(_ event: Event, at position: Int) -> Bool {
    holds(event, at: position) != isExcluded
  }

  private func holds(_ event: Event, at position: Int) -> Bool {
    switch check {
    case .countries(let countries): countries.contains(event.country)
    case .categories(let categories): categories.contains(event.category)
    case .overlap(let spans): spans.contains { event.date.overlaps($0) }
    case .vocabulary(let names, let marked): names.event(position, carriesOneOf: marked)
    case .sources(let marked): event.sources.contains { marked[$0] }
    case .importances(let importances): importances.contains(event.importance)
    case .confidences(let confidences): confidences.contains(event.confidence)
    case .ids(let patterns): patterns.contains { $0.isID(event.id) }
    case .positions(let sets): sets.contains { $0.contains(position) }
    case .responds(let events): event.respondsTo.contains { events.contains($0) }
    case .text(let index, let parts):
      parts.contains { index.event(at: position, contains: $0.part, $0.bounds) }
    case .nothing: false
    }
  }

  private static func marked(
    _ names: [FoldedText], _ patterns: [Term.Pattern],
    by matches: (FoldedPattern, FoldedText) -> Bool
  ) -> [Bool] {
    let folded = patterns.map(FoldedPattern.init)
    return names.map { name in folded.contains { matches($0, name) } }
  }
}

/// A pattern folded once, and what it fits.
struct FoldedPattern {
  let pattern: Term.Pattern
  let text: FoldedText

  init(_ pattern: Term.Pattern) {
    self.pattern = pattern
    text = FoldedText(pattern.text)
  }

  /// Whether it fits a tag.
  func isTag(_ tag: FoldedText) -> Bool {
    pattern.kind == .start ? tag.starts(with: text) : tag == text
  }

  /// Whether it stands in a name, from the beginning of a word.
  func isIn(_ name: FoldedText) -> Bool {
    name.contains(text, pattern.kind == .words ? .words : .wordStart)
  }

  /// Whether it stands in a text at all.
  func isAnywhere(in name: FoldedText) -> Bool { name.contains(text, pattern.textBounds) }
}

extension Term.Pattern {
  fileprivate var textBounds: FoldedText.Bounds { kind == .words ? .words : .anywhere }

  /// Whether it fits an event's id, which has no capitals.
  func isID(_ id: String) -> Bool {
    let wanted = text.lowercased()
    return kind == .start ? id.hasPrefix(wanted) : id == wanted
  }
}
