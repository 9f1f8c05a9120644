import TestSupport
import Testing
import TimelineData

struct UnknownEventTests {
  @Test func `an unknown id is answered with the nearest`() throws {
    let dataset = Dataset.made([(0, "2022", "A"), (0, "2023", "B")])
    #expect(try dataset.position(ofEvent: "e1") == 1)
    let error = #expect(throws: UnknownEvent.self) { try dataset.position(ofEvent: "e2") }
    #expect(error?.description == "no event has the id ‘e2’; the nearest are e0, e1")
    let none = #expect(throws: UnknownEvent.self) { try Dataset.made([]).position(ofEvent: "e2") }
    #expect(none?.description == "no event has the id ‘e2’")
  }
}
