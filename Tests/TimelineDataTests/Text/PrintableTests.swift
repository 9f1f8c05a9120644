import Testing
import TimelineData

struct PrintableTests {
  @Test(arguments: [
    "", "Plain text, 100 % ~ ok", "Призыв — «мигранты»", "Қырғызстан ғ ү ң ҷ ӣ", "日本 한국",
    "e\u{301}", "▲◆■!○│─█⣿…", "👍❤\u{FE0F}", "עברית عربي", "\u{A0}€\u{2009}",
  ])
  func `harmless text stays as it is`(text: String) {
    #expect(text.printable == text)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b", "a␀b"), ("bell\u{7}", "bell␇"), ("\u{7F}", "␡"),
    ("one\ntwo\tthree\r", "one two three␍"), ("\r\n", "␍ "), ("\u{9B}31m", "\u{FFFD}31m"),
    ("\u{85}", "\u{FFFD}"), ("soft\u{AD}hyphen", "soft-hyphen"),
  ])
  func `control characters become visible`(text: String, printable: String) {
    #expect(text.printable == printable)
    #expect(text.printable.unicodeScalars.allSatisfy { Printable.standIn(for: $0) == nil })
  }

  @Test(
    arguments: [
      0x202A...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0x2028...0x2029, 0x2060...0x206F,
      0x061C...0x061C, 0xFEFF...0xFEFF, 0xE0000...0xE007F, 0xE000...0xF8FF, 0xFFFE...0xFFFF,
      0xFFF9...0xFFFB, 0x80...0x9F, 0x0378...0x0379, 0x10_0000...0x10_FFFF, 0x180E...0x180E,
    ] as [ClosedRange<UInt32>])
  func `what reorders or hides text is replaced`(range: ClosedRange<UInt32>) {
    for value in range {
      #expect(Unicode.Scalar(value).flatMap(Printable.standIn) == "\u{FFFD}", "\(value)")
    }
  }

  @Test func `everything harmless but marks takes room on the screen`() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), Printable.standIn(for: scalar) == nil else {
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: continue
      // The joining letters of Korean.
      case .otherLetter where (0x1160...0x11FF).contains(value) || value >= 0xD7B0: continue
      default: if displayWidth(of: scalar) == 0 { Issue.record("U+\(String(value, radix: 16))") }
      }
    }
  }
}
