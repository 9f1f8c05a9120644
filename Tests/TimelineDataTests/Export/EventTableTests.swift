import TestSupport
import Testing
import TimelineData

struct EventTableTests {
  @Test func `columns are as wide as what they hold, marks before the title`() {
    let dataset = Dataset(
      countries: [Country(code: "KZ"), Country(code: "日本")],
      categories: [
        Category(id: "law", label: "Law", glyph: "◆", letter: "L"),
        Category(id: "призыв", label: "Call-up", glyph: "▲", letter: "C"),
      ],
      events: [
        .made("a", 0, "2022", "Plain"),
        .made("b", 1, "2022-09-21", "Turning", category: 1, importance: .turningPoint),
        .made("c", 0, "2022-09-22/..", "Disputed", confidence: .disputed),
        .made(
          "d", 0, "2023", "Both", importance: .turningPoint, confidence: .disputed),
      ])
    #expect(
      EventTable(dataset).text([0, 1, 2, 3]) == """
        2022               KZ    law     Plain
        21 Sep 2022        日本  призыв  ★ Turning
        since 22 Sep 2022  KZ    law     ≠ Disputed
        2023               KZ    law     ★ ≠ Both

        """)
  }

  @Test func `widths are those of the events shown`() {
    let dataset = Dataset.made([(0, "2022", "A"), (0, "2022-09-21", "B")])
    #expect(EventTable(dataset).text([0]) == "2022  C0  law  A\n")
    #expect(EventTable(dataset).text([]) == "")
  }

  @Test(arguments: Dataset.harmfulTexts)
  func `harmful characters become stand-ins and an event stays one line`(text: String) {
    let output = EventTable(.hostile(text)).text([0])
    #expect(output.isInert)
    #expect(output.split(separator: "\n").count == 1)
  }

  @Test func `every event of the frozen data has a line, in order`() {
    let events = Array(Dataset.fixture.events.indices)
    let lines = EventTable(.fixture).text(events).split(separator: "\n")
    #expect(lines.count == events.count)
    for (line, event) in zip(lines, Dataset.fixture.events) {
      #expect(line.hasPrefix(event.date.reading + " ") && line.hasSuffix(event.title))
    }
  }
}
