import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Commands on other keys than the built-in ones.
@Suite struct RebindingTests {
  private func start(
    _ changes: [Command: [String]], size: Size = Size(rows: 48, columns: 160)
  ) -> AppState {
    var preferences = Preferences()
    preferences.bindings = Bindings(changes.mapValues { $0.compactMap { Key(named: $0) } })
    return AppState(
      .fixture, start: Day(iso: "2022-09-21"), size: size, preferences: preferences)
  }

  private func text(_ played: Played) -> String {
    (0..<played.frame.size.rows).map { played.frame.text(of: $0) }.joined(separator: "\n")
  }

  private func conflicts(_ changes: [Command: [String]]) -> [Bindings.Conflict] {
    Bindings.conflicts(of: changes.mapValues { $0.compactMap { Key(named: $0) } })
  }

  // MARK: Keys

  @Test func `a command with other keys gives its old ones up, in every view`() {
    let bindings = start([.nextEvent: ["J"]]).bindings
    for mode in [Mode.timeline, .responses, .matrix, .activity, .detail] {
      #expect(bindings.action(.character("J"), in: mode) == .run(.nextEvent))
      #expect(bindings.action(.character("j"), in: mode) == nil)
      #expect(bindings.action(.down, in: mode) == nil)
    }
  }

  @Test func `a key given up can be had by another command`() {
    #expect(conflicts([.search: ["s"], .toggleArrangement: ["Z"]]).isEmpty)
    let state = start([.search: ["s"], .toggleArrangement: ["Z"]])
    #expect(state.playing("Z").state.timeline.isAligned == false)
    #expect(state.playing("s \"wagner\" Enter").state.search?.text == "wagner")
  }

  @Test func `the key on the same cap of a Russian keyboard follows`() {
    let bindings = start([.nextEvent: ["v"], .search: ["ж"]]).bindings
    #expect(bindings.action(.character("м"), in: .timeline) == .run(.nextEvent))
    #expect(bindings.action(.character("о"), in: .timeline) == nil)
    #expect(bindings.action(.character("ж"), in: .timeline) == .run(.search))
  }

  @Test
  func `in lists and prompts a character is typed, and a command left without keys keeps its own`()
  {
    let bindings = start([.nextEvent: ["J"], .previousEvent: ["K", "F5"], .accept: ["F2"]]).bindings
    #expect(bindings.action(.character("J"), in: .list) == .type("J"))
    #expect(bindings.action(.down, in: .list) == .run(.nextEvent))
    #expect(bindings.action(.up, in: .list) == nil)
    #expect(bindings.action(.function(5), in: .list) == .run(.previousEvent))
    #expect(bindings.action(.enter, in: .prompt) == nil)
    #expect(bindings.action(.function(2), in: .prompt) == .run(.accept))
  }

  @Test func `a list takes its own blank with others`() {
    let both = start([.togglePick: ["Space", "C-x"]]).bindings
    #expect(both.action(.character(" "), in: .list) == .run(.togglePick))
    #expect(both.action(.control("x"), in: .list) == .run(.togglePick))
    let other = start([.togglePick: ["C-x"]]).bindings
    #expect(other.action(.character(" "), in: .list) == .type(" "))
  }

  // MARK: A built-in row with one key more or less

  /// The keys of a command in each mode that has it, as the file would write them.
  private func keys(of command: Command, in bindings: Bindings) -> [Mode: [String]] {
    Mode.allCases.reduce(into: [:]) { keys, mode in
      let rows = bindings.groups(mode).flatMap(\.bindings).filter { $0.command == command }
      if let row = rows.first { keys[mode] = row.keys.map(\.name) }
    }
  }

  @Test func `a key more for the pane to the right leaves each view its own others`() {
    let change: [Command: [String]] = [.focusRight: ["l", "Right", "Tab", "L"]]
    #expect(conflicts(change).isEmpty)
    let keys = keys(of: .focusRight, in: start(change).bindings)
    #expect(keys[.timeline] == ["l", "Right", "Tab", "L"])
    #expect(keys[.activity] == ["l", "Right", "L"])
    #expect(keys[.detail] == ["l", "Right", "L", "}"])
    #expect(start(change).bindings.action(.tab, in: .activity) == .run(.nextEvent))
    #expect(start(change).bindings.action(.tab, in: .detail) == .run(.nextLink))
  }

  @Test func `a key in place of another for the page down leaves the matrix its blank`() {
    let change: [Command: [String]] = [.pageDown: ["Space", "PgDn", "C-f", "C-v"]]
    #expect(conflicts(change).isEmpty)
    let keys = keys(of: .pageDown, in: start(change).bindings)
    #expect(keys[.matrix] == ["PgDn", "C-f", "C-v", "C-d"])
    #expect(keys[.list] == ["PgDn", "C-v"])
    #expect(start(change).bindings.action(.character(" "), in: .matrix) == .run(.toggleFold))
  }

  @Test func `a key more to leave by does not take q away on pages`() {
    let change: [Command: [String]] = [.back: ["Esc", "F3"]]
    #expect(conflicts(change).isEmpty)
    let keys = keys(of: .back, in: start(change).bindings)
    #expect(keys[.detail] == ["Esc", "F3", "q"])
    #expect(keys[.prompt] == ["Esc", "F3"])
  }

