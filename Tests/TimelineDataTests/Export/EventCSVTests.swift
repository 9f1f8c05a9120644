import Foundation
import TestSupport
import Testing
import TimelineData

struct EventCSVTests {
  /// The rows of RFC 4180, read scalar by scalar.
  private func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"":
        field.append(scalar)
        rest.removeFirst()
      case ("\"", true): isQuoted = false
      case ("\"", false):
        try #require(field.isEmpty, "a quotation mark within a bare field")
        isQuoted = true
      case (",", false), ("\r", false):
        row.append(String(field))
        field = .init()
        if scalar == "\r" {
          try #require(rest.popFirst() == "\n", "a carriage return alone")
          rows.append(row)
          row = []
        }
      case ("\n", false): Issue.record("a line feed alone")
      default: field.append(scalar)
      }
    }
    #expect(!isQuoted && field.isEmpty && row.isEmpty, "the last line has no end")
    return rows
  }

  private func fields(_ dataset: Dataset) throws -> [String: String] {
    let rows = try rows(EventCSV(dataset).text([0]))
    try #require(rows.count == 2 && rows[0].count == rows[1].count)
    return Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
  }

  @Test func `the columns have the names of the data and stay in their order`() throws {
    #expect(
      EventCSV(.fixture).text([])
        == "id,country,date,earliest,latest,category,title,summary,actors,tags,importance,"
        + "confidence,respondsTo,sources,urls,note,checked\r\n")
  }

  @Test func `every event of the data comes back with its facts`() throws {
    let dataset = try Dataset.load(folder: DataFolder.address)
    let raw = Dictionary(uniqueKeysWithValues: try RawEvent.all().map { ($0.id, $0) })
    let rows = try rows(EventCSV(dataset).text(Array(dataset.events.indices)))
    let header = try #require(rows.first)
    #expect(rows.count == raw.count + 1)
    for row in rows.dropFirst() {
      let fields = Dictionary(uniqueKeysWithValues: zip(header, row))
      let event = try #require(fields["id"].flatMap { raw[$0] })
      #expect(row.count == header.count)
      #expect(fields["country"] == event.country)
      #expect(fields["date"] == event.date)
      #expect(fields["category"] == event.category)
      #expect(fields["title"] == event.title)
      #expect(fields["summary"] == event.summary)
      #expect(fields["actors"] == event.actors.joined(separator: "; "))
      #expect(fields["tags"] == event.tags.joined(separator: "; "))
      #expect(fields["sources"] == event.sources.joined(separator: "; "))
      #expect(fields["note"] == event.note ?? "")
    }
  }

  @Test(arguments: [
    "plain", "", "a,b", "say \"no\"", "\"", "\"\"", ",", "a;b", "'", " blanks ", "Призыв",
    // A mark after a comma or a quotation mark makes one character of both.
    "a,\u{301}b", "say \"\u{301}no\"", "1,\u{FE0F}2",
  ])
  func `a text comes back as it is`(text: String) throws {
    #expect(try fields(.hostile(text))["title"] == text)
  }

  @Test(arguments: [
    "=1+1", "+7 700", "-1", "@import", "=HYPERLINK(\"http://x\",\"y\")", "=\u{301}1+1", "＝1+1",
    "＋1", "－1", "＠x",
  ])
  func `what a spreadsheet takes for a formula gets an apostrophe`(text: String) throws {
    let fields = try fields(.hostile(text))
    #expect(fields["title"] == "'" + text)
    #expect(fields["id"] == "'" + text)
    #expect(fields["actors"] == "'" + text + "; " + text)
  }

  @Test(arguments: Dataset.harmfulTexts)
  func `harmful characters become stand-ins and an event stays one line`(text: String) throws {
    let output = EventCSV(.hostile(text)).text([0])
    #expect(output.split(separator: "\r\n").allSatisfy { String($0).printable == $0 })
    #expect(try fields(.hostile(text))["summary"] == text.printable)
  }

  @Test(arguments: [("one\ntwo", "one two"), ("=1\n+1", "'=1 +1"), ("\n=1", " =1")])
  func `a newline within a text becomes a blank`(text: String, field: String) throws {
    #expect(try fields(.hostile(text))["title"] == field)
  }
}
