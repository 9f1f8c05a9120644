import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Every screen at the sizes that users have; the text beside these tests is the record.
@Suite struct ScreenSnapshotTests {
  static let sizes = [
    Size(rows: 55, columns: 200), Size(rows: 48, columns: 160), Size(rows: 24, columns: 80),
    Size(rows: 10, columns: 40),
  ]

  static let screens: [(name: String, keys: String)] = [
    ("timeline", ""),
    ("packed", "s"),
    ("wide", "l z"),
    ("alone", "l z z"),
    ("by-day", "+"),
    ("by-quarter", "-"),
    ("by-year", "- -"),
    ("one-line", "d"),
    ("no-preview", "p"),
    ("last-pane", "l l l l"),
    ("search", "/ \"mobilis\""),
    ("searched", "/ \"mobilis\" Enter n"),
    ("date-prompt", "t \"2022-10\""),
    ("filter-prompt", "f \"year:2022 category:\" Tab"),
    ("filter-mistake", "f \"year:2022 tag:wagnr\""),
    ("hidden", "1 3"),
    ("years", "y"),
    ("categories", "x Space"),
    ("countries", "c"),
    ("filtered", "x Home Down Down Down Enter"),
    ("detail", "Enter"),
    ("detail-end", "Enter G"),
    ("help", "?"),
    ("help-narrowed", "? \"turning\""),
  ]

  @Test(arguments: screens.map(\.name), sizes)
  func `a screen looks as recorded`(name: String, size: Size) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    let played = Self.start(size).playing(keys)
    let hasStyles = size.columns == 80 || (size.columns == 160 && name == "timeline")
    expectSnapshot(
      played.frame, "\(name)-\(size.columns)x\(size.rows)", styles: hasStyles)
  }

  @Test func `plain characters draw the same screen`() {
    let state = AppState(
      .fixture, start: Day(iso: "2022-09-21"), size: Size(rows: 24, columns: 80), glyphs: .ascii)
    let frame = state.frame()
    expectSnapshot(frame, "ascii-80x24")
    let scalars = (0..<24).flatMap { frame.text(of: $0).unicodeScalars }
    #expect(scalars.allSatisfy { $0.isASCII })
  }

  @Test(arguments: [Size(rows: 9, columns: 80), Size(rows: 24, columns: 39)])
  func `below the least size one sentence says what is needed`(size: Size) {
    let frame = Self.start(size).frame()
    let text = (0..<size.rows).map { frame.text(of: $0).trimmingBlanks }.joined(separator: " ")
    #expect(
      text.trimmingBlanks
        == "tugline needs 40 columns and 10 rows; this is \(size.columns) by \(size.rows).")
  }

  @Test func `a dataset without events says so`() {
    let state = AppState(.made([]), size: Size(rows: 24, columns: 80))
    #expect(
      (0..<24).contains { state.frame().text(of: $0).contains("This dataset has no events.") })
  }

  static func start(_ size: Size) -> AppState {
    AppState(.fixture, start: Day(iso: "2022-09-21"), size: size)
  }
}

/// The views that compare, at the same sizes.
@Suite struct CompareSnapshotTests {
  static let screens: [(name: String, keys: String)] = [
    ("anchored", "t \"2022-09-21\" Enter a Esc"),
    ("responses", "t \"2022-09-21\" Enter a R"),
    ("responses-list", "t \"2022-09-21\" Enter a R j j j j j j j j j j j j"),
    ("responses-none", "t \"2022-09-21\" Enter R l j"),
    ("matrix", "t \"2022-03-15\" Enter M j j"),
    ("matrix-change", "t \"2022-02-01\" Enter M ]"),
    ("matrix-folded", "M Space"),
    ("history", "t \"2022-03-15\" Enter M j j Enter"),
    ("activity", "A"),
    ("activity-years", "A - -"),
  ]

  @Test(arguments: screens.map(\.name), ScreenSnapshotTests.sizes)
  func `a view that compares looks as recorded`(name: String, size: Size) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    let played = ScreenSnapshotTests.start(size).playing(keys)
    expectSnapshot(
      played.frame, "\(name)-\(size.columns)x\(size.rows)", styles: size.columns == 80)
  }
}
