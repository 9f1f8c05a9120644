import Foundation
import TestSupport
import Testing
import TimelineData

/// The codebook is read by those who add events: what it shows must be so.
struct CodebookTests {
  private static let text = try? String(
    contentsOf: DataFolder.address.appending(path: "README.md"), encoding: .utf8)

  @Test func `every event that it names is in the data, under the title that it gives`() throws {
    let text = try #require(Self.text)
    let titles = Dictionary(
      uniqueKeysWithValues: Dataset.current.events.map { ($0.id, $0.title) })
    let ids = text.matches(of: /`([a-z]{2}-[0-9]{4}-[a-z0-9-]+)`/).map { String($0.1) }
    #expect(ids.count > 20)
    for id in ids { #expect(titles[id] != nil, "\(id)") }
    for match in text.matches(of: /`([a-z]{2}-[0-9]{4}-[a-z0-9-]+)`\s+\*([^*]+)\*/) {
      #expect(titles[String(match.1)] == String(match.2))
    }
  }

  @Test func `each category has two examples of it`() throws {
    let text = try #require(Self.text)
    for category in Dataset.current.categories {
      let line = text.split(separator: "\n").first { $0.hasPrefix("| `\(category.id)` |") }
      let ids = try #require(line, "\(category.id)").matches(of: /`([a-z]{2}-[0-9]{4}-[^`]+)`/)
      #expect(ids.count == 2, "\(category.id)")
      for id in ids {
        let event = Dataset.current.events.first { $0.id == id.1 }
        #expect(event.map { Dataset.current.categories[$0.category].id } == category.id)
      }
    }
  }

  @Test func `the titles of events that it names are theirs`() throws {
    let text = try #require(Self.text)
    let titles = Dictionary(uniqueKeysWithValues: Dataset.current.events.map { ($0.id, $0.title) })
    let named = text.matches(of: /`([a-z]{2}-[0-9][a-z0-9-]+)`\s+\*([^*]+)\*/)
    #expect(named.count > 15)
    for name in named { #expect(titles[String(name.1)] == String(name.2)) }
  }

  @Test func `the event and the source that it prints are those of the files`() throws {
    let text = try #require(Self.text)
    let blocks = text.matches(of: /```json\n((?:[^`]|`[^`])*?)```/).map { Data($0.1.utf8) }
    try #require(blocks.count == 2)
    for (block, file) in zip(blocks, ["events/kg.json", "sources.json"]) {
      let object = try #require(try JSONSerialization.jsonObject(with: block) as? NSDictionary)
      let id = try #require(object["id"] as? String)
      #expect(try DataFolder.objects(file)[id] == object)
    }
  }

  @Test func `every tag is explained, used more than once, and one of at most eighty`() throws {
    let text = try #require(Self.text)
    let start = try #require(text.firstRange(of: "## Tags\n")).upperBound
    let end = try #require(text.firstRange(of: "## Importance and confidence\n")).lowerBound
    let explained = text[start..<end].matches(of: /\n\| `([a-z0-9-]+)` \|/).map { String($0.1) }
    let uses = Dataset.current.events.flatMap(\.tags)
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
    #expect(explained == uses.keys.sorted())
    #expect(uses.filter { $0.value < 2 }.isEmpty)
    #expect(uses.count <= 80)
  }

  @Test func `every event is told in Russian, in a title that fits a pane`() {
    for event in Dataset.current.events {
      #expect(event.titleRu.map { 1...90 ~= $0.count } == true, "\(event.id)")
      #expect(event.summaryRu?.isEmpty == false, "\(event.id)")
      #expect(event.titleRu?.contains { "а"..."я" ~= $0 } == true, "\(event.id)")
    }
  }

  @Test func `every date that it writes is one`() throws {
    let text = try #require(Self.text)
    let start = try #require(text.firstRange(of: "## Dates\n")).upperBound
    let end = try #require(text.firstRange(of: "## Sources\n")).lowerBound
    let dates = text[start..<end].matches(of: /`([0-9\/][^`]*)`/).map { String($0.1) }
    #expect(dates.count > 20)
    for date in dates { #expect(throws: Never.self, "\(date)") { try EDTF(date) } }
  }

  @Test func `it counts what there is`() throws {
    let text = try #require(Self.text)
    let dataset = Dataset.current
    let levels = Dictionary(grouping: dataset.events, by: \.confidence).mapValues(\.count)
    for sentence in [
      "\(dataset.events.count) dated events and \(dataset.indicators.count) indicators",
      "drawn from \(dataset.sources.count) sources",
      "`confirmed` (\(levels[.confirmed, default: 0]) events)",
      "`reported` (\(levels[.reported, default: 0]))",
      "`disputed` (\(levels[.disputed, default: 0]))",
      "`titleSupplied: true` (\(dataset.sources.count(where: \.titleSupplied)) sources)",
      "the \(dataset.events.count { $0.importance == .turningPoint }) turning points",
      "Edition \(dataset.version).",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
    #expect(
      dataset.events.allSatisfy { $0.confidence != .confirmed || $0.sources.count > 1 },
      "the codebook says that no event is confirmed on one source alone")
  }
}
