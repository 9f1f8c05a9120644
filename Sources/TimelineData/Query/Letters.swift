/// Single letters as plain lower-case Latin, the first half of folding.
///
/// Cyrillic follows the BGN/PCGN romanisation of Russian and of the Central Asian languages
/// without its marks, with liberties that English usage takes: `ж` and `ҷ` are `j`, `й` is `i`,
/// `ё` is `е`. `SpellingRules` brings the Latin variants to the same letters.
enum Letters {
  /// Appends a text letter by letter; what is no letter stays, marks fall away.
  static func append(_ text: some StringProtocol, to letters: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: letters.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case 0x27: break
      case 0..<0x80: letters.append(UInt8(truncatingIfNeeded: scalar.value))
      case first..<end: append(packed: table[Int(scalar.value - first)], or: scalar, to: &letters)
      default: appendRare(scalar, to: &letters)
      }
    }
  }

  private static func append(
    packed: UInt32, or scalar: Unicode.Scalar, to letters: inout [UInt8]
  ) {
    guard packed != asItIs else { return appendRare(scalar, to: &letters) }
    var rest = packed
    while rest != 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Punctuation and the letters of other scripts.
  private static func appendRare(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    switch scalar.value {
    // Single quotation marks and primes, all of them apostrophes to some keyboard.
    case 0x2018...0x201B, 0x2032, 0x2039, 0x203A: break
    case 0x201C...0x201F, 0x2033: letters.append(UInt8(ascii: "\""))
    case 0x2010...0x2015, 0x2212: letters.append(UInt8(ascii: "-"))
    case 0x2000...0x200A, 0x202F: letters.append(UInt8(ascii: " "))
    default:
      guard scalar.properties.generalCategory != .nonspacingMark else { return }
      letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static let first: UInt32 = 0xA0
  private static let end: UInt32 = 0x530
  private static let asItIs = UInt32.max

  /// Up to four letters for each scalar value from `first` on, the first in the lowest byte.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: asItIs, count: Int(end - first))
    for (plain, marked) in latin + cyrillic {
      let packed = plain.utf8.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      for scalar in marked.unicodeScalars {
        for form in [scalar] + Array(scalar.properties.uppercaseMapping.unicodeScalars)
        where (first..<end).contains(form.value) { table[Int(form.value - first)] = packed }
      }
    }
    return table
  }()

  private static let latin = [
    ("a", "àáâãäåāăąǎə"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıİ"), ("j", "ĵǰ"), ("k", "ķǩ"), ("l", "ĺļľł"),
    ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőơǒ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
    ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųưǔ"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    (" ", "\u{A0}"), ("\"", "«»"), ("", "´ʹʺʻʼʽˈ"),
  ]

  private static let cyrillic = [
    ("a", "аә"), ("b", "б"), ("v", "в"), ("g", "гғґ"), ("d", "д"), ("e", "еёэєѐ"),
    ("j", "жҷӂ"), ("z", "з"), ("i", "ийіїӣѝ"), ("k", "кқҝ"), ("l", "л"), ("m", "м"),
    ("n", "нңҥ"), ("o", "оөўӧ"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "уүұӯӱ"),
    ("f", "ф"), ("kh", "х"), ("h", "һҳ"), ("ts", "ц"), ("ch", "чҹ"), ("sh", "ш"), ("shch", "щ"),
    ("y", "ы"),
    ("", "ъь"), ("yu", "ю"), ("ya", "я"),
  ]
}
