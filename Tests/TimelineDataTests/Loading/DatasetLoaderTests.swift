import Testing
import TimelineData

struct DatasetLoaderTests {
  @Test func `a right dataset has no fault`() {
    #expect(DraftDataset().faults() == [])
  }

  @Test func `countries come in the order of the dataset`() throws {
    let dataset = try DraftDataset().load().dataset
    #expect(dataset.countries.map(\.code) == ["KZ", "KG"])
    #expect(dataset.countries.map(\.name) == ["Kazakhstan", "Kyrgyzstan"])
    #expect(dataset.countries[0].nameRu == "Казахстан")
    #expect(dataset.countries[1].alliances == ["CSTO"])
    #expect(dataset.categories.map(\.glyph) == ["!", "◆"])
    #expect(dataset.researched.first?.country == 1)
    #expect(dataset.researched.first?.thin.map(\.text) == ["2014/2021"])
  }

  @Test func `events are sorted and their references become positions`() throws {
    let dataset = try DraftDataset().load().dataset
    #expect(dataset.events.map(\.id) == ["kz-1", "kg-1"])
    let event = dataset.events[0]
    #expect(event.country == 0)
    #expect(event.category == 0)
    #expect(event.respondsTo == [1])
    #expect(event.sources == [1, 0])
    #expect(event.importance == .notable)
    #expect(dataset.events[1].checked == Day(iso: "2025-11-01"))
    #expect(dataset.events[1].titleRu == "Б")
  }

  @Test func `values are sorted by country and start`() throws {
    let indicator = try #require(DraftDataset().load().dataset.indicators.first)
    #expect(indicator.values.map(\.country) == [0, 0, 1])
    #expect(indicator.values.map(\.value) == [.number(18), .number(27.5), .number(27)])
    #expect(indicator.values[0].to?.text == "2022-12-31")
    #expect(indicator.values[1].fromIs == .reported)
  }

  @Test func `sources keep authors and dates of issue`() throws {
    let sources = try DraftDataset().load().dataset.sources
    #expect(sources[0].authors.map(\.name) == ["Naubet Bisenov", "AFP"])
    #expect(sources.map(\.issued?.text) == ["2023-05-07", "2021/2022-03"])
    #expect(sources.map(\.titleSupplied) == [false, true])
    #expect(sources.map(\.outlet) == ["Outlet", "s2"])
  }

  @Test func `a byte order mark is passed over`() throws {
    var draft = DraftDataset()
    draft.files["sources.json"]?.insert("\u{FEFF}", at: "".startIndex)
    #expect(draft.faults() == [])
  }

  @Test func `a dataset without indicators is whole`() throws {
    var draft = DraftDataset()
    draft.files["indicators.json"] = nil
    #expect(try draft.load().dataset.indicators.isEmpty)
  }

  @Test func `files that are needed are asked for, and nothing is blamed on their absence`() {
    var draft = DraftDataset()
    for name in ["dataset.json", "countries.json", "sources.json"] { draft.files[name] = nil }
    #expect(
      draft.faults() == [
        "d/dataset.json:1:1: error: the dataset has no dataset.json; add it",
        "d/countries.json:1:1: error: the dataset has no countries.json; add it",
        "d/sources.json:1:1: error: the dataset has no sources.json; add it",
      ])
  }

  @Test(arguments: [
    ("data/dataset.json", InputFile.Role.dataset), ("countries.json", .countries),
    ("/a/events/kz.json", .events), ("sources.json", .sources),
    ("x/indicators.json", .indicators), ("events.json", nil), ("data/kz.json", nil),
    ("data/events/README.md", nil), ("", nil),
  ])
  func `a file's name tells its role`(path: String, role: InputFile.Role?) {
    #expect(InputFile.Role(path: path) == role)
  }
}