  @Test func `a key taken out is taken out of every row, and the rest of each stays`() {
    let keys = keys(of: .pageUp, in: start([.pageUp: ["b", "PgUp"]]).bindings)
    #expect(keys[.timeline] == ["b", "PgUp"])
    #expect(keys[.detail] == ["b", "PgUp", "C-u"])
    #expect(keys[.list] == ["PgUp"])
  }

  @Test func `a row that would be left without any key stays as it is`() {
    let keys = keys(of: .focusLeft, in: start([.focusLeft: ["S-Tab"]]).bindings)
    #expect(keys[.timeline] == ["S-Tab"])
    #expect(keys[.detail] == ["{"])
    #expect(keys[.activity] == ["h", "Left"])
  }

  @Test(arguments: Command.names.map(\.command))
  func `the built-in keys written out change no row`(command: Command) {
    let written = Bindings([command: Bindings.builtInKeys(of: command)])
    #expect(written == Bindings())
    let difference = KeyDifference(
      from: Bindings.builtInKeys(of: command), to: Bindings.builtInKeys(of: command))
    for mode in Mode.allCases {
      for row in Bindings().groups(mode).flatMap(\.bindings) where row.command == command {
        #expect(difference.applied(to: row.keys, in: mode) == row.keys)
      }
    }
  }

  @Test func `a command without keys runs from the help`() {
    let state = start([.toggleArrangement: []])
    #expect(state.playing("s").state.timeline.isAligned)
    #expect(state.playing("? \"toggle-arrangement\" Enter").state.timeline.isAligned == false)
  }

  @Test func `another edition of the dataset keeps the keys`() {
    let played = start([.nextEvent: ["v"]]).playing("C-r", reloaded: .loaded(.fixture))
    #expect(played.state.bindings.changes == [.nextEvent: [.character("v")]])
  }

  // MARK: Conflicts

  @Test func `a default key of another command is a conflict until that has another`() {
    #expect(
      conflicts([.search: ["n"]]) == [
        Bindings.Conflict(
          key: .character("n"), command: .search, other: .nextMatch, modes: [.timeline])
      ])
    #expect(conflicts([.search: ["n"], .nextMatch: ["/"]]).isEmpty)
    #expect(conflicts([.search: ["n"], .nextMatch: []]).isEmpty)
  }

  @Test func `a conflict in several views is told once`() {
    let found = conflicts([.nextEvent: ["q"]])
    #expect(found.map(\.other) == [.quit, .back])
    #expect(found[0].modes == [.timeline, .responses, .matrix, .activity])
    #expect(found[1].modes == [.detail])
  }

  @Test func `of two commands that both were changed the later is told, in all views at once`() {
    // On pages the table has the second before the first.
    let found = conflicts([.undo: ["v"], .openAddress: ["v"]])
    #expect(found.map(\.command) == [.undo])
    #expect(found.map(\.other) == [.openAddress])
    #expect(found.map(\.modes) == [[.timeline, .responses, .detail]])
  }

  @Test func `the same key in two views is no conflict`() {
    #expect(conflicts([.cycleWindow: ["v"], .cycleLines: ["v"]]).isEmpty)
    #expect(conflicts([.cycleWindow: ["v"], .toggleAnchor: ["v"]]).count == 1)
  }

  @Test func `the built-in keys of all commands are no conflict`() {
    #expect(Bindings.conflicts(of: [:]).isEmpty)
  }

  // MARK: What screens say

  @Test func `footer, help and messages name the keys in force`() {
    let state = start([
      .nextEvent: ["v", "Down"], .toggleBookmark: ["C-x"], .help: ["F2"], .search: ["E"],
      .toggleCountry(2): ["F5"], .clearFilter: ["F6"],
    ])
    let footer = state.playing("").status
    #expect(footer.hasPrefix("v/k event"))
    #expect(footer.contains("E search"))
    #expect(footer.contains("F2 help"))
    #expect(state.playing("'").status == "No event is bookmarked yet; C-x marks one")
    #expect(state.playing("n").status == "Nothing is searched for yet; press E first")
    #expect(text(state.playing("F2")).contains("v ↓              Next event in the pane"))
    #expect(text(state.playing("")).contains("F5 Kyrgyzstan"))
    #expect(
      text(state.playing("f \"qqqq\" Enter")).contains("Press F6 to clear the filter."))
  }

  @Test func `a command without keys is in no hint and no message`() {
    let state = start([.search: [], .toggleBookmark: [], .writeNote: []])
    #expect(!state.playing("").status.contains("search"))
    #expect(state.playing("n").status == "Nothing is searched for yet")
    #expect(state.playing("B").status == "Nothing is kept yet")
  }

  @Test func `prompts and the matrix name the keys in force`() {
    let state = start([.accept: ["F2"], .back: ["F3"], .nextYear: ["V"]])
    #expect(state.playing("/").status.hasSuffix("type a word    F3 back"))
    #expect(state.playing("i").status.hasSuffix("F2 keep  F3 leave  empty takes it away"))
    let matrix = state.playing("M")
    #expect(matrix.status.contains("V/[ change"))
    #expect(matrix.frame.text(of: 1).contains("[ "))
    #expect(!matrix.frame.text(of: 1).contains("] "))
  }

  @Test func `the help names the command under the cursor, and finds it by that name`() {
    let played = start([:]).playing("? \"next-turning\"")
    #expect(text(played).contains("╰─ next-turning-point ─"))
    #expect(text(played).contains("1 left"))
  }
}
