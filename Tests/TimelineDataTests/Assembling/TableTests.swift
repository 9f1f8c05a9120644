import Testing
import TimelineData

struct TableTests {
  @Test func `quoted cells hold separators, quotes and line breaks`() throws {
    let text =
      "country,date,title,summary,url\r\n"
      + "KZ,2022-09-21,\"A, \"\"b\"\"\",\"one\r\ntwo\",https://x.org/1\r\n\r\n"
      + "KZ,2022-09-22,\"\",Only a summary,https://x.org/2"
    let faults = DraftInputs("a.csv", text).faults()
    #expect(faults == ["a.csv:5:1: error: the event has no \"title\"; add it"])
    let good = text.replacing("\"\",Only", with: "B,Only")
    let events = try DraftInputs("a.csv", good).load().dataset.events
    #expect(events.map(\.title) == ["A, \"b\"", "B"])
    #expect(events.map(\.summary) == ["one\r\ntwo", "Only a summary"])
  }

  @Test func `columns are known by many names, and lists are separated by semicolons`() throws {
    let event = try #require(
      DraftInputs(
        "a.csv",
        """
        Country,Start date,Kind,Headline,Description,Actor,Tags,Importance,Confidence,Note,Links
        kazakhstan,2022-09~,law,T,S,A; B,x;y,3,disputed,N,https://a.org/1; https://b.org/2
        """
      ).load().dataset.events.first)
    #expect(event.date.text == "2022-09~")
    #expect(event.title == "T")
    #expect(event.summary == "S")
    #expect(event.actors == ["A", "B"])
    #expect(event.tags == ["x", "y"])
    #expect(event.importance == .turningPoint)
    #expect(event.confidence == .disputed)
    #expect(event.note == "N")
    #expect(event.sources.count == 2)
    #expect(event.id == "kazakhstan-2022-09-t")
  }

  @Test func `what a row leaves out is filled in`() throws {
    let dataset = try DraftInputs(
      "my.events.csv",
      "country,date,title,url\nKZ,2022,Тест,https://www.x.org/1\nXX,2021,Two,https://x.org/1\n"
        + "KZ,2022,Тест,https://x.org/3\n"
    ).load().dataset
    #expect(dataset.title == "my.events")
    #expect(dataset.countries.map(\.code) == ["KZ", "XX"])
    #expect(dataset.countries.map(\.name) == ["Kazakhstan", "XX"])
    #expect(dataset.categories.map(\.label) == ["Event"])
    #expect(dataset.categories.map(\.letter) == ["E"])
    #expect(dataset.events.map(\.id) == ["xx-2021-two", "kz-2022-test", "kz-2022-test-2"])
    #expect(dataset.events[0].importance == .notable)
    #expect(dataset.events[0].confidence == .reported)
    #expect(dataset.events[0].summary == "Two")
    #expect(dataset.sources.map(\.id) == ["x-org-1", "x-org-3"])
    #expect(dataset.sources.map(\.outlet) == ["x.org", "x.org"])
  }

  @Test func `sources are told by title, outlet and date`() throws {
    let source = try #require(
      DraftInputs(
        "a.tsv",
        "country\tdate\ttitle\turl\tsource_title\toutlet\tsource_date\n"
          + "KZ\t2022\tT\thttps://x.org/1\tHead\tPaper\t2022-09"
      ).load().dataset.sources.first)
    #expect(source.title == "Head")
    #expect(source.outlet == "Paper")
    #expect(source.issued?.text == "2022-09")
    #expect(!source.titleSupplied)
  }

  @Test(arguments: [
    (
      "",
      ["1:1: error: the file is empty; write a line of column names and an event a line, or JSON"]
    ),
    (
      "a,b\n",
      [
        "1:1: warning: column \"a\" is not read; the codebook lists those that are",
        "1:1: error: the first line names no column \"title\"; "
          + "begin with a line such as country,date,title",
        "1:3: warning: column \"b\" is not read; the codebook lists those that are",
      ]
    ),
    (
      "country,date,title,url,titles\nKZ,2022,T,https://x.org\n",
      ["1:24: warning: column \"titles\" is not read; the nearest that is has the name \"title\""]
    ),
    (
      "country,date,title,url\nKZ,2022,T,x\nKZ,2022-13,\"T\n2\",https://x.org\n",
      [
        "2:11: error: \"x\" is no web address; write one that begins with https:// or http://",
        "3:4: error: \"2022-13\" is no date, from character 6 on; "
          + "write a month 01 to 12, XX, or a season 21 to 24",
      ]
    ),
    (
      "country,date,title,url,importance\nKZ,2022,T,https://x.org,high\n",
      ["2:25: error: importance is a text; write a whole number"]
    ),
    ("country,date,title\nKZ,2022,T\n", ["2:1: error: the event has no \"sources\"; add it"]),
    (
      "country,date,title,url\nKZ,2022,a, b,https://x.org\n",
      [
        "2:14: error: the row has 5 cells, the first line 4; "
          + "put a cell that holds a separator in double quotes"
      ]
    ),
    (
      "country,date,title,url\nKZ,2022,\"a,https://x.org\n",
      ["2:9: error: a cell in double quotes without an end; close it with \""]
    ),
    (
      "country,date,title,title,url\n", ["1:20: error: a second column \"title\"; keep one of them"]
    ),
    (
      "country,date,title,url\nKZ,2022,\"a\"b,https://x.org\n",
      [
        "2:12: error: text after the end of a cell in double quotes; "
          + "write \"\" for a quote within the cell"
      ]
    ),
  ])
  func `a wrong table is refused with the place of the cell`(text: String, faults: [String]) {
    #expect(DraftInputs("a.csv", text).faults() == faults.map { "a.csv:\($0)" })
  }

  @Test func `bytes that are not UTF-8 are pointed at`() {
    let bytes = Array("country,date,title\nKZ,2022,".utf8) + [0xC3, 0x28]
    #expect(
      DraftInputs("a.csv", bytes).faults()
        == ["a.csv:2:9: error: bytes that are not UTF-8; save the file as UTF-8"])
  }

  @Test func `a byte order mark is passed over`() throws {
    let text = "\u{FEFF}country;date;title;url\nKZ;2022;T;https://x.org\n"
    #expect(try DraftInputs("a.csv", text).load().dataset.events.count == 1)
  }
}
