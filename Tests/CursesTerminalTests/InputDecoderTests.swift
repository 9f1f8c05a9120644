import CNcurses
import Testing
import TimelineUI

@testable import CursesTerminal

/// What the mouse and a paste report, code by code: how reads are cut makes no difference.
struct InputDecoderTests {
  private func inputs(_ codes: [Int32]) -> [Input] {
    var decoder = InputDecoder()
    return codes.compactMap { decoder.decode($0) }
  }

  private func inputs(_ start: cncurses_reports, _ text: String) -> [Input] {
    inputs([Int32(start.rawValue)] + text.utf8.map { Int32($0) })
  }

  private let q = Input.key(.character("q"))

  @Test(arguments: [
    ("0;1;1M", MouseEvent.Kind.press, 0, 0), ("0;12;5M", .press, 4, 11),
    ("64;3;4M", .wheelUp, 3, 2), ("65;300;200M", .wheelDown, 199, 299),
    ("20;2;2M", .press, 1, 1), ("81;2;2M", .wheelDown, 1, 1),
  ])
  func `a report of the mouse is one input`(
    report: String, kind: MouseEvent.Kind, row: Int, column: Int
  ) {
    let event = MouseEvent(kind, row: row, column: column)
    #expect(inputs(CNCURSES_MOUSE, report + "q") == [.mouse(event), q])
  }

  @Test(arguments: [
    "0;12;5m", "1;2;2M", "2;2;2M", "3;2;2M", "32;2;2M", "66;2;2M", "128;2;2M", "0;0;5M", "0;5;0M",
    "0;5M", "M", ";;M", "0;1;99999999999999999999m",
  ])
  func `what has no meaning is read to its end and dropped`(report: String) {
    #expect(inputs(CNCURSES_MOUSE, report + "q") == [q])
  }

  @Test func `a byte that is none of a report ends it and counts by itself`() {
    #expect(inputs(CNCURSES_MOUSE, "0;1q") == [q])
    #expect(inputs(CNCURSES_MOUSE, "0;1;2;q") == [.key(.character(";")), q])
  }

  @Test func `bytes report the mouse where the terminal knows no numbers`() {
    #expect(
      inputs([Int32(CNCURSES_MOUSE_BYTES.rawValue), 32, 33, 255, 0x71])
        == [.mouse(MouseEvent(.press, row: 222, column: 0)), q])
    #expect(inputs([Int32(CNCURSES_MOUSE_BYTES.rawValue), 35, 40, 40, 0x71]) == [q])
    #expect(inputs([Int32(CNCURSES_MOUSE_BYTES.rawValue), 32, 27, 40, 0x71]) == [q])
  }

  @Test(arguments: [
    "", "wagner", "wagner\nj\nq", "қ 中 😀", "\u{1B}", "\u{1B}[20", "\u{1B}\u{1B}[201", "\u{1B}[A",
    "\u{1B}[200~", "\u{3}\u{4}",
  ])
  func `pasted text is one input, whatever is in it`(text: String) {
    #expect(inputs(CNCURSES_PASTE, text + "\u{1B}[201~q") == [.paste(text), q])
  }

  @Test func `pasted bytes that are no text are replaced and a long text is cut`() {
    let start = Int32(CNCURSES_PASTE.rawValue)
    let end = "\u{1B}[201~".utf8.map { Int32($0) }
    #expect(inputs([start, 0xFF, 0x61] + end) == [.paste("\u{FFFD}a")])
    let long = inputs([start] + Array(repeating: 0x61, count: 1_000_000) + end)
    #expect(long == [.paste(String(repeating: "a", count: 16 * 1024))])
  }

  @Test func `a report that came too late to be seen whole runs no more than its start`() {
    let paste = inputs("\u{1B}[200~wagner\rj\rq\u{1B}[201~q".utf8.map { Int32($0) })
    #expect(paste.suffix(2) == [.paste("wagner\rj\rq"), q])
    #expect(paste.dropLast(2).count == "\u{1B}[200".count)
    let mouse = inputs("\u{1B}[<65;10;7Mq".utf8.map { Int32($0) })
    #expect(mouse.suffix(2) == [.mouse(MouseEvent(.wheelDown, row: 6, column: 9)), q])
    #expect(mouse.dropLast(2).count == "\u{1B}[<".count)
  }

  @Test func `keys that look like the start of a report stay keys`() {
    let typed = inputs("\u{1B}[<j\u{1B}[20\u{1B}\u{1B}[200q".utf8.map { Int32($0) })
    #expect(typed.count == "\u{1B}[<j\u{1B}[20\u{1B}\u{1B}[200q".count)
    #expect(typed.allSatisfy { if case .key = $0 { true } else { false } })
  }
}
