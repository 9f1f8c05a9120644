import TestSupport
import Testing
import TimelineData

/// What is kept between two runs: written, read back, merged.
@Suite struct MemoryTests {
  private static let day = Day(number: 19_256)

  /// A memory with everything in it, and text that is hard to write.
  private static var full: Memory {
    var memory = Memory()
    var place = Memory.Place()
    place.event = Memory.EventName(id: "kz-2022-09-21-x", day: day)
    place.country = "KZ"
    place.pointInTime = day
    place.anchor = Memory.EventName(id: "ru-2022-09-21-y", day: day)
    place.view = "responses"
    place.filter = "country:kz \"exact words\""
    place.scale = "quarter"
    place.widths = "alone"
    place.lines = 3
    place.isAligned = false
    place.showsPreview = false
    memory.place = place
    memory.bookmarks["kz-2022-09-21-x"] = Memory.Bookmark(day: day, made: day + 3)
    memory.notes["gone"] = Memory.Note(
      text: "two\nlines, \u{1B}[31m \u{202E} and “қазақ” \\ \"", day: day)
    memory.filters["warnings"] = "category:warning"
    return memory
  }

  @Test func `what is written is read back`() throws {
    for memory in [Memory(), Self.full] {
      #expect(try Memory(json: Array(memory.json(of: "d").utf8)) == memory)
    }
  }

  @Test func `the written text holds nothing that a terminal obeys`() {
    let text = Self.full.json(of: "d")
    #expect(text.split(separator: "\n").allSatisfy { String($0).printable == String($0) })
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"version":1,"notes":{}}"#, #"{"version":1,"bookmarks":[{}]}"#,
    #"{"version":1,"bookmarks":[{"event":"a","day":"2022-13-01"}]}"#,
    #"{"version":"1"}"#, #"{"version":1,"place":{"lines":"2"}}"#,
  ])
  func `what is no memory is called damaged`(text: String) {
    #expect {
      try Memory(json: Array(text.utf8))
    } throws: { error in
      if case .damaged = error as? MemoryError { true } else { false }
    }
  }

  @Test func `a memory cut anywhere is called damaged`() {
    let bytes = Array(Self.full.json(of: "d").utf8)
    for length in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(throws: MemoryError.self) { try Memory(json: Array(bytes.prefix(length))) }
    }
  }

  @Test func `a later form is told from damage`() {
    #expect(throws: MemoryError.later(version: 2)) {
      try Memory(json: Array(#"{"version":2}"#.utf8))
    }
  }

  @Test func `fields of nobody are passed over`() throws {
    #expect(try Memory(json: Array(#"{"version":1,"colour":"red"}"#.utf8)) == Memory())
  }

  // MARK: Merging

  private static func memory(_ bookmarks: [String], notes: [String: String] = [:]) -> Memory {
    var memory = Memory()
    for id in bookmarks { memory.bookmarks[id] = Memory.Bookmark(day: day) }
    for (id, text) in notes { memory.notes[id] = Memory.Note(text: text, day: day) }
    return memory
  }

  @Test func `two runs keep each other's bookmarks`() {
    let base = Self.memory(["a", "b"])
    let merged = Self.memory(["a", "b", "c"]).merged(
      with: Self.memory(["b", "d"]), since: base)
    #expect(Set(merged.bookmarks.keys) == ["b", "c", "d"])
  }

  @Test func `a bookmark taken away here stays away`() {
    let base = Self.memory(["a", "b"])
    let merged = Self.memory(["a"]).merged(with: Self.memory(["a", "b", "c"]), since: base)
    #expect(Set(merged.bookmarks.keys) == ["a", "c"])
  }

  private static let notes: [(String?, String?, String?)] = [
    ("mine", "theirs", "theirs\nmine"), ("mine", "old", "mine"), ("old", "theirs", "theirs"),
    ("mine and theirs", "theirs", "mine and theirs"), ("mine", "mine, too", "mine, too"),
    (nil, "theirs", "theirs"), ("mine", nil, "mine"), (nil, "old", nil), ("old", nil, nil),
  ]

  @Test(arguments: notes)
  func `no text of a note is lost`(ours: String?, theirs: String?, expected: String?) {
    func memory(_ text: String?) -> Memory {
      Self.memory([], notes: text.map { ["a": $0] } ?? [:])
    }
    let merged = memory(ours).merged(with: memory(theirs), since: memory("old"))
    #expect(merged.notes["a"]?.text == expected)
  }

  // MARK: Finding again

  @Test func `an event is found by its day, and by its id when its day has changed`() throws {
    let dataset = Dataset.fixture
    for position in dataset.events.indices {
      let event = dataset.events[position]
      #expect(dataset.position(of: event.id, on: event.date.earliest) == position)
      #expect(dataset.position(of: event.id, on: event.date.earliest + 400) == position)
    }
    #expect(dataset.position(of: "gone", on: Self.day) == nil)
  }
}
