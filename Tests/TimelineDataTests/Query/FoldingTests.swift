import TestSupport
import Testing
import TimelineData

struct FoldingTests {
  @Test(arguments: [
    ("Tokayev", "tokayev"), ("TOKAYEV", "tokayev"), ("Žaparov", "zaparov"),
    ("Z\u{30C}aparov", "zaparov"), ("İstanbul", "istanbul"), ("Iğdır", "igdir"),
    ("Straße", "strasse"), ("Łódź", "lodz"), ("Æsop", "aesop"), ("Призыв", "ПРИЗЫВ"),
    ("ещё", "еще"), ("ЕЩЁ", "еще"), ("еще\u{308}", "еще"), ("Қазақстан", "ҚАЗАҚСТАН"),
    ("Тоҷикистон", "ТОҶИКИСТОН"), ("Oʻzbekiston", "o'zbekiston"), ("O‘zbekiston", "O’zbekiston"),
    ("“Wagner”", "\"wagner\""), ("«Вагнер»", "\"вагнер\""), ("call–up", "call-up"),
    ("日本", "日本"),
  ])
  func `case, marks and kinds of quotation do not matter`(one: String, other: String) {
    #expect(FoldedText(one) == FoldedText(other))
  }

  @Test(arguments: [
    ("Призыв", "Призив"), ("и", "й"), ("қ", "к"), ("law", "lаw"), ("o", "0"), ("a b", "ab"),
  ])
  func `different letters stay different`(one: String, other: String) {
    #expect(FoldedText(one) != FoldedText(other))
  }

  @Test func `the empty text stands in every text, and a longer one in none`() {
    #expect(FoldedText("").isEmpty)
    #expect(FoldedText("\u{301}").isEmpty)
    #expect(FoldedText("").contains(FoldedText("")))
    #expect(FoldedText("law").contains(FoldedText("")))
    #expect(!FoldedText("law").contains(FoldedText("laws")))
    #expect(!FoldedText("").contains(FoldedText("a")))
  }

  @Test(arguments: [
    ("aab", "ab"), ("abab", "bab"), ("ааб", "аб"), ("Ещё раз", "ще ра"), ("law", "law"),
  ])
  func `a part is found after a false start and at both ends`(text: String, part: String) {
    #expect(FoldedText(text).contains(FoldedText(part)))
  }

  @Test(arguments: [
    ("Ещё одно ещё", ["еще"], ["Ещё", "ещё"]),
    ("Cafe\u{301} cafés", ["CAFE"], ["Cafe\u{301}", "café"]),
    ("aaa", ["aa"], ["aa", "aa"]),
    ("Æsop", ["a", "e"], ["Æ", "Æ"]),
    ("one two", ["two", "one", ""], ["two", "one"]),
    ("Қазақ", ["зақ"], ["зақ"]),
    ("short", ["much longer than that"], []),
    ("", ["a"], []),
  ])
  func `ranges cover whole characters of the text as it is`(
    text: String, parts: [String], found: [String]
  ) {
    let ranges = FoldedText.ranges(of: parts.map { FoldedText($0) }, in: text)
    #expect(ranges.map { String(text[$0]) } == found)
  }

  /// What is found has ranges, and what has ranges is found.
  @Test func `ranges and containment agree on random texts`() {
    var random = SplitMix64(seed: 33)
    let letters = ["a", "b", "é", "e\u{301}", "е", "ё", "Ё", "æ", "ß", " ", "–", "日"]
    var hits = 0
    for _ in 0..<5_000 {
      let text = (0..<8).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      let part = (0..<2).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      let ranges = FoldedText.ranges(of: [FoldedText(part)], in: text)
      #expect(ranges.isEmpty == !FoldedText(text).contains(FoldedText(part)), "\(part) in \(text)")
      for range in ranges { #expect(FoldedText(text[range]).contains(FoldedText(part))) }
      hits += ranges.count
    }
    #expect(hits > 500)
  }
}
