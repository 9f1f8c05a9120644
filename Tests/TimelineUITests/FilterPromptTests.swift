import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// The filter as a line that is typed.
@Suite struct FilterPromptTests {
  private func start(_ size: Size = Size(rows: 24, columns: 80)) -> AppState {
    AppState(.fixture, start: Day(iso: "2022-09-21"), size: size)
  }

  private func advice(_ played: Played) -> String {
    played.frame.text(of: played.frame.size.rows - 2).trimmingBlanks
  }

  @Test func `the screen follows what is typed, and Enter keeps it`() {
    let played = start().playing("f \"category:warning year:2022\"")
    #expect(played.state.filter.years == [2022])
    #expect(played.frame.text(of: 0).contains("category:warning"))
    let kept = played.state.playing("Enter")
    #expect(kept.state.overlays.isEmpty)
    #expect(kept.state.filter == played.state.filter)
  }

  @Test func `Escape brings back the filter and the place`() {
    let before = start().playing("y \"2022\" Enter").state
    let played = before.playing("f \"wagner\" Esc")
    #expect(played.state.filter == before.filter)
    #expect(played.state.timeline == before.timeline)
  }

  @Test func `a mistake is pointed at and the last good filter stays in force`() {
    let played = start().playing("f \"year:2022 tag:wagnr\"")
    #expect(played.state.filter.years == [2022])
    let row = played.frame.size.rows - 2
    let line = played.frame.text(of: row)
    let typed = played.frame.text(of: row + 1)
    let caret = line.firstIndex(of: "^").map { line.distance(from: line.startIndex, to: $0) }
    let place = typed.range(of: "wagnr").map {
      typed.distance(from: typed.startIndex, to: $0.lowerBound)
    }
    #expect(caret == place)
    #expect(advice(played) == "^^^^^ no event has the tag ‘wagnr’; the nearest is wagner")
    #expect(played.state.playing("Enter").state.overlays.count == 1)
    let mended = played.state.playing("Backspace \"er\" Enter")
    #expect(mended.state.overlays.isEmpty)
    #expect(mended.frame.text(of: 0).contains("tag:wagner"))
  }

  @Test func `the filter in force is what is edited`() {
    let played = start().playing("1 y \"2022\" Enter f")
    #expect(played.status.hasPrefix("Filter: country:kg,uz,tj,ru year:2022"))
    #expect(played.state.playing("C-u Enter").state.filter.isEmpty)
  }

  @Test func `Tab completes fields and values, one after the other`() {
    let field = start().playing("f \"cat\" Tab")
    #expect(field.status.hasPrefix("Filter: category:"))
    let value = field.state.playing("\"wa\" Tab")
    #expect(value.status.hasPrefix("Filter: category:warning"))
    #expect(value.state.filter.categories.count == 1)
    let first = start().playing("f \"country:\" Tab")
    let second = first.state.playing("Tab")
    #expect(first.state.filter != second.state.filter)
    #expect(advice(first).contains("Kazakhstan"))
  }

  @Test func `the line is edited anywhere in it`() {
    let played = start().playing(
      "f \"year:202\" Home \"wagner \" End \"3\" Left Left Delete \"2\" Enter")
    #expect(played.frame.text(of: 0).contains("year:2023 wagner"))
    var line = LineEditor("ab")
    line.move(by: -1)
    line.insert("x")
    #expect(line.text == "axb" && line.cursor == 2)
    line.eraseAll()
    #expect(line.text == "b" && line.cursor == 0)
    line.erase()
    line.eraseForward()
    #expect(line.text.isEmpty)
  }

  @Test func `a long line shows the part that is typed`() {
    let long = String(repeating: "word ", count: 30)
    let played = start(Size(rows: 10, columns: 40)).playing("f \"\(long)end\"")
    #expect(played.status.hasSuffix("end"))
    #expect(played.frame.cursor.column < 40)
    #expect(played.state.playing("Home").status.hasPrefix("Filter: word word"))
  }
}

/// Picking tags and actors.
@Suite struct NamePickerTests {
  private let state = AppState(.fixture, size: Size(rows: 48, columns: 160))

  @Test func `a tag is picked from the list and read back as a query`() throws {
    let played = state.playing("# \"mobilis\" Enter")
    let query = played.state.filter.description(in: .fixture)
    #expect(query == "tag:mobilisation")
    #expect(
      played.state.shown.all.allSatisfy {
        Dataset.fixture.events[$0].tags.contains("mobilisation")
      })
    let index = TextIndex(.fixture)
    #expect(try Filter(query: query, of: .fixture, index: index) == played.state.filter)
    #expect(played.state.playing("# Home Space Enter").state.filter.isEmpty)
  }

  @Test func `several actors are alternatives, picked and unpicked`() {
    let one = state.playing("@ \"vladimir putin\" Space Enter").state
    let two = one.playing("@ \"tokayev\" Space Enter").state
    #expect(two.filter.picked(.actor).count == 2)
    #expect(two.shown.all.count > one.shown.all.count)
    let back = two.playing("@ \"tokayev\" Space Enter").state
    #expect(back.filter == one.filter)
  }
}
