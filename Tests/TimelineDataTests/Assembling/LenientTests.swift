import Testing
import TimelineData

struct LenientTests {
  @Test func `faulty records are left out, and what needs them`() throws {
    var inputs = DraftInputs.folder
    inputs.add(
      "a.csv",
      """
      id,country,date,title,url,responds to
      a,KZ,2022-13,T,https://x.org/1,
      b,KZ,2022,T,https://x.org/2,a
      c,KZ,2022,T,https://x.org/3,
      d,KZ,2022,T,https://x.org/4,,extra
      """)
    let assembled = try inputs.load(lenient: true)
    #expect(assembled.dataset.events.map(\.id) == ["c", "kz-1", "kg-1"])
    #expect(
      assembled.skipped.map(\.description) == [
        "a.csv:2:6: error: \"2022-13\" is no date, from character 6 on; "
          + "write a month 01 to 12, XX, or a season 21 to 24",
        "a.csv:3:29: error: there is no event \"a\"; the nearest is \"b\"",
        "a.csv:5:30: error: the row has 7 cells, the first line 6; "
          + "put a cell that holds a separator in double quotes",
      ])
  }

  @Test func `of a faulty indicator only the faulty value is left out`() throws {
    let indicators = DraftDataset().files["indicators.json"] ?? ""
    var inputs = DraftInputs.folder
    inputs.add("indicators.json", indicators.replacing("\"value\": 27.5", with: "\"value\": \"x\""))
    let assembled = try inputs.load(lenient: true)
    #expect(assembled.skipped.count == 1)
    #expect(assembled.dataset.indicators.first?.values.map(\.country) == [0, 1])
  }

  @Test func `what is wrong outside of any record is an error still`() {
    #expect(throws: LoadingError.self) { try DraftInputs("a.json", "[").load(lenient: true) }
    #expect(throws: LoadingError.self) {
      try DraftInputs("a.json", "{\"dataset\": {\"title\": 3}}").load(lenient: true)
    }
  }

  @Test func `a dataset without faults is left as it is`() throws {
    let inputs = DraftInputs.folder
    let assembled = try inputs.load(lenient: true)
    #expect(assembled.skipped == [])
    #expect(try inputs.load().dataset == assembled.dataset)
  }
}
