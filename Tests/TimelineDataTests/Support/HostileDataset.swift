import TimelineData

extension Dataset {
  /// One event whose every text is meant to harm a terminal, a spreadsheet or a parser.
  static func hostile(_ text: String) -> Dataset {
    Dataset(
      countries: [Country(code: text, name: text)],
      categories: [Category(id: text, label: text, glyph: "◆", letter: "L")],
      events: [
        Event(
          id: text, country: 0, date: .literal("2022-09-21"), category: 0, title: text,
          summary: text, actors: [text, text], tags: [text], respondsTo: [0], sources: [0],
          note: text, titleRu: text, summaryRu: text)
      ],
      sources: [
        Source(
          id: text, type: text, title: text, containerTitle: text, publisher: text,
          authors: [.literal(text), .person(family: text, given: text)], url: text,
          language: text, note: text)
      ])
  }

  /// What no output may hold as it is.
  static let harmfulTexts = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}31m", "a\rb", "a\r\nb", "a\nb", "a\tb",
    "\u{0}", "\u{7F}", "\u{202E}txt.exe", "\u{2066}x\u{2069}", "\u{200B}", "\u{2028}", "\u{E000}",
    "\u{E0041}", "\u{FEFF}x", "a\u{AD}b",
  ]
}

extension EDTF {
  /// A date that a test writes out.
  static func literal(_ text: String) -> EDTF {
    guard let date = try? EDTF(text) else { preconditionFailure("\(text) is no date") }
    return date
  }
}

extension String {
  /// Whether a terminal would show all of the text and do nothing else.
  var isInert: Bool {
    unicodeScalars.allSatisfy { $0 == "\n" || Printable.standIn(for: $0) == nil }
  }
}
