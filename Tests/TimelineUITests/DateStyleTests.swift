import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Dates as ISO writes them, wherever there are any.
@Suite struct DateStyleTests {
  private func start(_ dates: DateStyle) -> AppState {
    var preferences = Preferences()
    preferences.dates = dates
    var state = AppState(
      .fixture, start: Day(iso: "2022-09-21"), size: Size(rows: 48, columns: 160),
      preferences: preferences)
    state.recall(Memory(), place: false, today: Day(iso: "2026-03-01"))
    return state
  }

  /// The screen without what labels of indicators say in brackets.
  private func text(_ played: Played) -> String {
    (0..<played.frame.size.rows).map { played.frame.text(of: $0) }.joined(separator: "\n")
      .replacing(#/\(Mar\b/#, with: "")
  }

  private let months = #/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/#

  @Test(arguments: [
    "", "+", "-", "- -", "s", "s +", "a", "Enter", "Enter } }", "i \"note\" Enter Enter",
    "m B", "R", "R G", "M", "M ] ] j j", "M j Enter", "M t \"1900\" Enter", "A", "A - Enter",
    "A + +", "A l l", "t \"2022-01\" Enter", "t \"2030\" Enter", "/ \"wagner\" Enter n",
  ])
  func `no screen names a month by a word`(keys: String) {
    let words = text(start(.words).playing(keys))
    let iso = text(start(.iso).playing(keys))
    #expect(words.contains(months), "the keys lead to no date")
    #expect(!iso.contains(months), "\(iso)")
  }

  @Test func `a date is as in the data, a month a number, a quarter has its letter`() throws {
    #expect(try EDTF("2022-09-21/2022-10-04").reading(.iso) == "2022-09-21/2022-10-04")
    #expect(try EDTF("2023~").reading(.iso) == "2023~")
    #expect(Day(iso: "2022-09-05")?.reading(.iso) == "2022-09-05")
    #expect(Day(iso: "2022-09-05")?.monthReading(.iso) == "09")
    #expect(Day(iso: "2022-09-05")?.dayReading(.iso) == "09-05")
    let day = Day(iso: "2022-09-05")
    #expect(day.map { Period(.month, of: $0).label(.iso) } == "2022-09")
    #expect(day.map { Period(.quarter, of: $0).label(.iso) } == "2022-Q3")
    #expect(day.map { Period(.year, of: $0).label(.iso) } == "2022")
  }

  @Test func `the gutter, the panes and the preview agree`() {
    let state = start(.iso)
    #expect(text(state.playing("")).contains("     09  ├▌21"))
    #expect(text(state.playing("")).contains("\n 2022-09-21"))
    #expect(text(state.playing("+")).contains("     08-09  ├"))
    #expect(text(state.playing("-")).contains("▌ 09-21"))
  }

  @Test func `reading the files again keeps the style`() {
    #expect(start(.iso).playing("C-r", reloaded: .loaded(.fixture)).state.dates == .iso)
  }
}
