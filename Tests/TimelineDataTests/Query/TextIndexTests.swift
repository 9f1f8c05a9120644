import TestSupport
import Testing
import TimelineData

struct TextIndexTests {
  private let index = TextIndex(
    Dataset(
      countries: [Country(code: "KZ", name: "Kazakhstan")],
      categories: [Category(id: "law", label: "Law", glyph: "◆", letter: "L")],
      events: [
        Event(
          id: "kz-1", country: 0, date: .literal("2022"), category: 0, title: "Title one",
          summary: "Summary two", actors: ["Actor three"], tags: ["tag-four"], sources: [0],
          note: "Note five")
      ],
      sources: [Source(id: "source-id", type: "webpage", title: "Headline six")]))

  @Test(arguments: ["title", "summary", "actor", "tag-four", "note", "headline"])
  func `title, summary, actors, tags, note and the titles of sources are searched`(word: String) {
    #expect(index.event(at: 0, contains: [FoldedText(word)]))
  }

  @Test(arguments: ["kz-1", "kazakhstan", "law", "source-id", "2022"])
  func `ids, countries, categories and dates are not`(word: String) {
    #expect(!index.event(at: 0, contains: [FoldedText(word)]))
  }

  @Test func `every word must be found, each wherever it is`() {
    #expect(index.event(at: 0, contains: ["six", "one", "three"].map { FoldedText($0) }))
    #expect(!index.event(at: 0, contains: ["six", "seven"].map { FoldedText($0) }))
  }

  @Test func `no word reaches from one field into the next`() {
    #expect(!index.event(at: 0, contains: [FoldedText("onesummary")]))
  }
}
