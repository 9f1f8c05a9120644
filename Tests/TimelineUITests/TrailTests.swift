import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Going back and forth, and taking back.
@Suite struct TrailTests {
  private let start = AppState(
    .fixture, start: Day(iso: "2022-09-21"), size: Size(rows: 48, columns: 160))

  // MARK: The trail

  @Test(arguments: [
    "G", "g", "]", "[", ")", "(", "/ \"mobilis\" Enter n", "t \"2023\" Enter", "t \"+300d\" Enter",
  ])
  func `back undoes a jump, and forth does it again`(jump: String) {
    let jumped = start.playing(jump).state
    #expect(jumped.timeline.selected != start.timeline.selected)
    let back = jumped.playing("<").state
    #expect(back.timeline.selected == start.timeline.selected)
    #expect(back.timeline.pointInTime == start.timeline.pointInTime)
    #expect(back.playing(">").state.timeline.selected == jumped.timeline.selected)
  }

  @Test func `single steps are no places, but back leads to where the jump was made`() {
    let stepped = start.playing("j j l j").state
    #expect(stepped.playing("<").status == "There is no place before this one")
    let back = stepped.playing("G <").state
    #expect(back.timeline.selected == stepped.timeline.selected)
    #expect(back.timeline.focus == stepped.timeline.focus)
  }

  @Test func `a search that is left leads nowhere`() {
    let left = start.playing("/ \"wagner\" Esc")
    #expect(left.state.playing("<").status == "There is no place before this one")
  }

  @Test func `many places are gone through in both directions`() {
    let jumps = ["G", "g", ")", "t \"2023-05\" Enter", "l G"]
    var places = [start.timeline.selected]
    var state = start
    for jump in jumps {
      state = state.playing(jump).state
      places.append(state.timeline.selected)
    }
    // The step before the last jump is where that jump began.
    let visited = places.dropLast(1)
    state = state.playing("<").state
    for place in visited.dropLast().reversed() {
      state = state.playing("<").state
      #expect(state.timeline.selected == place)
    }
    #expect(state.playing("> > > > >").state.timeline.selected == places.last)
  }

  @Test func `a new jump gives up what lay ahead`() {
    let state = start.playing("G < )")
    #expect(state.state.playing(">").status == "There is no place after this one")
  }

  @Test func `views are places, with what they showed`() {
    let matrix = start.playing("M ] ] ]").state
    let back = matrix.playing("T G <")
    #expect(back.state.view == .timeline)
    let again = back.state.playing("<")
    #expect(again.state.view == .matrix)
    #expect(again.state.matrix.day == matrix.matrix.day)
    #expect(again.state.playing("<").state.view == .timeline)
    let responses = start.playing("R").state
    let other = responses.playing("Esc G R < < <")
    #expect(other.state.view == .responses)
    let origin = responses.responses.responses?.anchor
    #expect(other.state.responses.responses?.anchor == origin)
  }

  @Test func `a followed link is gone back from, to the page it stood on`() throws {
    let position = try #require(
      Dataset.fixture.events.indices.first { !Dataset.fixture.events[$0].respondsTo.isEmpty })
    var state = start
    state.select(position)
    let read = state.playing("Enter Tab Enter").state
    #expect(read.overlays.count == 2)
    let back = read.playing("<").state
    #expect(back.overlays == [.detail(Detail(event: position))])
    #expect(back.playing(">").state.overlays.count == 2)
  }

  @Test func `a place that the filter hides becomes the nearest in time`() {
    let state = start.playing("G 1 <").state
    #expect(!state.visibleCountries.contains(0))
    #expect(state.timeline.pointInTime == start.timeline.pointInTime)
    #expect(state.visibleCountries.contains(state.timeline.focus))
  }

  // MARK: Taking back

  @Test(arguments: [
    "1", "1 3", "F", "y \"2022\" Enter", "x Space Down Space Enter", "s", "+", "-", "z", "d", "p",
    "M",
    "A", "R", "c Down Space Enter s - z",
  ])
  func `u takes back what changed`(keys: String) {
    let changed = start.playing(keys).state
    let steps = changed.undo.steps.count
    let back = changed.playing(Array(repeating: "u", count: steps).joined(separator: " ")).state
    #expect(back.filter == start.filter)
    #expect(back.view == start.view)
    #expect(back.timeline.isAligned == start.timeline.isAligned)
    #expect(back.timeline.scale == start.timeline.scale)
    #expect(back.timeline.widths == start.timeline.widths)
    #expect(back.timeline.lines == start.timeline.lines)
    #expect(back.timeline.showsPreview == start.timeline.showsPreview)
    #expect(back.playing("u").status == "There is nothing to take back")
  }

  @Test func `all that is picked in one list is one change`() {
    let picked = start.playing("y Space Down Space Down Space Enter").state
    #expect(picked.undo.steps.count == 1)
    let left = start.playing("y Space Down Space Esc").state
    #expect(left.undo.steps.isEmpty)
  }

  @Test(arguments: ["M T Enter", "A Esc Enter Tab", "M j j Enter"])
  func `taking back on a page closes it, and shows what came back`(keys: String) {
    let read = start.playing(keys).state
    #expect(!read.overlays.isEmpty)
    let taken = read.playing("u")
    #expect(taken.state.overlays.isEmpty)
    #expect(taken.status.hasPrefix("The view as before: "))
    #expect(taken.state.view != read.view)
    #expect(taken.state.playing("<").state.view == read.view)
  }

  @Test func `where there is nothing to take back, a page stays`() {
    let read = start.playing("Enter u")
    #expect(read.state.overlays.count == 1)
    #expect(read.status == "There is nothing to take back")
  }

  @Test func `taking back says what is in force again`() {
    let state = start.playing("x Home Down Enter").state
    #expect(state.playing("s u").status.hasPrefix("The arrangement as before"))
    #expect(state.playing("y \"2022\" Enter u").status.hasPrefix("The filter as before: category:"))
    #expect(state.playing("u").status.hasPrefix("No filter, as before"))
    #expect(state.playing("M u").status.hasPrefix("The view as before: timeline"))
  }
}
