import CNcurses
import Foundation
import Testing

@testable import CursesTerminal
@testable import TimelineUI

/// Tests on curses' one global screen, which therefore run one after the other.
@Suite(.serialized) struct ScreenTests {
  /// A_BOLD, a macro.
  private let bold: chtype = 1 << 21

  @Test func `what a frame shows stands on the screen`() throws {
    let terminal = try openTerminal()
    defer { terminal.close() }
    var frame = Frame(terminal.size)
    frame.put("Қазақстан │ ▲", row: 0, column: 2)
    frame.put("last", row: 23, column: 76, style: Style(.strong))
    frame.cursor = Position(row: 5, column: 1)
    terminal.draw(frame)
    #expect(screenCursor() == [5, 1])
    #expect(screenText(row: 0).hasPrefix("  Қазақстан │ ▲ "))
    #expect(screenText(row: 23).hasSuffix(" last"))
  }

  @Test func `a later frame replaces the rows that differ`() throws {
    let terminal = try openTerminal()
    defer { terminal.close() }
    var frame = Frame(terminal.size)
    frame.put("same", row: 0, column: 0)
    frame.put("first", row: 1, column: 0)
    terminal.draw(frame)
    frame.put("then ", row: 1, column: 0)
    terminal.draw(frame)
    #expect(screenText(row: 0).hasPrefix("same "))
    #expect(screenText(row: 1).hasPrefix("then  "))
  }

  @Test func `a frame larger than the terminal is cut at its edges`() throws {
    let terminal = try openTerminal()
    defer { terminal.close() }
    var frame = Frame(Size(rows: 30, columns: 200))
    frame.put(String(repeating: "x", count: 200), row: 0, column: 0)
    frame.put("below", row: 29, column: 0)
    frame.cursor = Position(row: 29, column: 199)
    terminal.draw(frame)
    #expect(screenText(row: 0) == String(repeating: "x", count: 80))
    #expect(screenText(row: 1) == String(repeating: " ", count: 80))
  }

  @Test func `a smaller frame leaves nothing of the larger one before it`() throws {
    let terminal = try openTerminal()
    defer { terminal.close() }
    var frame = Frame(terminal.size)
    frame.put("old", row: 20, column: 0)
    terminal.draw(frame)
    terminal.draw(Frame(Size(rows: 10, columns: 40)))
    #expect(screenText(row: 20) == String(repeating: " ", count: 80))
  }

  @Test func `a wide character takes two cells and a mark none`() throws {
    let terminal = try openTerminal()
    defer { terminal.close() }
    cncurses_paint(0, 0, Array("中e\u{301}|".utf8), 7, 0, 0)
    #expect(screenText(row: 0).hasPrefix("中e\u{301}| "))
  }

  @Test func `bytes that are no UTF-8 become the replacement character`() throws {
    let terminal = try openTerminal()
    defer { terminal.close() }
    cncurses_paint(0, 0, [0xFF, 0x61, 0xD0], 3, 0, 0)
    #expect(screenText(row: 0).hasPrefix("\u{FFFD}a\u{FFFD} "))
  }

  @Test func `equal colours share a pair and attributes need none`() throws {
    let terminal = try openTerminal()
    defer { terminal.close() }
    var palette = Palette(colours: 256) { style, _ in
      style.role == .text
        ? Appearance(attributes: [.bold, .reverse])
        : Appearance(foreground: style.ground == .bar ? 2 : 1)
    }
    #expect(palette.look(of: Style(.text)) == Palette.Look(attributes: 9, pair: 0))
    #expect(palette.look(of: Style(.muted)).pair == 1)
    #expect(palette.look(of: Style(.link)).pair == 1)
    #expect(palette.look(of: Style(.link, on: .bar)).pair == 2)
    #expect(palette.look(of: Style(.muted)).pair == 1)
  }

  @Test(arguments: [
    (Int32(0), ColourDepth.none), (2, .none), (8, .eight), (88, .eight), (256, .many),
    (16_777_216, .many),
  ])
  func `the theme is asked for as many colours as there are`(
    colours: Int32, depth: ColourDepth
  ) throws {
    var asked: ColourDepth?
    var palette = Palette(colours: colours) {
      asked = $1
      return Appearance()
    }
    _ = palette.look(of: Style())
    #expect(asked == depth)
  }

  @Test func `where colour is off only attributes are painted`() throws {
    let terminal = try openTerminal(usesColour: false)
    defer { terminal.close() }
    var frame = Frame(terminal.size)
    frame.put("x", row: 0, column: 0, style: Style(.strong))
    terminal.draw(frame)
    #expect(screenAttributes(row: 0, column: 0) == bold)
  }

