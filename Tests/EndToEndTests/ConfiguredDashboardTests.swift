import Foundation
import Testing

/// The configuration file and the real program, in pipes and in a real terminal.
struct ConfiguredDashboardTests {
  /// A script's start that writes the file.
  private static func configured(_ text: String) -> String {
    """
    export XDG_CONFIG_HOME="$PWD/config"; mkdir -p config/tugline
    cat > config/tugline/config.toml <<'END'
    \(text)
    END

    """
  }

  private static let keys = """
    scale = "year"
    arrangement = "packed"
    [keys]
    next-event = ["v", "Down"]
    quit = ["Q"]
    """

  @Test func `a configured key works, also in Russian, and footer and help name it`() async throws {
    let script = Self.configured(Self.keys) + "./tugline --no-state; echo \"status $?\""
    try await Window.running(script) { window in
      let first = try await window.waitFor("Q quit")
      #expect(first.last?.contains("v/k event") == true)
      #expect(first.last?.contains("year · packed") == true)
      try await window.press("v")
      let second = try await window.waitForScreen("another selection") {
        $0 != first && $0.last == first.last
      }
      try await window.type("м")
      try await window.waitForScreen("the one after it") {
        $0 != second && $0 != first && $0.last == first.last
      }
      // Neither is a key any more.
      try await window.press("j", "q", "?")
      try await window.waitFor("v ↓              Next event in the pane")
      try await window.type("quit")
      try await window.waitFor("─ quit ─")
      try await window.press("Escape", "Q")
      try await window.waitFor("status 0")
    }
  }

  @Test func `the last place comes before the file, options before both`() async throws {
    let script =
      Self.configured("view = \"activity\"\nscale = \"year\"\ncountries = [\"RU\", \"KZ\"]")
      + "for option in '' '' --view=matrix; do ./tugline $option; echo ended; read line; clear; done"
    try await Window.running(script) { window in
      try await window.waitFor("Events by")
      try await window.waitFor("country:kz,ru")
      try await window.press("T", "+", "0", "q")
      try await window.waitFor("ended")
      try await window.press("Enter")
      let screen = try await window.waitFor("quarter · aligned")
      #expect(screen.contains { $0.contains("1 Russia") && $0.contains("5 Tajikistan") })
      try await window.press("q")
      try await window.waitFor("ended")
      try await window.press("Enter")
      try await window.waitFor("State of play on")
    }
  }

  @Test func `a broken file ends the program with all sentences and status 65`() async throws {
    let script =
      Self.configured("lines = 9\n[keys]\nquit = \"Qq\"") + "./tugline; echo \"status $?\"; ls"
    try await Window.running(script) { window in
      let screen = try await window.waitFor("status 65").joined()
      #expect(screen.contains("config.toml:1:9: error: \"lines\" is 9; write 1, 2, 3 or \"auto\""))
      #expect(screen.contains("config.toml:3:8: error: \"Qq\" is no key;"))
      try await window.waitFor("config")
      #expect(!FileManager.default.fileExists(atPath: window.folder.path + "/state"))
    }
  }

  @Test func `an unknown key is a warning, and the program goes on`() async throws {
    let script = Self.configured("muose = false") + "./tugline; echo \"status $?\""
    try await Window.running(script) { window in
      try await window.waitFor("there is no setting \"muose\"")
      try await window.press("j")
      try await window.waitFor("q quit")
      try await window.press("q")
      let screen = try await window.waitFor("status 0")
      #expect(screen.joined().contains("warning: there is no setting \"muose\""))
    }
  }

  @Test func `the file turns mouse, state and Unicode off, and options turn them on again`()
    async throws
  {
    let script =
      Self.configured("mouse = false\nstate = false\nascii = true")
      + "./tugline; ls; ./tugline --mouse --state --no-ascii; echo \"status $?\""
    try await Window.running(script) { window in
      let plain = try await window.waitFor("q quit")
      #expect(plain.contains { $0.contains("|") } && !plain.contains { $0.contains("│") })
      #expect(try await window.hasMouse() == false)
      try await window.press("m", "q")
      try await window.waitFor("│")
      #expect(!FileManager.default.fileExists(atPath: window.folder.path + "/state"))
      #expect(try await window.hasMouse())
      try await window.press("m", "q")
      try await window.waitFor("status 0")
      #expect(FileManager.default.fileExists(atPath: window.folder.path + "/state"))
    }
  }

  @Test func `--reset-state resets also where the file says that nothing is kept`() async throws {
    let script =
      Self.configured("state = false")
        + """
        file=state/tugline/central-asia-ukraine-recruitment.json; mkdir -p state/tugline
        echo '{"version": 1}' > $file; ./tugline --reset-state; echo "status $?"; ls state/tugline
        """
    try await Window.running(script) { window in
      try await window.waitFor("q quit")
      try await window.press("m", "q")
      try await window.waitFor("status 0")
      let screen = try await window.waitFor("recruitment.json.old-1")
      #expect(screen.joined().contains("what was kept is set aside as"))
      // Set aside, and nothing written in its place.
      #expect(!screen.contains("central-asia-ukraine-recruitment.json"))
    }
  }

