/// Cuts a query into terms and their values, and says where it cannot.
///
/// It reads to the end whatever it meets, so that completion works on half a query; and scalar
/// by scalar, since a mark after a sign would make another character of the two.
struct QueryLexer {
  /// One term as it stands in the text.
  struct RawTerm {
    var range: Range<String.Index>
    var isExcluded = false
    /// The word before the colon; `nil` for words to find.
    var field: (name: String, range: Range<String.Index>)?
    var values: [RawValue] = []
  }

  /// One of the values between commas; never empty in a query without mistakes.
  struct RawValue {
    var text = ""
    var range: Range<String.Index>
    var isQuoted = false
    /// Whether its first character was escaped, so that it is no sign.
    var startsLiterally = false
    /// Whether it ends with a `*` that is a sign.
    var endsWithStar = false

    /// The text before the sign.
    var withoutStar: String { String(text.unicodeScalars.dropLast()) }
  }

  private let text: String
  private var place: String.Index
  private(set) var terms: [RawTerm] = []
  /// The first mistake of form.
  private(set) var error: QueryError?

  init(_ text: String) {
    self.text = text
    place = text.startIndex
    while let character = current {
      if character.properties.isWhitespace { advance() } else { readTerm() }
    }
  }

  private var current: Unicode.Scalar? {
    place < text.endIndex ? text.unicodeScalars[place] : nil
  }

  private mutating func advance() { place = text.unicodeScalars.index(after: place) }

  private mutating func note(_ mistake: QueryError.Mistake, _ range: Range<String.Index>) {
    if error == nil { error = QueryError(query: text, range: range, mistake: mistake) }
  }

  private mutating func readTerm() {
    var term = RawTerm(range: place..<place)
    if current == "-" {
      term.isExcluded = true
      advance()
    }
    readField(&term)
    term.values = readValues()
    term.range = term.range.lowerBound..<place
    noteMissing(term)
    terms.append(term)
  }

  /// Takes letters and a colon after them, if that is what comes.
  private mutating func readField(_ term: inout RawTerm) {
    let name = text.unicodeScalars[place...].prefix { $0.properties.isAlphabetic }
    guard !name.isEmpty, name.endIndex < text.endIndex,
      text.unicodeScalars[name.endIndex] == ":"
    else { return }
    term.field = (String(name), name.startIndex..<name.endIndex)
    place = text.unicodeScalars.index(after: name.endIndex)
  }

  private mutating func readValues() -> [RawValue] {
    var values = [readValue()]
    while current == "," {
      advance()
      values.append(readValue())
    }
    return values
  }

  private mutating func noteMissing(_ term: RawTerm) {
    guard let empty = term.values.firstIndex(where: { $0.text.isEmpty }) else { return }
    if term.values.count > 1 {
      // The comma beside the empty value.
      let comma =
        empty == 0
        ? term.values[0].range.upperBound
        : text.unicodeScalars.index(before: term.values[empty].range.lowerBound)
      note(.nothingBesideComma, comma..<text.unicodeScalars.index(after: comma))
    } else if term.values[empty].isQuoted {
      note(.emptyQuotes, term.values[empty].range)
    } else if let field = term.field {
      // A field that does not exist is the greater mistake; the parser tells it.
      if let known = QueryField(name: field.name) {
        note(.missingValue(known), field.range.lowerBound..<place)
      }
    } else {
      note(.nothingExcluded, term.range)
    }
  }

  private mutating func readValue() -> RawValue {
    if let character = current, let closing = QuerySyntax.quotes[character] {
      return readQuoted(until: closing)
    }
    var value = RawValue(range: place..<place)
    while let character = current, !character.properties.isWhitespace, character != "," {
      advance()
      if character == "\\", let escaped = current {
        if value.text.isEmpty { value.startsLiterally = true }
        value.text.unicodeScalars.append(escaped)
        value.endsWithStar = false
        advance()
      } else {
        value.text.unicodeScalars.append(character)
        value.endsWithStar = character == "*"
      }
    }
    value.range = value.range.lowerBound..<place
    return value
  }

  private mutating func readQuoted(until closing: Set<Unicode.Scalar>) -> RawValue {
    var value = RawValue(range: place..<place, isQuoted: true)
    let opening = place..<text.unicodeScalars.index(after: place)
    advance()
    var isClosed = false
    while let character = current, !isClosed {
      advance()
      if closing.contains(character) {
        isClosed = true
      } else if character == "\\", let escaped = current {
        value.text.unicodeScalars.append(escaped)
        advance()
      } else {
        value.text.unicodeScalars.append(character)
      }
    }
    value.range = value.range.lowerBound..<place
    if !isClosed { note(.unclosedQuote, opening) }
    let rest = text.unicodeScalars[place...].prefix { !$0.properties.isWhitespace && $0 != "," }
    if !rest.isEmpty { note(.textAfterQuote, rest.startIndex..<rest.endIndex) }
    place = rest.endIndex
    return value
  }
}
