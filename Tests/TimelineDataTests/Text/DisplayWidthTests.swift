import Testing
import TimelineData

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Kazakhstan", 10), ("Қазақстан", 9), ("Тоҷикистон", 10), ("21–22 Sep…", 10),
    ("日本", 4), ("한국", 4), ("한", 2), ("ｆｕｌｌ", 8), ("e\u{301}", 1), ("й", 1),
    ("и\u{306}", 1), ("\u{200B}", 0), ("👍", 2), ("❤\u{FE0F}", 1), ("│─█⣿▲◆", 6), ("\u{1B}", 0),
    ("\u{1F6DC}", 2), ("䷀", 2), ("عربي", 4),
  ])
  func `a text takes as many cells as a terminal gives it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `every scalar takes 0, 1 or 2 cells and the wide ones lie between narrow ones`() {
    var counts = [0, 0, 0]
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      counts[displayWidth(of: scalar)] += 1
    }
    #expect(counts[2] > 180_000 && counts[2] < 184_000)
    for scalar in ["\u{10FF}", "\u{A4CF}", "\u{FFE7}", "\u{1F1E6}", "\u{40000}"] {
      #expect(scalar.displayWidth == 1, "U+\(scalar.unicodeScalars.map(\.value))")
    }
  }
}
