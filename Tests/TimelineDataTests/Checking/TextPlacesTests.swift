import Testing

@testable import TimelineData

struct TextPlacesTests {
  @Test func `columns count characters and lines end at newlines`() {
    let text = "ab\r\nҚaз\n\n👍x"
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      let places = TextPlaces(of: [16, 0, 2, 4, 7, 11], in: bytes)
      #expect(places[0] == (1, 1))
      #expect(places[2] == (1, 3))
      #expect(places[4] == (2, 1))
      #expect(places[7] == (2, 3))
      #expect(places[11] == (4, 1))
      #expect(places[16] == (4, 3))
    }
  }

  @Test func `thousands of faults on one line are placed quickly`() {
    var draft = DraftDataset()
    let event = "{\"id\": 1, \"title\": \"\(String(repeating: "Қ", count: 100))\"}"
    draft.files["events/kz.json"] =
      "[" + Array(repeating: event, count: 2_000).joined(separator: ",") + "]"
    #expect(draft.faults().count > 10_000)
  }
}
