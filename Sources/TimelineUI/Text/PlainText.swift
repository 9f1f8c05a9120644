/// Plain ASCII for terminals whose fonts have little else.
enum PlainText {
  /// The ASCII sign of a typographic one; letters of any script stay as they are.
  static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2BB}", "\u{2BC}": "'"
    case "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{B7}": "-"
    case "\u{2026}": "."
    case "\u{A0}", "\u{202F}": " "
    case "\u{FFFD}", "\u{2400}"..."\u{2421}": "?"
    default: scalar
    }
  }
}
