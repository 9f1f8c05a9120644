import Testing
import TimelineData

struct TimelineJSTests {
  private let json = """
    {"title": {"text": {"headline": "My <b>line</b>"}},
     "events": [
      {"start_date": {"year": "1999", "month": "3"}, "end_date": {"year": 2000},
       "text": {"headline": "R&amp;D &lt; <i>1%</i>", "text": "<p>One</p><p>two</p>"},
       "group": "Laws", "unique_id": "a", "background": {"color": "#fff"},
       "media": {"url": "https://x.org/p.png", "caption": "<a href='x'>Cap</a>", "credit": "Paper"}},
      {"start_date": {"year": 2001, "month": 2, "day": 3}, "media": {"url": "images/x.png"},
       "text": {"headline": "\(String(repeating: "word ", count: 20))end"}}]}
    """

  @Test func `slides become events`() throws {
    let dataset = try DraftInputs("t.json", json).load().dataset
    #expect(dataset.title == "My line")
    #expect(dataset.countries.map(\.code) == ["Laws", "Timeline"])
    let event = dataset.events[0]
    #expect(event.id == "a")
    #expect(event.date.text == "1999-03/2000")
    #expect(event.title == "R&D < 1%")
    #expect(event.summary == "One two")
    let source = dataset.sources[event.sources[0]]
    #expect(source.title == "Cap")
    #expect(source.outlet == "Paper")
    #expect(source.url == "https://x.org/p.png")
  }

  @Test func `a long headline is cut at a word and kept whole in the summary`() throws {
    let dataset = try DraftInputs("t.json", json).load().dataset
    let event = dataset.events[1]
    #expect(event.title == String(repeating: "word ", count: 14).dropLast() + "…")
    #expect(event.summary.hasSuffix("word word end"))
    #expect(event.date.text == "2001-02-03")
    let source = dataset.sources[event.sources[0]]
    #expect(source.title == "The timeline itself, which names no source")
    #expect(source.url == nil)
  }

  @Test func `a table of slides is read the same way`() throws {
    let dataset = try DraftInputs(
      "t.csv",
      """
      Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Media Credit,Type,Group
      ,,,,,,,My line,Hello,,,title,
      1999,3,,,2000,,,T,<p>x</p>,https://x.org/1,Paper,,Laws
      2001,2,3,10:00,,,,U,,,,,
      """
    ).load().dataset
    #expect(dataset.title == "My line")
    #expect(dataset.events.map(\.date.text) == ["1999-03/2000", "2001-02-03"])
    #expect(dataset.events.map(\.title) == ["T", "U"])
    #expect(dataset.countries.map(\.code) == ["Laws", "Timeline"])
    #expect(dataset.sources.map(\.outlet) == ["Paper", "timelinejs"])
  }

  @Test func `a wrong slide is pointed at`() {
    #expect(
      DraftInputs("t.json", json.replacing("\"month\": 2", with: "\"month\": 22")).faults() == [
        "t.json:7:18: error: \"2001-22-03\" is no date, from character 8 on; write nothing more"
      ])
  }
}
