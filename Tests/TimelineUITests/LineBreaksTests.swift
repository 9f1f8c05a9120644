import Testing
import TestSupport
import TimelineData

@testable import TimelineUI

@Suite struct LineBreaksTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 13, ["one two three"]),
    ("one two three", 3, ["one", "two", "thr", "ee"]),
    ("  lead and trail  ", 8, ["lead and", "trail"]),
    ("two  blanks", 4, ["two", "blan", "ks"]),
    ("Қазақстан мен Өзбекстан", 9, ["Қазақстан", "мен", "Өзбекстан"]),
    ("日本語の字", 4, ["日本", "語の", "字"]),
    ("", 10, []),
    ("   ", 10, []),
  ])
  func `text breaks at blanks, and inside a word only where it is too long`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(Self.lines(text, width: width) == lines)
  }

  private static func lines(_ text: String, width: Int) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      LineBreaks(bytes, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test func `plain text breaks where the same text in other letters does`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<500 {
      let plain = String(
        (0..<Int.random(in: 0...40, using: &random)).map { _ in
          "ab   ".randomElement(using: &random) ?? "a"
        })
      let other = String(plain.map { $0 == "a" ? "а" : $0 == "b" ? "б" : $0 } + " я")
      let width = Int.random(in: 1...12, using: &random)
      #expect(
        Self.lines(plain + " z", width: width).map(\.count)
          == Self.lines(other, width: width).map(\.count), "\(plain) at \(width)")
    }
  }

  @Test func `no line is wider than asked for and no word is lost`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        String(
          (0..<Int.random(in: 1...9, using: &random)).map { _ in
            "abcдеж日é".randomElement(using: &random) ?? "a"
          })
      }
      let text = words.joined(separator: " ")
      let width = Int.random(in: 2...20, using: &random)
      let lines = Self.lines(text, width: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(Fitting.lineCount(text, width: width) == lines.count)
    }
  }
}

@Suite struct FittingTests {
  @Test(arguments: [
    ("Embassy warns fighters", 40, "Embassy warns fighters"),
    ("Embassy warns fighters", 22, "Embassy warns fighters"),
    ("Embassy warns fighters", 21, "Embassy warns…"),
    ("Embassy warns fighters", 14, "Embassy warns…"),
    ("Embassy warns fighters", 13, "Embassy…"),
    ("Embassy warns fighters", 4, "Emb…"),
    ("Embassy warns fighters", 1, "…"),
    ("Embassy warns fighters", 0, ""),
    ("Посольство предупреждает", 12, "Посольство…"),
  ])
  func `what is cut ends at a word with an ellipsis`(text: String, width: Int, cut: String) {
    #expect(Fitting.cut(text, to: width) == cut)
  }

  @Test func `a cut text is never wider than its room`() {
    for width in 0...30 {
      #expect(Fitting.cut("日本語の長い題名 with words", to: width).displayWidth <= width)
      #expect(Fitting.cut("some words here", to: width, ellipsis: "...").displayWidth <= width)
    }
  }

  @Test func `wrapping keeps to its lines and says that more follows`() {
    let text = "Russian court sentences a man to four years"
    #expect(Fitting.wrap(text, width: 14, most: 2) == ["Russian court", "sentences a…"])
    #expect(Fitting.wrap(text, width: 14, most: 9).last == "years")
  }
}
