import TestSupport
import Testing
import TimelineData

struct EventTextTests {
  private let dataset = Dataset(
    countries: [Country(code: "KZ", name: "Kazakhstan"), Country(code: "RU", name: "Russia")],
    categories: [
      Category(id: "law", label: "Law", glyph: "◆", letter: "L"),
      Category(id: "mobilisation", label: "Call-up", glyph: "▲", letter: "C"),
    ],
    events: [
      .made("ru-1", 1, "2022-09-21", "Partial mobilisation", category: 1),
      Event(
        id: "kz-1", country: 0, date: .literal("2022-09"), category: 0, title: "A law",
        summary: "What it says.", actors: ["Parliament", "President"], tags: ["exit", "visa"],
        importance: .turningPoint, confidence: .disputed, respondsTo: [0], sources: [0, 1],
        note: "Two dates are given.", checked: Day(iso: "2025-11-01")),
      .made("ru-2", 1, "2022-10", "An answer"),
    ],
    sources: [
      Source(id: "one", type: "webpage", title: "One", url: "https://example.org/1"),
      Source(id: "two", type: "book", title: "Two", publisher: "Press"),
    ])

  @Test func `everything about an event stands there, sources numbered`() {
    #expect(
      EventText(dataset).text(1) == """
        A law
        Sep 2022 · Kazakhstan · law · turning point · disputed

        What it says.

        Actors       Parliament, President
        Tags         exit, visa
        Note         Two dates are given.
        Responds to  21 Sep 2022, RU: Partial mobilisation (ru-1)

        Sources
        [1] ‘One’, one, no date.
            https://example.org/1
        [2] ‘Two’, Press, no date.

        kz-1, last checked 1 Nov 2025

        """)
  }

  @Test func `an act tells what answered it, and what is missing has no heading`() {
    #expect(
      EventText(dataset).text(0) == """
        Partial mobilisation
        21 Sep 2022 · Russia · call-up · confirmed

        Partial mobilisation

        Answered by  Sep 2022, KZ: A law (kz-1)

        Source
        [1] ‘One’, one, no date.
            https://example.org/1

        ru-1

        """)
  }

  @Test func `an event without details keeps one blank line between its parts`() {
    #expect(
      EventText(dataset).text(2) == """
        An answer
        Oct 2022 · Russia · law · confirmed

        An answer

        Source
        [1] ‘One’, one, no date.
            https://example.org/1

        ru-2

        """)
  }

  @Test(arguments: Dataset.harmfulTexts)
  func `harmful characters become stand-ins and no text gets a line of its own`(text: String) {
    let output = EventText(.hostile(text)).text(0)
    #expect(output.isInert)
    let harmless = EventText(.hostile("x")).text(0)
    #expect(output.filter { $0 == "\n" }.count == harmless.filter { $0 == "\n" }.count)
  }
}
