/// What Tab can make of a query that is being typed.
public struct QueryCompletion: Sendable, Equatable {
  /// One way to go on.
  public struct Candidate: Sendable, Equatable {
    /// What takes the place of the word under the cursor, such as `tag:` or `wagner`.
    public let word: String
    /// What it stands for, where that is another name; else empty.
    public let label: String
    /// Events of the dataset that have it; `nil` for the name of a field.
    public let count: Int?
    /// The whole query with it.
    public let text: String
    /// Where the cursor is then, in characters.
    public let cursor: Int
  }

  /// The most frequent first, at most `limit`.
  public let candidates: [Candidate]

  public static let limit = 100

  /// Ways to go on at a cursor, `offset` characters into a text.
  ///
  /// Before a colon they are fields that begin with what was typed; after it, values of the
  /// field in which a word begins with it. What stands in the word after the cursor is
  /// replaced too. Words to find and dates beyond their year are not completed. `index` is
  /// asked for only for tags, actors and sources.
  ///
  /// - Complexity: linear in the events; meant for a key press.
  public init(
    of text: String, at offset: Int, in dataset: Dataset, index: @autoclosure () -> TextIndex
  ) {
    let cursor = text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex)
    let place = WordPlace(in: text, at: cursor ?? text.endIndex)
    var names: [CompletionName]
    if let field = place.field {
      guard let known = QueryField(name: field) else {
        candidates = []
        return
      }
      names = dataset.names(of: known, index: known.needsVocabulary ? index() : nil)
      if place.isRangeEnd && known != .year && known != .date { names = [] }
    } else {
      names = QueryField.allCases.map { CompletionName(word: $0.rawValue + ":") }
    }
    let typed = FoldedText(place.typed)
    let fitting = names.filter {
      $0.fits(typed, asField: place.field == nil) && !place.others.contains($0.word.lowercased())
    }
    // Names that are equally frequent stay in their order.
    let sorted = fitting.enumerated().sorted {
      ($1.element.count ?? 0, $0.offset) < ($0.element.count ?? 0, $1.offset)
    }
    candidates = sorted.prefix(Self.limit).map { place.completed(with: $0.element, in: text) }
  }
}

/// A name that may follow, before it is put into the text.
struct CompletionName {
  let word: String
  var label = ""
  var count: Int?

  /// Whether it begins with what was typed; of a value, whether a word of it or its label does.
  func fits(_ typed: FoldedText, asField: Bool) -> Bool {
    if typed.isEmpty { return true }
    if asField { return FoldedText(word).starts(with: typed) }
    return FoldedText(word).contains(typed, .wordStart)
      || FoldedText(label).contains(typed, .wordStart)
  }
}

/// The word under the cursor: what was typed of it, and what a candidate replaces.
private struct WordPlace {
  /// The name before the colon; `nil` where a field or a word to find is being typed.
  var field: String?
  var typed = ""
  /// The other values of the field, which need not be offered again.
  private(set) var others: [String] = []
  /// Whether it is what follows the two dots of a range.
  var isRangeEnd = false
  private var range: Range<String.Index>

  init(in text: String, at cursor: String.Index) {
    range = cursor..<cursor
    // The cursor belongs to the term it stands in or behind.
    let term = QueryLexer(text).terms.last { $0.range.contains(cursor, orEndsAt: cursor) }
    guard let term else { return }
    guard let field = term.field, field.range.upperBound < cursor else {
      let start = term.isExcluded ? text.index(after: term.range.lowerBound) : term.range.lowerBound
      guard start <= cursor else { return }
      let end = term.field.map { text.index(after: $0.range.upperBound) } ?? term.range.upperBound
      range = start..<end
      typed = String(text[start..<cursor])
      return
    }
    self.field = field.name
    let value = term.values.last { $0.range.contains(cursor, orEndsAt: cursor) }
    range = value?.range ?? cursor..<cursor
    others = term.values.filter { $0.range != value?.range }.map { other in
      var name = text[other.range].lowercased()
      name.unicodeScalars.removeAll { QuerySyntax.quotes[$0] != nil }
      return name
    }
    skipSigns(in: text)
    typed = String(text[range.lowerBound..<max(cursor, range.lowerBound)])
    typed.unicodeScalars.removeAll { QuerySyntax.quotes[$0] != nil }
    if let dots = typed.firstRange(of: "..") {
      isRangeEnd = true
      range = text.index(cursor, offsetBy: -typed[dots.upperBound...].count)..<range.upperBound
      typed = String(typed[dots.upperBound...])
    }
  }

  /// A comparison before a value stays.
  private mutating func skipSigns(in text: String) {
    let rest = text.unicodeScalars[range].drop { QuerySyntax.comparisons.contains($0) }
    range = rest.startIndex..<range.upperBound
  }

  func completed(with name: CompletionName, in text: String) -> QueryCompletion.Candidate {
    let isField = field == nil
    let plain = isField || QuerySyntax.escaped(name.word, of: .tag) == name.word
    let word = plain ? name.word : QuerySyntax.quoted(name.word)
    let before = String(text[..<range.lowerBound]) + word
    return QueryCompletion.Candidate(
      word: word, label: name.label, count: name.count,
      text: before + String(text[range.upperBound...]), cursor: before.count)
  }
}

extension Range where Bound == String.Index {
  fileprivate func contains(_ place: Bound, orEndsAt end: Bound) -> Bool {
    contains(place) || upperBound == end
  }
}
