import Foundation
import TestSupport
import Testing
import TimelineData

struct EventJSONTests {
  private func objects(_ text: String) throws -> [NSDictionary] {
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(parsed as? [NSDictionary])
  }

  /// Foundation reads both the files and what is exported.
  @Test func `every event of the data comes back as it stands in its file, sources in full`() throws
  {
    let dataset = try Dataset.load(folder: DataFolder.address)
    let sources = try DataFolder.objects("sources.json")
    var facts: [String: NSDictionary] = [:]
    for code in DataFolder.countries {
      facts.merge(try DataFolder.objects("events/\(code).json")) { one, _ in one }
    }
    let exported = try objects(EventJSON(dataset).array(Array(dataset.events.indices)))
    #expect(exported.count == facts.count)
    for event in exported {
      let id = event["id"] as? String ?? ""
      var fact = try #require(facts[id] as? [String: Any])
      let cited = try #require(fact["sources"] as? [String])
      fact["sources"] = cited.compactMap { sources[$0] }
      if fact["respondsTo"] == nil { fact["respondsTo"] = [String]() }
      fact["earliest"] = event["earliest"]
      fact["latest"] = event["latest"]
      #expect(event.isEqual(to: fact), "\(id)")
    }
  }

  @Test(arguments: [
    ("2022-09-21", "2022-09-21", "2022-09-21"), ("2022-02", "2022-02-01", "2022-02-28"),
    ("2022-09/..", "2022-09-01", "9999-12-31"), ("202X~", "2020-01-01", "2029-12-31"),
  ])
  func `a date goes with its first and last day`(date: String, first: String, last: String) throws {
    let dataset = Dataset.made([(0, date, "x")])
    let event = try #require(objects(EventJSON(dataset).array([0])).first)
    #expect(event["date"] as? String == date)
    #expect(event["earliest"] as? String == first)
    #expect(event["latest"] as? String == last)
  }

  @Test(
    arguments: [
      ("2022", [[2022]]), ("2022-09", [[2022, 9]]), ("2022-09-21", [[2022, 9, 21]]),
      ("2021/2022-03", [[2021], [2022, 3]]),
      ("2022-09-01/2022-09-03", [[2022, 9, 1], [2022, 9, 3]]),
      ("2022-24", [[2022, 24]]), ("2021-24/2022-24", [[2021, 24], [2022, 24]]),
    ] as [(String, [[Int]])])
  func `a date of issue keeps both ends and what is known of each`(
    date: String, parts: [[Int]]
  ) throws {
    let dataset = Dataset(
      countries: [Country(code: "KZ")],
      categories: [Category(id: "law", label: "Law", glyph: "◆", letter: "L")],
      events: [.made("e", 0, "2022", "x")],
      sources: [Source(id: "s", type: "book", title: "T", issued: .literal(date))])
    let event = try #require(objects(EventJSON(dataset).array([0])).first)
    let source = try #require((event["sources"] as? [NSDictionary])?.first)
    #expect((source["issued"] as? NSDictionary)?["date-parts"] as? [[Int]] == parts)
  }

  @Test(arguments: Dataset.harmfulTexts + ["\"quoted\" \\ / \u{8}", "😀\u{10FFFF}", ""])
  func `harmful characters become escapes and survive the round trip`(text: String) throws {
    let json = EventJSON(.hostile(text))
    for output in [json.array([0]), json.lines([0]), json.object(0)] { #expect(output.isInert) }
    let event = try #require(objects(json.array([0])).first)
    for field in ["id", "country", "category", "title", "summary", "note", "titleRu"] {
      #expect((event[field] as? String).map { Array($0.utf8) } == Array(text.utf8), "\(field)")
    }
    let source = try #require((event["sources"] as? [NSDictionary])?.first)
    #expect((source["URL"] as? String).map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func `lines hold one event each, the same as the array`() throws {
    let events = Array(Dataset.fixture.events.indices)
    let json = EventJSON(.fixture)
    let lines = json.lines(events).split(separator: "\n")
    let array = try objects(json.array(events))
    #expect(lines.count == events.count)
    for (line, event) in zip(lines, array) {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary == event)
    }
    let object = try JSONSerialization.jsonObject(with: Data(json.object(3).utf8))
    #expect(object as? NSDictionary == array[3])
  }

  @Test func `no event is an empty array and no line`() {
    #expect(EventJSON(.fixture).array([]) == "[]\n")
    #expect(EventJSON(.fixture).lines([]) == "")
  }
}
