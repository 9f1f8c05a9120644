import Testing
import TimelineData

struct AssemblerTests {
  @Test func `a later input adds to an earlier one and replaces by id`() throws {
    var inputs = DraftInputs.folder
    inputs.add(
      "more.ndjson",
      """
      {"id": "kg-1", "country": "KG", "date": "2022-09-21", "category": "law", "title": "New",
       "sources": ["s1"]}
      {"country": "UZ", "date": "2023", "category": "warning", "title": "Added",
       "sources": [{"URL": "https://x.org/1", "title": "Head"}]}
      """.replacing(",\n ", with: ", "))
    let dataset = try inputs.load().dataset
    #expect(dataset.events.map(\.title) == ["A", "New", "Added"])
    #expect(dataset.countries.map(\.code) == ["KZ", "KG", "UZ"])
    #expect(dataset.countries.map(\.name) == ["Kazakhstan", "Kyrgyzstan", "Uzbekistan"])
    #expect(dataset.categories.map(\.id) == ["warning", "legislation", "law"])
    #expect(dataset.categories.map(\.letter) == ["W", "L", "A"])
    #expect(dataset.categories.map(\.glyph) == ["!", "◆", "■"])
    #expect(dataset.sources.map(\.title) == ["One", "Two", "Head"])
    #expect(dataset.indicators.count == 2)
  }

  @Test func `a folder alone and as one of several is the same dataset`() throws {
    var inputs = DraftInputs.folder
    let alone = try inputs.load().dataset
    inputs.add("none.json", "{\"events\": []}")
    #expect(try inputs.load().dataset == alone)
  }

  @Test func `one file holds all parts of a dataset, or some`() throws {
    let files = DraftDataset().files
    let parts = ["dataset", "countries", "indicators", "sources"].map { name in
      "\"\(name)\": \(files["\(name).json"] ?? "")"
    }
    let all = "{\(parts.joined(separator: ",")), \"events\": \(files["events/kg.json"] ?? "")}"
    let dataset = try DraftInputs("all.json", all).load().dataset
    #expect(dataset.countries.map(\.name) == ["Kazakhstan", "Kyrgyzstan"])
    #expect(dataset.events.map(\.id) == ["kg-1"])
    #expect(dataset.indicators.map(\.id) == ["age", "vote"])
    #expect(
      DraftInputs("all.json", "{\"events\": [], \"event\": []}").faults() == [
        "all.json:1:16: error: the file has an unknown field \"event\"; the nearest is \"events\""
      ])
  }

  @Test(arguments: [
    (" [{\"country\": \"KZ\", \"date\": \"2022\", \"title\": \"T\", \"sources\": [{\"title\": \"S\"}]}]"),
    ("{\"country\": \"KZ\", \"date\": \"2022\", \"title\": \"T\", \"sources\": [{\"title\": \"S\"}]}\n"),
    ("{\"events\": [{\"country\": \"KZ\", \"date\": \"2022\", \"title\": \"T\",\n"
      + "\"sources\": [{\"title\": \"S\"}]}]}"),
    ("country,date,title,source_title\nKZ,2022,T,S"),
    ("country\tdate\ttitle\tsource_title\nKZ\t2022\tT\tS"),
    ("{\"events\": [{\"start_date\": {\"year\": 2022}, \"text\": {\"headline\": \"T\"},\n"
      + "\"media\": {\"caption\": \"S\"}, \"group\": \"KZ\"}]}"),
    ("Year,Headline,Media Caption,Group\n2022,T,S,KZ"),
  ])
  func `the kind of a nameless input is told by how it begins`(text: String) throws {
    let dataset = try DraftInputs("-", text).load().dataset
    #expect(dataset.countries.map(\.name) == ["Kazakhstan"])
    #expect(dataset.events.map(\.title) == ["T"])
    #expect(dataset.events.map(\.date.text) == ["2022"])
    #expect(dataset.sources.map(\.title) == ["S"])
  }

  @Test func `faults of all formats are told in the same words, in their own places`() {
    var inputs = DraftInputs.folder
    inputs.add("a.csv", "country,date,title,url,confidence\nKZ,2022,T,https://x.org,sure\n")
    inputs.add(
      "b.ndjson", "\n{\"country\": \"KZ\", \"date\": \"2022\", \"title\": \"T\", \"tag\": []}\n{\n")
    inputs.add(
      "c.json", "[{\"country\": \"KZ\", \"date\": 2022, \"title\": \"T\", \"sources\": []}]")
    #expect(
      inputs.faults() == [
        "a.csv:2:25: error: there is no confidence \"sure\"; "
          + "write \"confirmed\", \"reported\" or \"disputed\"",
        "b.ndjson:2:1: error: the event has no \"sources\"; add it",
        "b.ndjson:2:49: error: the event has an unknown field \"tag\"; the nearest is \"tags\"",
        "b.ndjson:3:2: error: the file ends too early; "
          + "write the name of a field in double quotes",
        "c.json:1:28: error: date is a whole number; write a text in double quotes",
        "c.json:1:59: error: the event cites no source; cite at least one",
      ])
  }

  @Test func `of one input nothing replaces anything`() {
    let event =
      "{\"id\": \"a\", \"country\": \"KZ\", \"date\": \"2022\", \"title\": \"T\", "
      + "\"sources\": [{\"title\": \"S\"}]}"
    #expect(
      DraftInputs("a.ndjson", "\(event)\n\(event)\n").faults()
        == ["a.ndjson:2:8: error: a second event \"a\"; give each its own"])
  }

  @Test(arguments: [
    ("", "a.json"), ("", "-"), ("[]", "a.json"), ("{\"events\": []}", "a.json"), ("[", "a.json"),
    ("3", "a.json"), ("\n", "a.ndjson"),
  ])
  func `files without data are refused`(text: String, path: String) {
    #expect(DraftInputs(path, text).faults().count == 1)
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `very deep input is refused, not crashed on`(opening: String) {
    let text = String(repeating: opening, count: 200_000)
    for path in ["a.json", "a.ndjson", "-"] {
      let faults = DraftInputs(path, text).faults()
      #expect(faults.count == 1)
      #expect(faults.first?.hasSuffix("nested more than 1024 deep; use fewer levels") == true)
    }
  }

  @Test func `a file that would not fit into memory is refused unread`() {
    // Nothing touches these bytes, so that they cost nothing.
    let size = 65 << 20
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
    defer { bytes.deallocate() }
    let file = InputFile(
      path: "big.ndjson", bytes: UnsafeRawBufferPointer(bytes), isPadded: false)
    #expect(throws: LoadingError.self) { try DatasetAssembler.load([.file(file)], lenient: true) }
    let faults = Result { try DatasetAssembler.load([.file(file)], lenient: false) }
    guard case .failure(let error as LoadingError) = faults else {
      Issue.record("the file was read")
      return
    }
    #expect(
      error.faults.map(\.description).first == """
        big.ndjson:1:1: error: the file has 65 MB, and at most 64 MB of a file are read; split it, \
        or keep the data in a folder laid out like the bundled ones
        """)
  }
}
