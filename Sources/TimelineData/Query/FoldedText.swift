/// Text as a search compares it, as UTF-8: one canonical form for all the ways to spell a word.
///
/// Both sides of a comparison are folded, and then bytes are compared:
///
/// - Case and diacritics do not count, and apostrophes, quotation marks and dashes are alike
///   whatever their shape; apostrophes and the Cyrillic soft and hard sign are left out.
/// - Cyrillic reads as Latin, Russian, Kazakh, Kyrgyz, Tajik and Uzbek alike, in the way
///   English writes it; `Letters` holds the letters, and the variants that one meets
///   (`Zhaparov`, `Japarov`; `Dmitriy`, `Dmitry`) are rows of `SpellingRules`.
/// - British and American spelling are alike (`labour`, `labor`; `-ise`, `-ize`), and so are
///   `-ция` and `-tion`; these too are rows of `SpellingRules`.
///
/// A beginning of a word is always found in the word. A part that starts within one of the
/// letter groups of `SpellingRules` may not be.
public struct FoldedText: Sendable {
  let utf8: [UInt8]
  /// What else a text may hold where this one, as the part looked for, breaks off within a
  /// letter group: `mobilisati` stands in `mobilisation`, whose form ends in `tsi`.
  let alternatives: [[UInt8]]
  /// How many bytes this form and all alternatives have in common at the beginning.
  private let common: Int

  /// - Complexity: linear in the text.
  public init(_ text: some StringProtocol) {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    Letters.append(text, to: &letters)
    utf8 = SpellingRules.folded(letters)
    alternatives = SpellingRules.alternatives(of: letters, folded: utf8)
    common = alternatives.reduce(utf8.count) { [utf8] count, form in
      zip(utf8.prefix(count), form).prefix { $0 == $1 }.count
    }
  }

  /// Several texts as one, kept apart by a line feed that no query contains.
  init(joining texts: [String]) {
    var letters: [UInt8] = []
    letters.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
    for text in texts {
      Letters.append(text, to: &letters)
      letters.append(0x0A)
    }
    utf8 = SpellingRules.folded(letters)
    alternatives = []
    common = utf8.count
  }

  public var isEmpty: Bool { utf8.isEmpty }

  /// Where a part has to begin and end to be found.
  public enum Bounds: Sendable {
    case anywhere
    /// At the beginning of a word; it may end within one.
    case wordStart
    /// At the beginning of one word and at the end of the same or a later one.
    case words
  }

  /// Whether another text stands in this one.
  ///
  /// - Complexity: the length of this text.
  public func contains(_ part: FoldedText, _ bounds: Bounds = .anywhere) -> Bool {
    // Whole words do not break off.
    if bounds == .words || part.alternatives.isEmpty { return contains([part.utf8], bounds) }
    let forms = [part.utf8] + part.alternatives
    // What all begin with is looked for once.
    if part.common > 0 { return contains(forms, after: part.common, bounds) }
    return forms.contains { contains([$0], bounds) }
  }

  /// Whether this text begins with another one.
  func starts(with part: FoldedText) -> Bool {
    utf8.starts(with: part.utf8) || part.alternatives.contains { utf8.starts(with: $0) }
  }

  /// Whether one of several forms stands in this text, which have their first bytes in common.
  private func contains(_ forms: [[UInt8]], after common: Int? = nil, _ bounds: Bounds) -> Bool {
    guard let head = forms.first?.prefix(common ?? .max), let first = head.first else {
      return true
    }
    let count = head.count
    guard utf8.count >= count else { return false }
    return utf8.withUnsafeBufferPointer { text in
      head.withUnsafeBufferPointer { head in
        for start in 0...(text.count - count) where text[start] == first {
          var length = 1
          while length < count, text[start + length] == head[length] { length += 1 }
          if length == count, Self.goesOn(forms, from: start, after: count, in: text, bounds) {
            return true
          }
        }
        return false
      }
    }
  }

  /// Whether one of several forms stands at a place where their beginning does.
  private static func goesOn(
    _ forms: [[UInt8]], from start: Int, after count: Int, in text: UnsafeBufferPointer<UInt8>,
    _ bounds: Bounds
  ) -> Bool {
    forms.contains { form in
      start + form.count <= text.count
        && text[(start + count)..<(start + form.count)].elementsEqual(form[count...])
        && stands(start..<start + form.count, in: text, bounds)
    }
  }

  private static func stands(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ bounds: Bounds
  ) -> Bool {
    if bounds == .anywhere { return true }
    if range.lowerBound > 0, isLetter(text[range.lowerBound - 1]) { return false }
    return bounds == .wordStart || range.upperBound == text.count
      || !isLetter(text[range.upperBound])
  }

  /// Whether a byte belongs to a letter or a digit.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  /// Where parts stand in a text, as ranges of its own characters, overlaps included.
  ///
  /// A letter group counts as a whole: what ends within it is marked to its end.
  ///
  /// - Complexity: the text's length times the number of parts; meant for a line.
  public static func ranges(of parts: [FoldedText], in text: String) -> [Range<String.Index>] {
    var letters: [UInt8] = []
    var owners: [String.Index] = []
    for index in text.indices {
      Letters.append(text[index...index], to: &letters)
      while owners.count < letters.count { owners.append(index) }
    }
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    SpellingRules.fold(letters) { byte, span in
      bytes.append(byte)
      spans.append(span)
    }
    var ranges: [Range<String.Index>] = []
    for form in parts.flatMap({ [$0.utf8] + $0.alternatives })
    where !form.isEmpty && form.count <= bytes.count {
      for start in 0...(bytes.count - form.count) {
        let end = start + form.count
        guard bytes[start..<end].elementsEqual(form) else { continue }
        let last = owners[spans[end - 1].upperBound - 1]
        ranges.append(owners[spans[start].lowerBound]..<text.index(after: last))
      }
    }
    return ranges
  }
}

/// Alike are texts that fold to the same bytes.
extension FoldedText: Equatable {
  public static func == (one: Self, other: Self) -> Bool { one.utf8 == other.utf8 }
}