  @Test(arguments: [
    ("nonsense", TerminalError.termIsUnknown("nonsense")),
    ("", .termIsMissing),
    ("dumb", .termCannotPlaceCursor("dumb")),
  ])
  func `a terminal that cannot be used is refused by its name`(
    term: String, error: TerminalError
  ) throws {
    #expect(throws: error) { _ = try openTerminal(term: term) }
  }

  @Test func `keys typed in a row are read one by one, and then the end`() throws {
    let line = try PseudoTerminal()
    let terminal = try line.open()
    defer { terminal.close() }
    line.type([UInt8]("jқ\u{1B}OA\r\u{1}".utf8) + [0xFF, 0x71])
    let typed: [Key] = [
      .character("j"), .character("қ"), .up, .enter, .control("a"), .character("q"),
    ]
    for key in typed { #expect(terminal.next(wait: true) == .key(key)) }
    #expect(terminal.next(wait: false) == nil)
    line.hangUp()
    #expect(terminal.next(wait: true) == .ended)
    #expect(terminal.endingSignal == nil)
  }

  @Test func `changes of the size are one input, with the true size`() throws {
    let line = try PseudoTerminal()
    let terminal = try line.open()
    defer { terminal.close() }
    #expect(terminal.size == Size(rows: 24, columns: 80))
    for columns in 81...90 {
      line.resize(Size(rows: 30, columns: columns))
      kill(getpid(), SIGWINCH)
    }
    #expect(terminal.next(wait: true) == .resized(Size(rows: 30, columns: 90)))
    #expect(terminal.next(wait: false) == nil)
    #expect(terminal.size == Size(rows: 30, columns: 90))
  }

  @Test func `closing gives back the modes that were there`() throws {
    let line = try PseudoTerminal()
    let before = line.modes
    let terminal = try line.open()
    #expect(line.modes != before)
    terminal.close()
    #expect(line.modes == before)
  }

  @Test func `the mouse and pasted text are read between keys, in the parts that come`() throws {
    let line = try PseudoTerminal()
    let terminal = try line.open()
    defer { terminal.close() }
    line.type([UInt8]("j\u{1B}[<65;12;5Mk\u{1B}[200~a\rq\u{1B}[20".utf8))
    #expect(terminal.next(wait: true) == .key(.character("j")))
    #expect(terminal.next(wait: true) == .mouse(MouseEvent(.wheelDown, row: 4, column: 11)))
    #expect(terminal.next(wait: true) == .key(.character("k")))
    #expect(terminal.next(wait: false) == nil)
    line.type([UInt8]("1~j\u{1B}[<0;300".utf8))
    #expect(terminal.next(wait: true) == .paste("a\rq"))
    #expect(terminal.next(wait: true) == .key(.character("j")))
    #expect(terminal.next(wait: false) == nil)
    line.type([UInt8](";40M\u{1B}OA".utf8))
    #expect(terminal.next(wait: true) == .mouse(MouseEvent(.press, row: 39, column: 299)))
    #expect(terminal.next(wait: true) == .key(.up))
    line.hangUp()
    #expect(terminal.next(wait: true) == .ended)
  }

  @Test(arguments: [true, false])
  func `what the terminal was asked to report it is asked to leave`(usesMouse: Bool) throws {
    let sent = try bytesSent { descriptor in
      let terminal = try openTerminal(usesMouse: usesMouse, on: descriptor)
      terminal.draw(Frame(terminal.size))
      terminal.setMouse(!usesMouse)
      terminal.setMouse(usesMouse)
      terminal.close()
    }
    let modes = sent.matches(of: /\e\[\?(1000|1006|2004)[hl]/).map { String($0.0.dropFirst(3)) }
    let on = ["1000h", "1006h"]
    let off = ["1006l", "1000l"]
    #expect(modes == ["2004h"] + (usesMouse ? on + off + on : on + off) + ["2004l"] + off)
  }

  @Test func `a terminal without a mouse is asked for nothing`() throws {
    let sent = try bytesSent { descriptor in
      let terminal = try openTerminal(term: "vt100", on: descriptor)
      terminal.draw(Frame(terminal.size))
      terminal.close()
    }
    #expect(!sent.isEmpty)
    #expect(!sent.contains(/\e\[\?(1000|1006|2004)/))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `a signal that asks to stop ends the wait and is told`(signal: Int32) throws {
    let line = try PseudoTerminal()
    let terminal = try line.open()
    defer { terminal.close() }
    kill(getpid(), signal)
    #expect(terminal.next(wait: true) == .ended)
    #expect(terminal.endingSignal == signal)
  }
}