  @Test func `a colour of the file is used, but NO_COLOR comes before it`() async throws {
    let script =
      Self.configured("[colours]\naccent = 201")
      + "export TERM=xterm-256color; ./tugline; echo ended; read line; NO_COLOR=1 ./tugline"
    try await Window.running(script) { window in
      try await window.waitFor("q quit")
      try await window.record(to: "coloured")
      try await window.press("C-l", "?")
      try await window.waitFor("Next event in the pane")
      try await window.press("Escape", "q")
      try await window.waitFor("ended")
      try await window.record(to: "plain")
      try await window.press("Enter")
      try await window.waitFor("q quit")
      try await window.press("C-l", "?")
      try await window.waitFor("Next event in the pane")
      func sent(_ name: String) throws -> String {
        try String(contentsOf: window.folder.appending(path: name), encoding: .utf8)
      }
      #expect(try sent("coloured").contains("38;5;201"))
      #expect(try sent("plain").contains("Kazakhstan"))
      #expect(try !sent("plain").contains("38;5;"))
    }
  }

  // MARK: In pipes

  @Test func `config prints what is in force, without a terminal`() async throws {
    try await withTemporaryFolder { folder in
      let script = """
        cd '\(folder.path)'; \(Self.configured(Self.keys))
        "$0" config > printed; echo "status $?"; grep -c . printed
        grep -e '^quit' -e '^scale' -e '^mouse' printed
        cp printed config/tugline/config.toml; "$0" config | sed 's/  *#.*//' > again
        sed 's/  *#.*//' printed | diff - again && echo same
        "$0" config --path
        """
      let ending = try await Program.shell(script)
      #expect(ending.errors == "")
      #expect(ending.output.hasPrefix("status 0\n"))
      #expect(ending.output.contains("# config.toml:5\n"))
      #expect(ending.output.contains("same\n"))
      #expect(ending.output.hasSuffix("/config/tugline/config.toml\n"))
    }
  }

  @Test(arguments: [("", "/h/.config"), ("relative", "/h/.config"), ("/x/", "/x")])
  func `the file is looked for where the XDG specification says`(value: String, folder: String)
    async throws
  {
    let ending = try await Program.shell(
      "HOME=/h XDG_CONFIG_HOME='\(value)' \"$0\" config --path")
    #expect(ending.output == folder + "/tugline/config.toml\n")
  }

  @Test func `config with a broken file tells its faults and prints nothing`() async throws {
    try await withTemporaryFolder { folder in
      let script = """
        cd '\(folder.path)'; \(Self.configured("mouse = 1"))
        "$0" config; echo "status $?"; "$0" list --year 2022 | wc -l
        rm config/tugline/config.toml; mkdir config/tugline/config.toml; "$0" config; echo "status $?"
        """
      let ending = try await Program.shell(script)
      #expect(ending.output.hasPrefix("status 65\n"))
      #expect(ending.output.hasSuffix("status 74\n"))
      let lines = ending.errors.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[0].hasSuffix(":1:9: error: \"mouse\" is a number; write true or false"))
      #expect(lines[1].hasSuffix("config.toml: Is a directory"))
    }
  }

  @Test func `for a list only what the file says of state matters, if it is TOML`() async throws {
    try await withTemporaryFolder { folder in
      let script = """
        cd '\(folder.path)'; \(Self.configured("mouse = 1\nmuose = 1\nstate = true"))
        list() { "$0" list --filter 'year:2022 -is:bookmarked'; }
        "$0" list --year 2022 > plain; list | diff - plain && echo same
        "$0" stats --filter 'year:2022 -is:noted' | grep -c Events; "$0" config; echo "config $?"
        echo 'state = 1' > config/tugline/config.toml; list; echo "state $?"
        echo 'state =' > config/tugline/config.toml; list; echo "syntax $?"
        "$0" list --year 2022 | diff - plain && echo same
        """
      let ending = try await Program.shell(script)
      #expect(ending.lines == ["same", "1", "config 65", "state 65", "syntax 65", "same"])
      let lines = ending.errors.split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines.dropFirst(2).first?.contains("\"state\" is a number") == true)
      #expect(lines.last?.contains("this is not TOML") == true)
    }
  }

  // MARK: What is kept, in commands that print

  @Test func `is:bookmarked means to list what it means to the dashboard`() async throws {
    let script = """
      file=state/tugline/central-asia-ukraine-recruitment.json
      ./tugline --at 2022-09-21; ./tugline list --filter is:bookmarked; echo "status $?"
      id=$(./tugline list --filter is:bookmarked --format csv | tail -1 | cut -d, -f1)
      grep -q "$id" "$file" && echo "the same event"
      ./tugline list --filter is:noted; echo "noted $?"
      ./tugline list --filter is:bookmarked --no-state; echo "without $?"
      ./tugline stats --filter is:bookmarked | tail -1; ./tugline --filter is:bookmarked | wc -l
      echo damaged > "$file"
      ./tugline list --filter is:bookmarked; echo "damaged $?"; ls state/tugline
      """
    try await Window.running(script) { window in
      try await window.waitFor("q quit")
      try await window.press("m")
      try await window.waitFor("Bookmarked")
      try await window.press("q")
      let screen = try await window.waitFor("damaged 1")
      for line in ["status 0", "the same event", "noted 1", "without 1", "1"] {
        #expect(screen.contains(line))
      }
      #expect(screen.joined().contains("nothing of it counts"))
      #expect(!screen.joined().contains("damaged-1"))
    }
  }
}
