import Foundation
import TestSupport
import Testing
import TimelineData
import TimelineUI

/// The real program in a real terminal: few tests, for what only a terminal can show.
struct DashboardTests {
  private static let start = "./tugline --at 2022-09-21"

  /// The program between two looks at the terminal's modes; its process number in `pid`.
  private static let script = """
    echo 'earlier text'
    stty -g > before
    sh -c 'echo $$ > pid; exec \(start)'
    echo $? > status
    stty -g > after
    echo 'later text'
    """

  private func state(_ columns: Int, _ rows: Int) throws -> AppState {
    AppState(
      try Dataset.load(folder: DataFolder.address), start: Day(iso: "2022-09-21"),
      size: Size(rows: rows, columns: columns))
  }

  /// A frame as the rows of a screen.
  private func rows(_ state: AppState) -> [String] {
    let frame = state.frame()
    return (0..<frame.size.rows).map { row in
      String(frame.text(of: row).reversed().drop { $0 == " " }.reversed())
    }
  }

  // MARK: Screens

  @Test func `it starts with five countries side by side and follows keys`() async throws {
    try await Window.running(Self.start) { window in
      var state = try state(160, 48)
      let first = try await window.waitForScreen("the first screen") { $0 == rows(state) }
      for name in ["Kazakhstan", "Kyrgyzstan", "Uzbekistan", "Tajikistan", "Russia"] {
        #expect(first[3].contains(name))
      }
      for key in ["j", "l", "}", "Enter", "Escape", "y", "2", "0", "2", "2", "Enter", "s"] {
        try await window.press(key)
        state = state.playing(key == "Escape" ? "Esc" : key).state
        try await window.waitForScreen("the screen after \(key)") { $0 == rows(state) }
      }
      #expect(try await window.screen()[0].contains("year:2022"))
    }
  }

  @Test(arguments: [(160, 48), (80, 24), (61, 17), (40, 10), (39, 10), (40, 9), (39, 9), (5, 2)])
  func `it fits the room that it finds`(columns: Int, rows: Int) async throws {
    try await Window.running(Self.start, columns: columns, rows: rows) { window in
      let expected = self.rows(try state(columns, rows))
      try await window.waitForScreen("the first screen") { $0 == expected }
    }
  }

  @Test func `it follows the window when that changes`() async throws {
    try await Window.running(Self.start) { window in
      var state = try state(160, 48)
      try await window.waitForScreen("the first screen") { $0 == rows(state) }
      for (columns, rows) in [(100, 30), (220, 60), (40, 10), (39, 9), (80, 24), (160, 48)] {
        try await window.resize(columns: columns, rows: rows)
        state = state.play([.resized(Size(rows: rows, columns: columns))]).state
        let expected = self.rows(state)
        try await window.waitForScreen("the screen at \(columns) by \(rows)") { $0 == expected }
      }
    }
  }

  @Test func `a search takes Cyrillic and pasted text`() async throws {
    try await Window.running(Self.start) { window in
      var state = try state(160, 48)
      try await window.waitForScreen("the first screen") { $0 == rows(state) }
      for text in ["вагнер", String(repeating: "long words ", count: 60)] {
        try await window.press("/")
        try await window.type(text)
        state = state.playing("/ \"\(text)\"").state
        try await window.waitForScreen("the search") { $0 == rows(state) }
        try await window.press("Escape")
        state = state.playing("Esc").state
        try await window.waitForScreen("the screen before it") { $0 == rows(state) }
      }
    }
  }

  // MARK: The mouse and pasted text

  @Test(arguments: ["xterm-256color", "screen", "tmux-256color"])
  func `the mouse selects, opens and scrolls`(term: String) async throws {
    let variables = ["TERM": term]
    try await Window.running(Self.start, columns: 240, variables: variables) { window in
      var state = try state(240, 48)
      try await window.waitForScreen("the first screen") { $0 == rows(state) }
      #expect(try await window.hasMouse())
      // Columns beyond 223 are what older reports of the mouse cannot tell.
      for (button, row, column) in [(0, 20, 100), (0, 20, 100), (65, 9, 9), (0, 12, 230)] {
        try await window.send("\u{1B}[<\(button);\(column + 1);\(row + 1)M")
        if button == 0 { try await window.send("\u{1B}[<0;\(column + 1);\(row + 1)m") }
        let kind: MouseEvent.Kind = button == 0 ? .press : .wheelDown
        state = state.play([.mouse(MouseEvent(kind, row: row, column: column))]).state
        try await window.waitForScreen("the screen after \(button)") { $0 == rows(state) }
      }
      try await window.press("Escape")
      try await window.press("C-t")
      try await window.waitFor("takes it back")
      #expect(try await !window.hasMouse())
    }
  }

  @Test func `a report that comes in two parts is one`() async throws {
    try await Window.running(Self.start) { window in
      let state = try state(160, 48)
      try await window.waitForScreen("the first screen") { $0 == rows(state) }
      try await window.send("\u{1B}[<0;15")
      try await Task.sleep(for: .milliseconds(100))
      try await window.send("0;20M")
      let pressed = state.play([.mouse(MouseEvent(.press, row: 19, column: 149))]).state
      #expect(pressed != state)
      try await window.waitForScreen("the event") { $0 == rows(pressed) }
    }
  }

