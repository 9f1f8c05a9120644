import TestSupport
import Testing
import TimelineData

struct DatasetLookupTests {
  @Test(
    arguments: [
      (["2022-09-21"], 2022...2022), (["2014-03", "2025?"], 2014...2025),
      (["2014/2016", "2015"], 2014...2016), (["2023-24"], 2023...2024),
      (["2014", "2022-09/.."], 2014...2022), (["../2016", "2015"], 2015...2016),
      (["202X"], 2020...2029),
    ] as [([String], ClosedRange<Int>)])
  func `the years reach from the first event to the last, open ends left out`(
    dates: [String], years: ClosedRange<Int>
  ) {
    #expect(Dataset.made(dates.map { (0, $0, "x") }).years == years)
  }

  @Test func `without events there are no years`() {
    #expect(Dataset.made([]).years == nil)
  }

  @Test func `an event is found by its whole id`() {
    let dataset = Dataset.fixture
    for position in dataset.events.indices {
      #expect(dataset.event(id: dataset.events[position].id) == position)
    }
    #expect(dataset.event(id: "") == nil)
    #expect(dataset.event(id: dataset.events[0].id.uppercased()) == nil)
  }

  @Test(arguments: [
    ("e1", ["e1", "e10", "e11"]), ("E2", ["e2", "e0", "e1"]), ("e1x", ["e1", "e10", "e11"]),
    ("0", ["e0", "e10", "e1"]), ("", ["e0", "e1", "e10"]),
  ])
  func `a wrong id gets three near ones, those that hold it first`(id: String, near: [String]) {
    let dataset = Dataset.made((0..<12).map { (0, "2022", "event \($0)") })
    #expect(dataset.eventIDs(nearestTo: id) == near)
  }

  @Test func `there are as many near ids as there are events`() {
    #expect(Dataset.made([]).eventIDs(nearestTo: "x") == [])
    #expect(Dataset.made([(0, "2022", "x")]).eventIDs(nearestTo: "y") == ["e0"])
  }
}
