import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Bookmarks, notes and saved filters.
@Suite struct KeepingTests {
  private static func start(
    _ size: Size = Size(rows: 48, columns: 160), glyphs: Glyphs = .unicode
  ) -> AppState {
    var state = AppState(.fixture, start: Day(iso: "2022-09-21"), size: size, glyphs: glyphs)
    state.recall(Memory(), place: false, today: Day(iso: "2026-03-01"))
    return state
  }
  private let start = Self.start()

  private func text(_ played: Played) -> String {
    (0..<played.frame.size.rows).map { played.frame.text(of: $0) }.joined(separator: "\n")
  }

  // MARK: Bookmarks

  @Test func `m marks and unmarks, and each time it is kept`() throws {
    let marked = start.playing("m")
    let event = try #require(start.selectedEvent)
    let selected = try #require(start.timeline.selected)
    #expect(marked.state.kept.bookmarks == [selected])
    #expect(
      marked.kept.last?.bookmarks == [
        event.id: Memory.Bookmark(day: event.date.earliest, made: Day(iso: "2026-03-01"))
      ])
    #expect(marked.status == "Bookmarked")
    let unmarked = marked.state.playing("m")
    #expect(unmarked.state.kept.bookmarks.isEmpty)
    #expect(unmarked.kept.last?.bookmarks.isEmpty == true)
  }

  @Test func `the detail and the responses mark the event they show`() throws {
    let detail = start.playing("Enter } m").state
    guard case .detail(let page) = detail.overlays.last else {
      Issue.record("no page is open")
      return
    }
    #expect(detail.kept.bookmarks == [page.event])
    let responses = start.playing("R G m").state
    let response = try #require(responses.markedResponse?.event)
    #expect(responses.kept.bookmarks == [response])
  }

  @Test func `the next bookmark is the next in time in any pane, and round at the end`() {
    let marked = start.playing("m l m } } } m g").state
    let inTime = marked.kept.bookmarks.sorted { marked.order.rank[$0] < marked.order.rank[$1] }
    var state = marked.playing("h h g").state
    for expected in inTime + inTime.prefix(1) {
      state = state.playing("'").state
      #expect(state.timeline.selected == expected)
    }
    #expect(state.playing("' ' '").status == "Round to the first bookmark")
  }

  @Test func `bookmarks that the filter hides are passed over`() {
    let marked = start.playing("m").state
    #expect(start.playing("'").status == "No event is bookmarked yet; m marks one")
    #expect(marked.playing("1 '").status == "The filter hides every bookmark")
  }

  @Test func `the next bookmark leads from page to page, and from another view to the timeline`() {
    let marked = start.playing("m G m g").state
    #expect(marked.playing("Enter '").state.overlays.count == 1)
    #expect(marked.playing("R '").state.view == .timeline)
  }

  // MARK: Notes

  @Test func `i writes a note on the event, and the detail shows it with its day`() {
    let noted = start.playing("i \"Ask the embassy\" Enter")
    #expect(noted.status == "Note kept")
    #expect(noted.kept.last?.notes.values.map(\.text) == ["Ask the embassy"])
    let page = text(noted.state.playing("Enter"))
    #expect(page.contains("Your note"))
    #expect(page.contains("Ask the embassy"))
    #expect(page.contains("1 Mar 2026"))
  }

  @Test func `Escape leaves a note as it was, and an empty one is taken away`() {
    let noted = start.playing("i \"One\" Enter").state
    let left = noted.playing("i \" more\" Esc")
    #expect(left.state.kept == noted.kept)
    #expect(left.kept.isEmpty)
    #expect(noted.playing("i \" more\" Enter").state.kept.notes.values.map(\.text) == ["One more"])
    let emptied = noted.playing("i C-u Enter")
    #expect(emptied.state.kept.notes.isEmpty)
    #expect(emptied.status == "Note taken away")
    #expect(noted.playing("i Enter").kept.isEmpty)
  }

  @Test func `a long note can be typed, a book cannot`() {
    var state = start.playing("i").state
    for _ in 0..<4_100 { _ = state.update(.type("a")) }
    #expect(state.playing("Enter").state.kept.notes.values.first?.text.count == 4_000)
  }

  @Test func `I lends the terminal to an editor`() {
    let edited = start.playing("i \"One\" Enter I", edit: .text("Two\nlines\n"))
    #expect(edited.terminal.loans == 1)
    #expect(edited.edited == ["One"])
    #expect(edited.state.kept.notes.values.map(\.text) == ["Two\nlines"])
    let page = text(edited.state.playing("Enter"))
    #expect(page.contains("Two "))
    #expect(page.contains("lines "))
    let failed = start.playing("I", edit: .problem("No editor"))
    #expect(failed.status == "No editor")
    #expect(failed.state.kept.notes.isEmpty)
  }

  @Test func `what a note holds cannot harm the terminal`() {
    let note = start.playing("I", edit: .text("\u{1B}[31mred \u{202E}back")).state
    for keys in ["Enter", "B", "i", ""] {
      let scalars = text(note.playing(keys)).unicodeScalars
      #expect(scalars.allSatisfy { $0 == "\n" || Printable.standIn(for: $0) == nil })
    }
  }

  // MARK: On the screen

  @Test func `a pane marks what is kept`() {
    for (keys, mark) in [("m", "⚑"), ("i \"a\" Enter", "¶"), ("m i \"a\" Enter", "§")] {
      let row = start.playing(keys).frame
      let cursor = row.cursor.row
      #expect(row.text(of: cursor).contains(mark))
    }
    let ascii = Self.start(glyphs: .ascii).playing("m i \"a\" Enter j")
    #expect(text(ascii).unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test(arguments: ScreenSnapshotTests.sizes)
  func `what is kept looks as recorded`(size: Size) {
    let keys = "m j i \"Ask the embassy about this one\" Enter l m i \"And this\" Enter"
    let state = Self.start(size).playing(keys).state
    for (name, keys) in [("kept", ""), ("kept-detail", "Enter"), ("kept-list", "B")] {
      expectSnapshot(
        state.playing(keys).frame, "\(name)-\(size.columns)x\(size.rows)",
        styles: size.columns == 80)
    }
  }

  // MARK: The list

  @Test func `the list narrows by what is typed, and Enter goes there`() {
    let noted = start.playing("m G m i \"embassy\" Enter g").state
    let found = noted.playing("B \"embassy\" Enter").state
    #expect(found.overlays.isEmpty)
    #expect(found.timeline.selected == noted.kept.notes.keys.first)
    #expect(found.playing("<").state.timeline.selected == noted.timeline.selected)
    #expect(start.playing("B").status.hasPrefix("Nothing is kept yet"))
  }

  @Test func `an event that the filter hides is read on its page`() {
    let played = start.playing("m 1 B Enter")
    #expect(played.state.mode == .detail)
    #expect(played.status == "The filter hides this event in the timeline")
  }

  @Test func `Delete takes a bookmark away but no note`() {
    let noted = start.playing("m i \"a\" Enter").state
    let taken = noted.playing("B Delete Delete")
    #expect(taken.state.kept.bookmarks.isEmpty)
    #expect(taken.state.kept.notes.count == 1)
    #expect(taken.kept.count == 1)
  }

  // MARK: Saved filters

  @Test func `a filter is saved under a name and recalled`() {
    let saved = start.playing("x Home Down Enter 1 S \"my own\" Enter")
    #expect(saved.kept.last?.filters.keys.map(\.self) == ["my own"])
    let recalled = saved.state.playing("F 0 r Enter")
    #expect(recalled.state.filter == saved.state.filter)
    #expect(recalled.state.playing("u").state.filter.isEmpty)
    #expect(recalled.status == "Filter ‘my own’")
    #expect(saved.state.playing("r Delete").state.kept.memory.filters.isEmpty)
  }

  @Test func `a filter can ask for what is kept, and follows it`() {
    let marked = start.playing("m f \"is:bookmarked\" Enter").state
    #expect(marked.shown.all == marked.kept.bookmarks.sorted())
    #expect(marked.playing("m").state.shown.all.isEmpty)
    let noted = start.playing("i \"a\" Enter f \"is:noted\" Enter").state
    #expect(noted.shown.all.count == 1)
    var again = AppState(.fixture, size: start.size)
    again.recall(noted.memory, place: true)
    #expect(again.shown == noted.shown)
  }

  @Test func `there must be a filter, and a name`() {
    #expect(start.playing("S").status == "No filter is set, so there is none to save")
    #expect(start.playing("1 S \"  \" Enter").kept.isEmpty)
    #expect(start.playing("r").status == "No filter is saved yet; S saves the one in force")
  }

  @Test func `a filter that the dataset has outgrown is refused with the reason`() {
    var memory = Memory()
    memory.filters["old"] = "country:xx"
    var state = start
    state.recall(memory, place: false)
    let played = state.playing("r Enter")
    #expect(played.status.hasPrefix("‘old’ cannot be used: "))
    #expect(played.state.filter.isEmpty)
  }

  // MARK: Between two runs

  @Test(arguments: [
    "", "j j l", "G", "s - z d p", "x Home Down Enter 1", "M ]", "A", "R", "a j R", "+ l l l z z",
  ])
  func `another start brings back where one was`(keys: String) {
    let before = start.playing(keys + " m").state
    var after = AppState(.fixture, size: before.size)
    after.recall(before.memory, place: true)
    #expect(after.memory == before.memory)
    #expect(after.timeline.selected == before.timeline.selected)
    #expect(after.view == before.view)
    #expect(after.shown == before.shown)
    #expect(after.kept.bookmarks == before.kept.bookmarks)
  }

  @Test func `what is of events that are gone stays in memory`() {
    var memory = Memory()
    memory.bookmarks["gone"] = Memory.Bookmark(day: Day(number: 0))
    memory.notes["gone"] = Memory.Note(text: "a", day: Day(number: 0))
    var place = Memory.Place()
    place.event = Memory.EventName(id: "gone", day: Day(number: 19_256))
    place.country = "XX"
    place.pointInTime = Day(number: 19_256)
    place.view = "unheard of"
    place.filter = "country:xx"
    place.lines = 99
    memory.place = place
    var state = start
    state.recall(memory, place: true)
    #expect(state.timeline.selected != nil)
    #expect(state.kept.bookmarks.isEmpty)
    let written = state.playing("m").kept.last
    #expect(written?.bookmarks.count == 2)
    #expect(written?.notes == memory.notes)
  }

  @Test func `bookmarks that another run made appear at once`() throws {
    let other = try #require(start.playing("G m").kept.last)
    let played = start.playing("m", others: other)
    #expect(played.state.kept.bookmarks.count == 2)
  }
}
