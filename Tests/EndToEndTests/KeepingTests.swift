import Foundation
import Testing

/// What is kept from one run to the next, by the real program in a real terminal.
struct KeepingTests {
  private static let file = "state/tugline/central-asia-ukraine-recruitment.json"

  private func read(_ window: Window, _ name: String = file) -> String {
    let address = window.folder.appending(path: name)
    return (try? String(contentsOf: address, encoding: .utf8)) ?? ""
  }

  private func names(_ window: Window) -> [String] {
    let folder = window.folder.appending(path: "state/tugline").path
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  /// Writes a state file before the program starts.
  private static func written(_ text: String) -> String {
    "mkdir -p state/tugline; printf '%s' '\(text)' > \(file)\n"
  }

  private static let twice = """
    ./tugline; echo "status $?"; read line; ./tugline; echo "again $?"
    """

  @Test func `another start brings back place, arrangement, bookmark, note and filter`()
    async throws
  {
    try await Window.running(Self.twice) { window in
      try await window.waitFor("Kazakhstan")
      for key in ["l", "s", "-", "m", "x", "Down", "Space", "Enter", "i"] {
        try await window.press(key)
      }
      try await window.type("Ask the embassy")
      try await window.press("Enter")
      let before = try await window.waitFor("Note kept")
      try await window.press("q")
      try await window.waitFor("status 0")
      #expect(read(window).contains("Ask the embassy"))
      try await window.press("Enter")
      // All but the bottom line, which no longer says that the note was kept.
      try await window.waitForScreen("the same screen") {
        $0.count == before.count && $0.dropLast() == before.dropLast()
      }
      try await window.press("q")
      try await window.waitFor("again 0")
    }
  }

  @Test func `what the command line asks for comes before the last place`() async throws {
    let script =
      "./tugline; echo \"status $?\"; read line; ./tugline --year 2022; echo \"again $?\"; "
      + "read line; ./tugline; echo \"plain $?\""
    try await Window.running(script) { window in
      try await window.waitFor("Kazakhstan")
      for key in ["m", "s", "M", "q"] { try await window.press(key) }
      // What is typed before the program has ended goes to it.
      try await window.waitFor("status 0")
      try await window.press("Enter")
      // The bookmark is kept all the same.
      try await window.waitForScreen("the filter, aligned, with the bookmark") { screen in
        ["year:2022", "aligned", "⚑"].allSatisfy { part in
          screen.contains { $0.contains(part) }
        }
      }
      try await window.press("q")
      try await window.waitFor("again 0")
      // What was asked for once is not the place to go on from.
      try await window.press("Enter")
      try await window.waitFor("State of play on")
      try await window.press("q")
      try await window.waitFor("plain 0")
    }
  }

  @Test func `a bookmark is on disk at once, for a crash and for another window`() async throws {
    let script = "sh -c 'echo $$ > pid; exec ./tugline'; echo \"status $?\""
    try await Window.running(script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("m")
      try await window.waitFor("Bookmarked")
      #expect(read(window).contains("\"made\""))
      try await window.kill("KILL")
      try await window.waitFor("status 137")
      #expect(names(window).contains { $0.contains(".new") } == false)
    }
  }

  @Test func `two windows lose neither bookmarks nor notes of each other`() async throws {
    try await Window.running("./tugline --at 2022-09-21") { first in
      try await first.waitFor("Kazakhstan")
      let state = first.folder.path + "/state"
      let script = "XDG_STATE_HOME='\(state)' ./tugline --at 2023-05; echo \"status $?\""
      try await Window.running(script) { second in
        try await second.waitFor("Kazakhstan")
        try await first.press("m")
        try await first.waitFor("Bookmarked")
        try await second.press("m")
        try await second.waitFor("Bookmarked")
        try await second.press("i")
        try await second.type("From the second")
        try await second.press("Enter")
        try await second.waitFor("Note kept")
        try await first.press("j", "m")
        try await first.waitForScreen("both bookmarks of the first") {
          $0.contains { $0.contains("Bookmarked") }
        }
        try await second.press("q")
        try await second.waitFor("status 0")
      }
      try await first.press("B")
      try await first.waitFor("From the second")
      try await first.press("Escape")
      try await first.press("q")
      let written = read(first)
      #expect(written.components(separatedBy: "\"made\"").count - 1 == 4)
    }
  }

  // MARK: What goes wrong

  @Test(arguments: ["{\"version\": 1, \"notes\": [", "not JSON at all", ""])
  func `a damaged file is reported and kept under a number`(text: String) async throws {
    let script = Self.written(text) + "./tugline; echo \"status $?\""
    try await Window.running(script) { window in
      try await window.waitFor("is damaged")
      try await window.press("m", "q")
      let screen = try await window.waitFor("status 0")
      #expect(screen.joined().contains("it is kept as"))
      #expect(read(window, Self.file + ".damaged-1") == text)
      #expect(read(window).contains("\"bookmarks\""))
    }
  }

  @Test func `a file of a later version is left alone`() async throws {
    let text = "{\"version\": 99}"
    let script = Self.written(text) + "./tugline; echo \"status $?\""
    try await Window.running(script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("m", "q")
      let screen = try await window.waitFor("status 0")
      #expect(screen.joined().contains("is of a later version of tugline"))
      #expect(read(window) == text)
    }
  }

  @Test func `a full disk costs one sentence on leaving and no file`() async throws {
    // No file may grow at all, as on a disk without room.
    let script = """
      ./tugline --at 2022; cp \(Self.file) before
      (ulimit -f 0; ./tugline; echo "status $?")
      """
    try await Window.running(script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("m", "q")
      try await window.waitForScreen("the second start") { _ in !read(window, "before").isEmpty }
      try await window.waitFor("Kazakhstan")
      try await window.press("j", "m", "j", "m", "q")
      let screen = try await window.waitFor("status 0")
      let told = screen.filter { $0.contains("cannot keep bookmarks, notes and place") }
      #expect(told.count == 1)
      #expect(read(window) == read(window, "before"))
      #expect(names(window).contains { $0.contains(".new") } == false)
    }
  }

  @Test(arguments: ["/dev/null/state", "/proc/nowhere"])
  func `a folder that cannot be made costs one sentence on leaving`(folder: String) async throws {
    let script = "XDG_STATE_HOME=\(folder) ./tugline; echo \"status $?\""
    try await Window.running(script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("m", "q")
      let screen = try await window.waitFor("status 0")
      #expect(screen.filter { $0.contains("cannot keep") }.count == 1)
    }
  }

  // MARK: Options and environment

  @Test func `--no-state reads and writes nothing`() async throws {
    try await Window.running("./tugline --no-state; echo \"status $?\"") { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("m")
      try await window.waitFor("Bookmarked, for this run only")
      try await window.press("q")
      try await window.waitFor("status 0")
      #expect(names(window).isEmpty)
    }
  }

  @Test func `--reset-state keeps a copy and says where`() async throws {
    let script = Self.written("{\"version\": 1}") + "./tugline --reset-state; echo \"status $?\""
    try await Window.running(script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("q")
      let screen = try await window.waitFor("status 0")
      #expect(screen.joined().contains("what was kept is set aside as"))
      #expect(read(window, Self.file + ".old-1") == "{\"version\": 1}")
    }
  }

  @Test(arguments: ["", "relative/folder"])
  func `a state folder that is no whole path does not count`(value: String) async throws {
    let script = """
      mkdir home; HOME="$PWD/home" XDG_STATE_HOME='\(value)' ./tugline; echo "status $?"
      """
    try await Window.running(script) { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("q")
      try await window.waitFor("status 0")
      #expect(read(window, "home/.local/" + Self.file).contains("\"version\""))
    }
  }

  @Test func `the file is the user's alone`() async throws {
    try await Window.running("./tugline; ls -ld state/tugline \(Self.file); echo done") { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("q")
      let screen = try await window.waitFor("done")
      #expect(screen.contains { $0.hasPrefix("drwx------") })
      #expect(screen.contains { $0.hasPrefix("-rw-------") })
    }
  }

  // MARK: The editor

  @Test func `I gives the terminal to the editor and takes it again`() async throws {
    let editor = """
      printf '#!/bin/sh\\necho editing; stty -g > lent; read line; echo "$line" >> "$2"\\n' > editor
      chmod +x editor; stty -g > before
      EDITOR="./editor --wait" ./tugline; stty -g > after; echo "status $?"
      """
    try await Window.running(editor) { window in
      // The bottom line comes last.
      let screen = try await window.waitFor("q quit")
      try await window.press("I")
      try await window.waitFor("editing")
      #expect(try await window.text(of: "lent") == (try await window.text(of: "before")))
      try await window.type("from the editor\n")
      let again = try await window.waitFor("Note kept")
      #expect(again[0] == screen[0])
      try await window.press("Enter")
      try await window.waitFor("from the editor")
      try await window.press("q", "q")
      try await window.waitFor("status 0")
      #expect(try await window.text(of: "after") == (try await window.text(of: "before")))
    }
  }

  @Test func `an editor that fails leaves the note as it was`() async throws {
    try await Window.running("VISUAL=false ./tugline; echo \"status $?\"") { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("I")
      try await window.waitFor("‘false’ failed; the note is as it was")
    }
  }
}
