import Testing
import TimelineData

struct FaultTests {
  /// A change that makes the draft dataset wrong, and all that is then said about it.
  struct Change: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let faults: [String]

    init(_ file: String, _ old: String, _ new: String, _ faults: String...) {
      (self.file, self.old, self.new, self.faults) = (file, old, new, faults)
    }

    var testDescription: String { "\(file): \(new)" }
  }

  @Test(arguments: fields + references + dates + header + values + sources)
  func `a wrong dataset is refused with its place and what would be right`(change: Change) throws {
    var draft = DraftDataset()
    try draft.replace(change.old, change.new, in: change.file)
    #expect(draft.faults() == change.faults.map { "d/\(change.file):\($0)" })
  }

  @Test func `all faults of all files are reported at once, in order`() throws {
    var draft = DraftDataset()
    try draft.replace("\"importance\": 2", "\"importance\": 4", in: "events/kz.json")
    try draft.replace("\"category\": \"warning\"", "\"category\": \"w\"", in: "events/kz.json")
    try draft.replace("2022-09-21", "2022-09-31", in: "events/kg.json")
    draft.files["indicators.json"] = "{"
    #expect(
      draft.faults() == [
        "d/events/kg.json:1:42: error: \"2022-09-31\" is no date, from character 9 on; "
          + "write a day 01 to 30, or XX",
        "d/events/kz.json:1:65: error: there is no category \"w\"; "
          + "write \"warning\" or \"legislation\"",
        "d/events/kz.json:2:63: error: importance is 4; "
          + "write 1 (minor), 2 (notable) or 3 (turning point)",
        "d/indicators.json:1:2: error: the file ends too early; "
          + "write the name of a field in double quotes",
      ])
  }

  @Test func `a fault cannot write to the terminal`() throws {
    var draft = DraftDataset()
    try draft.replace("\"KZ\"", "\"\\u001b]0;owned\\u0007\"", in: "events/kz.json")
    #expect(
      draft.faults() == [
        "d/events/kz.json:1:28: error: there is no country \"␛]0;owned␇\"; "
          + "write \"KZ\" or \"KG\""
      ])
  }

  private static let fields = [
    Change(
      "events/kz.json", "\"title\"", "\"titel\"",
      "1:2: error: the event has no \"title\"; add it",
      "1:76: error: the event has an unknown field \"titel\"; the nearest is \"title\""),
    Change(
      "sources.json", "\"container-title\"", "\"outlet\"",
      "1:50: error: the source has an unknown field \"outlet\"; the fields are id, type, title, "
        + "container-title, publisher, author, issued, URL, language, titleSupplied, note"),
    Change(
      "events/kz.json", "\"summary\": \"S.\", ", "",
      "1:2: error: the event has no \"summary\"; add it"),
    Change(
      "events/kz.json", "\"tags\": [\"t\"]", "\"tags\": [\"t\"], \"tags\": []",
      "2:49: error: a second \"tags\"; keep one of them"),
    Change(
      "events/kz.json", "\"importance\": 2", "\"importance\": \"2\"",
      "2:63: error: importance is a text; write a whole number"),
    Change(
      "events/kz.json", "[\"t\"]", "\"t\"", "2:42: error: tags is a text; write a list of texts"),
    Change(
      "events/kz.json", "[\"t\"]", "[\"t\", 1]",
      "2:48: error: an item of tags is a whole number; write a text in double quotes"),
    Change(
      "events/kz.json", "\"A\"", "\"\"",
      "1:85: error: title is empty; write at least one character"),
    Change(
      "events/kz.json", "\"A\"", "\"\(String(repeating: "Қ", count: 73))\"",
      "1:85: error: the title has 73 characters; cut it to 72"),
    Change("events/kz.json", "\"A\"", "\"\(String(repeating: "Қ", count: 72))\""),
    Change(
      "events/kz.json", "\"importance\": 2", "\"importance\": 0",
      "2:63: error: importance is 0; write 1 (minor), 2 (notable) or 3 (turning point)"),
    Change(
      "countries.json", "[{\"code\": \"KG\"", "[3, {\"code\": \"KG\"",
      "1:2: error: the country is a whole number; write an object"),
  ]

  private static let references = [
    Change(
      "events/kz.json", "\"KZ\"", "\"KY\"",
      "1:28: error: there is no country \"KY\"; the nearest is \"KZ\""),
    Change(
      "events/kz.json", "\"warning\"", "\"warnings\"",
      "1:65: error: there is no category \"warnings\"; the nearest is \"warning\""),
    Change(
      "events/kz.json", "\"reported\"", "\"certain\"",
      "2:80: error: there is no confidence \"certain\"; "
        + "write \"confirmed\", \"reported\" or \"disputed\""),
    Change(
      "events/kz.json", "\"s2\", \"s1\"", "\"s2\", \"s9\"",
      "3:45: error: there is no source \"s9\"; the nearest is \"s1\""),
    Change(
      "events/kz.json", "\"kg-1\"", "\"kg-2\"",
      "3:18: error: there is no event \"kg-2\"; the nearest is \"kg-1\""),
    Change(
      "events/kz.json", "[\"s2\", \"s1\"]", "[]",
      "3:38: error: the event cites no source; cite at least one"),
    Change(
      "events/kz.json", "\"kz-1\"", "\"kg-1\"",
      "1:9: error: a second event \"kg-1\"; give each its own"),
    Change(
      "events/kz.json", "2022-09", "2022-08",
      "3:18: error: the event is over before \"kg-1\" (21 Sep 2022), to which it is said to "
        + "respond; correct one of the dates, or take it out of \"respondsTo\""),
    Change("events/kz.json", "2022-09", "2022"),
  ]

  private static let dates = [
    Change(
      "events/kz.json", "2022-09", "2022-09-21T10:00",
      "1:42: error: \"2022-09-21T10:00\" has a time of day, not supported here; "
        + "write the day alone"),
    Change(
      "events/kg.json", "2025-11-01", "2025-11",
      "3:60: error: checked \"2025-11\" is no day; write one as 2023-05-17"),
    Change(
      "sources.json", "[[2023, 5, 7]]", "[[2023, 13]]",
      "3:28: error: \"2023-13\" is no date, from character 6 on; "
        + "write a month 01 to 12, XX, or a season 21 to 24"),
    Change(
      "sources.json", "[[2023, 5, 7]]", "[\"2023\"]",
      "3:28: error: not the parts of a date; "
        + "write [[2023, 5, 17]], [[2023, 5]], [[2023]], or two of them"),
    Change(
      "events/kz.json", "]}]",
      """
      ]},
      {"id": "kz-0", "country": "KZ", "date": "2022-09-30", "category": "warning", "title": "A",
       "summary": "S.", "actors": [], "tags": ["t"], "importance": 2, "confidence": "reported",
       "sources": ["s1"]},
      {"id": "kz-2", "country": "KZ", "date": "2022-09-29", "category": "warning", "title": "A",
       "summary": "S.", "actors": [], "tags": ["t"], "importance": 2, "confidence": "reported",
       "sources": ["s1"]}]
      """,
      "7:41: warning: the event comes too late in the file; "
        + "sort events by earliest day, then the narrower date, then id"),
  ]

  private static let header = [
    Change(
      "dataset.json", "\"schemaVersion\": 1", "\"schemaVersion\": 2",
      "1:19: error: schemaVersion 2 is not known here; this program reads version 1"),
    Change(
      "dataset.json", "\"◆\"", "\"日\"",
      "5:50: error: glyph \"日\" is not one cell wide; write one character such as ◆"),
    Change(
      "dataset.json", "\"L\"", "\"Л\"",
      "5:65: error: letter \"Л\" is not one plain character; write one ASCII letter or sign"),
    Change(
      "dataset.json", "[\"KZ\", \"KG\"]", "[\"KZ\", \"KG\", \"UZ\"]",
      "2:52: error: country \"UZ\" has no name; describe it in countries.json"),
    Change(
      "countries.json", "[{\"code\": \"KG\"",
      "[{\"code\": \"UZ\", \"name\": \"Uzbekistan\"}, {\"code\": \"KG\"",
      "1:11: warning: country \"UZ\" is never shown; list it under \"countries\" in dataset.json"),
  ]

  private static let values = [
    Change(
      "indicators.json", "\"value\": 27,", "\"value\": \"27\",",
      "5:70: error: the value is a text; write a number"),
    Change(
      "indicators.json", "\"value\": 18,", "\"value\": [18, 17],",
      "9:90: error: the value is a list; write a number"),
    Change(
      "indicators.json", "2022-12-31", "2021-12-31",
      "9:67: error: it ends (31 Dec 2021) before it begins (2022); correct one of the dates"),
    Change(
      "indicators.json", "2022-12-31", "2023-12-31",
      "7:31: error: the value begins while one from 2022 to 31 Dec 2023 holds in the same "
        + "country; end that one before, or keep one of them"),
    Change(
      "indicators.json", "\"country\": \"KG\", \"from\": \"2022\"",
      "\"country\": \"KZ\", \"from\": \"2023-01-01\""),
    Change(
      "indicators.json", "\"values\": []",
      """
      "values": [{"country": "KG", "from": "2022-09-01", "fromIs": "in-force", "value": "for",
        "confidence": "confirmed", "sources": ["s1"]}, {"country": "KG", "from": "2022-09-01",
        "fromIs": "reported", "value": "against", "confidence": "confirmed", "sources": ["s1"]}]
      """,
      "13:76: error: the value begins while one from 1 Sep 2022 holds in the same country; "
        + "end that one before, or keep one of them"),
    Change(
      "indicators.json", "\"values\": []",
      """
      "values": [{"country": "KG", "from": "2022", "fromIs": "in-force", "value": "fro",
        "confidence": "confirmed", "sources": ["s1"]}]
      """,
      "12:111: error: there is no option \"fro\"; the nearest is \"for\""),
    Change(
      "indicators.json", "\"kind\": \"number\"", "\"kind\": \"figure\"",
      "3:57: error: there is no kind \"figure\"; "
        + "write \"enum\", \"number\", \"range\" or \"text\""),
  ]

  private static let sources = [
    Change(
      "sources.json", "https://example.org/1", "javascript:alert(1)",
      "3:52: error: \"javascript:alert(1)\" is no web address; "
        + "write one that begins with https:// or http://"),
    Change(
      "sources.json", "{\"literal\": \"AFP\"}", "{\"given\": \"AFP\"}",
      "2:56: error: an author without a name; write \"family\" and \"given\", or \"literal\""),
    Change(
      "indicators.json", "[{\"id\": \"law\"",
      "[{\"id\": \"law\", \"label\": \"L\"}, {\"id\": \"law\"",
      "1:49: error: a second group \"law\"; give each its own"),
  ]
}
