/// Text as a search compares it: without case and without diacritics, as UTF-8.
///
/// Latin letters lose their accents, Cyrillic `ё` reads as `е`; a reader who types
/// `tokaev` or `osh` need not know how a keyboard makes the marks.
public struct FoldedText: Sendable, Equatable {
  let utf8: [UInt8]

  /// Folds a text.
  public init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    Self.fold(text, into: &bytes)
    utf8 = bytes
  }

  /// Several texts as one, kept apart by a line feed that no query contains.
  init(joining texts: [String]) {
    var bytes: [UInt8] = []
    for text in texts {
      Self.fold(text, into: &bytes)
      bytes.append(0x0A)
    }
    utf8 = bytes
  }

  /// Whether nothing is left to look for.
  public var isEmpty: Bool { utf8.isEmpty }

  /// Whether another text stands in this one.
  public func contains(_ part: FoldedText) -> Bool {
    guard let first = part.utf8.first else { return true }
    let count = part.utf8.count
    guard utf8.count >= count else { return false }
    return utf8.withUnsafeBufferPointer { text in
      part.utf8.withUnsafeBufferPointer { part in
        for start in 0...(text.count - count) where text[start] == first {
          var length = 1
          while length < count, text[start + length] == part[length] { length += 1 }
          if length == count { return true }
        }
        return false
      }
    }
  }

  /// Where parts stand in a text, as ranges of its own characters, overlaps included.
  ///
  /// - Complexity: the text's length times the number of parts; meant for a line.
  public static func ranges(of parts: [FoldedText], in text: String) -> [Range<String.Index>] {
    var bytes: [UInt8] = []
    var owners: [String.Index] = []
    for index in text.indices {
      fold(String(text[index]), into: &bytes)
      while owners.count < bytes.count { owners.append(index) }
    }
    var ranges: [Range<String.Index>] = []
    for part in parts where !part.isEmpty && part.utf8.count <= bytes.count {
      for start in 0...(bytes.count - part.utf8.count) {
        let end = start + part.utf8.count
        if bytes[start..<end].elementsEqual(part.utf8) {
          ranges.append(owners[start]..<text.index(after: owners[end - 1]))
        }
      }
    }
    return ranges
  }

  private static func fold(_ text: some StringProtocol, into bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        append(scalar, to: &bytes)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      // `İ` becomes an `i` and a dot above.
      if lower.properties.generalCategory == .nonspacingMark { continue }
      if let plain = withoutMarks[lower] {
        bytes.append(contentsOf: plain.utf8)
      } else if !lower.isASCII || lower.value >= 0x20 {
        bytes.append(contentsOf: Character(lower).utf8)
      }
    }
  }

  /// Lower-case letters with a mark, and what they read as without it.
  private static let withoutMarks: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľł"),
      ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
      ("ss", "ß"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
      ("z", "źżž"), ("е", "ё"), ("'", "ʻʼ‘’"), ("\"", "“”«»"), ("-", "‐‑–—"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, marked) in rows {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