  @Test func `pasted text runs no command`() async throws {
    try await Window.running(Self.start) { window in
      let state = try state(160, 48)
      let text = "wagner\nj\nq\n"
      try await window.waitForScreen("the first screen") { $0 == rows(state) }
      try await window.paste(text)
      let ignored = state.play([.paste(text)]).state
      try await window.waitForScreen("the same screen") { $0 == rows(ignored) }
      try await window.press("/")
      try await window.paste(text)
      let searched = state.play([.key(.character("/")), .paste(text)]).state
      try await window.waitForScreen("the search") { $0 == rows(searched) }
    }
  }

  @Test func `the mouse can be left to the terminal from the start`() async throws {
    try await Window.running("\(Self.start) --no-mouse") { window in
      try await window.waitFor("Kazakhstan")
      #expect(try await !window.hasMouse())
      try await window.press("C-t")
      try await window.waitFor("The mouse works here")
      #expect(try await window.hasMouse())
    }
  }

  // MARK: The terminal is given back

  @Test func `q gives the terminal back as it was`() async throws {
    try await Window.running(Self.script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("q")
      let screen = try await window.waitFor("later text")
      #expect(screen.first == "earlier text")
      #expect(!screen.contains { $0.contains("Kazakhstan") })
      #expect(try await window.text(of: "status") == "0")
      #expect(try await window.text(of: "after") == (try await window.text(of: "before")))
    }
  }

  @Test(arguments: [("TERM", "143"), ("HUP", "129"), ("INT", "130"), ("SEGV", "139")])
  func `a signal gives the terminal back as it was`(signal: String, status: String) async throws {
    try await Window.running(Self.script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.kill(signal)
      let screen = try await window.waitFor("later text")
      #expect(screen.first == "earlier text")
      #expect(!screen.contains { $0.contains("Kazakhstan") })
      #expect(try await window.text(of: "status") == status)
      #expect(try await window.text(of: "after") == (try await window.text(of: "before")))
      #expect(try await !window.hasMouse())
      // What reads now shows the brackets if they are still sent.
      try await window.paste("pasted")
      let pasted = try await window.waitFor("pasted")
      #expect(!pasted.contains { $0.contains("200~") })
    }
  }

  @Test func `Ctrl-Z gives the terminal back and fg takes it again`() async throws {
    let shell = "PS1='ready> '; export PS1; exec sh -i"
    try await Window.running(shell) { window in
      try await window.waitFor("ready>")
      try await window.type("stty -g > before; echo earlier text; \(Self.start)\n")
      let state = try state(160, 48)
      try await window.waitForScreen("the first screen") { $0 == rows(state) }
      try await window.press("C-z")
      try await window.waitFor("earlier text")
      try await window.type("stty -g > stopped\n")
      let before = try await window.text(of: "before")
      #expect(try await window.text(of: "stopped") == before)
      #expect(try await !window.hasMouse())
      try await window.type("fg\n")
      try await window.waitForScreen("the same screen") { $0 == rows(state) }
      #expect(try await window.hasMouse())
      try await window.press("j")
      let moved = state.playing("j").state
      try await window.waitForScreen("the next event") { $0 == rows(moved) }
      try await window.press("q")
      try await window.waitFor("earlier text")
      try await window.type("stty -g > after\n")
      #expect(try await window.text(of: "after") == before)
    }
  }

  // MARK: Kinds of terminal

  @Test(arguments: [("1", false), ("", true)])
  func `colours are sent unless NO_COLOR says otherwise`(
    value: String, hasColours: Bool
  ) async throws {
    let script = "echo waiting; read line; \(Self.start); echo 'later text'"
    try await Window.running(script, variables: ["NO_COLOR": value]) { window in
      try await window.waitFor("waiting")
      try await window.record(to: "sent")
      try await window.press("Enter")
      try await window.waitFor("Kazakhstan")
      for key in ["j", "s", "Enter", "q", "q"] { try await window.press(key) }
      try await window.waitFor("later text")
      let sent = try await window.text(of: "sent", endingIn: "later text\r\n")
      #expect(sent.contains("\u{1B}[?1049h"))
      let colours = sent.matches(of: /\e\[([0-9;:]*)m/).flatMap { $0.1.split(separator: ";") }
        .compactMap { Int($0) }.filter { 30...49 ~= $0 || 90...107 ~= $0 }
      #expect(colours.isEmpty == !hasColours, "\(colours)")
      #expect(sent.contains(/\e\]1?[014];/) == false)
    }
  }

  @Test(arguments: [
    (
      "nonsense",
      "no terminal is known as ‘nonsense’; set TERM to your terminal's name, such as "
        + "xterm-256color"
    ),
    ("dumb", "a terminal of kind ‘dumb’ cannot show a dashboard; use tugline list"),
    ("", "TERM is not set; set it to your terminal's name, such as xterm-256color"),
  ])
  func `a terminal that cannot show it is told by a sentence`(
    term: String, sentence: String
  ) async throws {
    try await Window.running(Self.script, variables: ["TERM": term]) { window in
      let screen = try await window.waitFor("later text")
      #expect(screen.starts(with: ["earlier text", "tugline: \(sentence)", "later text"]))
      #expect(try await window.text(of: "status") == "74")
      #expect(try await window.text(of: "after") == (try await window.text(of: "before")))
    }
  }

  @Test func `input that is no terminal is no hindrance`() async throws {
    try await Window.running("\(Self.start) < /dev/null; echo \"status $?\"") { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("q")
      try await window.waitFor("status 0")
    }
  }
}
