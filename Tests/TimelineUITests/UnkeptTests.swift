import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// What a run says of bookmarks, notes and filters that nothing outlives.
@Suite struct UnkeptTests {
  private let start: AppState = {
    var state = AppState(
      .fixture, start: Day(iso: "2022-09-21"), size: Size(rows: 48, columns: 160))
    state.keepsMarks = false
    return state
  }()

  @Test func `a bookmark and a note are said to last for the run only`() {
    let marked = start.playing("m")
    #expect(marked.status == "Bookmarked, for this run only")
    #expect(marked.state.playing("m").status == "Bookmark taken away")
    let noted = start.playing("i \"One\" Enter")
    #expect(noted.status == "Note kept, for this run only")
    #expect(noted.state.playing("i C-u Enter").status == "Note taken away")
  }

  @Test func `a saved filter is said to last for the run only`() {
    let saved = start.playing("y \"2022\" Enter S \"mine\" Enter")
    #expect(saved.status == "Saved as ‘mine’, for this run only: year:2022")
    #expect(
      saved.state.playing("S \"mine\" Enter").status
        == "‘mine’ is now year:2022, for this run only")
  }
}
