import Testing
import TestSupport

@testable import TimelineUI

@Suite struct FrameTests {
  private func text(_ frame: Frame) -> [String] { (0..<frame.size.rows).map { frame.text(of: $0) } }

  @Test func `text is cut at the limit and at the edge`() {
    var frame = Frame(Size(rows: 1, columns: 8))
    #expect(frame.put("abcdef", row: 0, column: 0, limit: 3, style: Style()) == 3)
    #expect(frame.put("wxyz", row: 0, column: 6, style: Style()) == 2)
    #expect(text(frame) == ["abc   wx"])
  }

  @Test func `a wide character is never halved`() {
    var frame = Frame(Size(rows: 1, columns: 5))
    #expect(frame.put("日本語", row: 0, column: 0, style: Style()) == 4)
    #expect(text(frame) == ["日本 "])
  }

  @Test func `a combining mark joins the letter before it`() {
    var frame = Frame(Size(rows: 1, columns: 4))
    #expect(frame.put("e\u{301}x", row: 0, column: 0, style: Style()) == 2)
    #expect(text(frame) == ["e\u{301}x  "])
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{7}b", "a␇b"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\u{9B}2Jb", "a\u{FFFD}2Jb"), ("a\nb\tc", "a b c"), ("\u{301}a", "a"),
  ])
  func `nothing in a text can steer the terminal`(text: String, shown: String) {
    var frame = Frame(Size(rows: 1, columns: 12))
    frame.put(text, row: 0, column: 0, style: Style())
    #expect(frame.text(of: 0).trimmingBlanks == shown)
  }

  @Test func `what lies outside the frame is ignored`() {
    var frame = Frame(Size(rows: 2, columns: 2))
    frame.put("x", row: 2, column: 0, style: Style())
    frame.put("x", row: -1, column: 0, style: Style())
    frame.put("x", row: 0, column: 2, style: Style())
    frame.fill(Rect(row: -3, column: -3, rows: 4, columns: 4), with: "#", style: Style())
    frame.fill(Rect(row: 1, column: 1, rows: 9, columns: 9), with: "+", style: Style())
    #expect(text(frame) == ["# ", " +"])
  }

  @Test func `a frame without cells can be drawn on`() {
    var frame = Frame(Size(rows: 0, columns: 0))
    frame.put("x", row: 0, column: 0, style: Style())
    frame.fill(Rect(row: 0, column: 0, rows: 1, columns: 1), style: Style())
    #expect(frame == Frame(Size(rows: 0, columns: 0)))
  }

  @Test func `runs cover a row in order, one for each change of style`() {
    var frame = Frame(Size(rows: 1, columns: 6))
    frame.put("ab", row: 0, column: 1, style: Style(.strong))
    var runs: [String] = []
    frame.withRuns(of: 0) { column, style, utf8 in
      runs.append("\(column) \(style.role) \(String(decoding: utf8, as: UTF8.self))")
    }
    #expect(runs == ["0 text  ", "1 strong ab", "3 text    "])
  }
}
