import Testing

@testable import TimelineData

struct LanguageTests {
  private let dataset = Dataset(
    countries: [
      Country(code: "KZ", name: "Kazakhstan", nameRu: "Казахстан"), Country(code: "XA", name: "A"),
    ],
    categories: [Category(id: "law", label: "Law", glyph: "L", letter: "L")],
    events: [
      Event(
        id: "a", country: 0, date: .made("2022"), category: 0, title: "Law", summary: "A law.",
        actors: ["Senate"], tags: ["bill"], sources: [0], note: "Unsure.", titleRu: "Закон",
        summaryRu: "Закон принят."),
      Event(
        id: "b", country: 1, date: .made("2023"), category: 0, title: "Ban", summary: "A ban.",
        respondsTo: [0], sources: [0], titleRu: "Запрет"),
      Event(id: "c", country: 1, date: .made("2024"), category: 0, title: "Trial", sources: [0]),
    ],
    sources: [Source(id: "s", type: "webpage", title: "S")])

  @Test func `titles, summaries and names stand in Russian where there are such`() {
    let told = dataset.told(in: .russian)
    #expect(told.events.map(\.title) == ["Закон", "Запрет", "Trial"])
    #expect(told.events.map(\.summary) == ["Закон принят.", "A ban.", ""])
    #expect(told.countries.map(\.name) == ["Казахстан", "A"])
  }

  @Test func `nothing is lost, and nothing else changes`() {
    let told = dataset.told(in: .russian)
    #expect(told.events.map(\.titleRu) == ["Law", "Ban", nil])
    #expect(told.events.map(\.summaryRu) == ["A law.", nil, nil])
    #expect(told != dataset)
    #expect(told.told(in: .russian) == dataset)
    #expect(dataset.told(in: .english) == dataset)
    #expect(told.events[1].respondsTo == [0])
    #expect(told.events[0].note == "Unsure." && told.events[0].tags == ["bill"])
  }

  @Test(arguments: ["law", "закон", "zakon"])
  func `words are found in either language`(words: String) throws {
    let told = dataset.told(in: .russian)
    let index = TextIndex(told)
    let filter = try Filter(query: words, of: told, index: index)
    #expect(filter.events(of: told, index: index) == [0])
  }
}
