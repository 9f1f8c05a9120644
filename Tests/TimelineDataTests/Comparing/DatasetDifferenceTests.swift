import TestSupport
import Testing
import TimelineData

struct DatasetDifferenceTests {
  /// What differs when the draft dataset is changed, as text without the line of editions.
  private func report(_ changes: (file: String, old: String, new: String)...) throws -> [String] {
    var draft = DraftDataset()
    let old = try draft.load().dataset
    for change in changes { try draft.replace(change.old, change.new, in: change.file) }
    let text = try DifferenceReport(DatasetDifference(from: old, to: draft.load().dataset)).text
    return text.split(separator: "\n").dropFirst().map(String.init)
  }

  @Test func `an edition differs from itself in nothing`() throws {
    for dataset in [Dataset.fixture, .current] {
      let difference = DatasetDifference(from: dataset, to: dataset)
      #expect(difference.isEmpty)
      #expect(difference.parts.map(\.kind) == DatasetRecord.Kind.allCases)
      #expect(DifferenceReport(difference).text == "")
    }
  }

  @Test func `a changed field is told with its old and its new value`() throws {
    #expect(
      try report(
        ("events/kz.json", "\"importance\": 2", "\"importance\": 3"),
        ("events/kz.json", "\"A\"", "\"Another\""),
        ("events/kg.json", ", \"titleRu\": \"Б\"", "")) == [
          "events: 2 changed", "Events",
          "~ kz-1: Another", "    title", "    - A", "    + Another",
          "    importance", "    - 2", "    + 3",
          "~ kg-1: B", "    titleRu", "    - Б",
        ])
  }

  @Test func `of a list the items that came and went are told, else its order`() throws {
    #expect(
      try report(
        ("events/kz.json", "[\"t\"]", "[\"u\", \"v\"]"),
        ("events/kz.json", "[\"s2\", \"s1\"]", "[\"s1\", \"s2\"]"),
        ("events/kz.json", "\"respondsTo\": [\"kg-1\"], ", "")) == [
          "events: 1 changed", "Events",
          "~ kz-1: A", "    tags", "    - t", "    + u", "    + v",
          "    respondsTo", "    - kg-1", "    sources", "    - s2; s1", "    + s1; s2",
        ])
  }

  @Test func `an object under a new id is one added and one removed`() throws {
    #expect(
      try report(("events/kz.json", "\"kz-1\"", "\"kz-2\"")) == [
        "events: 1 added, 1 removed", "Events", "+ kz-2: A", "- kz-1: A",
      ])
  }

  @Test func `values are told apart by indicator, country and from`() throws {
    #expect(
      try report(
        ("indicators.json", "\"value\": 27,", "\"value\": 30,"),
        ("indicators.json", "\"from\": \"2023\"", "\"from\": \"2024\""),
        ("indicators.json", ", \"to\": \"2022-12-31\"", "")) == [
          "values: 1 added, 1 removed, 2 changed", "Values",
          "+ age KZ 2024: Age: 27.5", "- age KZ 2023: Age: 27.5",
          "~ age KZ 2022: Age: 18", "    to", "    - 2022-12-31",
          "~ age KG 2022: Age: 30", "    value", "    - 27", "    + 30",
        ])
  }

  @Test func `every file is compared`() throws {
    #expect(
      try report(
        ("dataset.json", "\"1.0.0\"", "\"1.1.0\""),
        ("dataset.json", "\"W\"", "\"!\""),
        ("dataset.json", "\"thin\": [\"2014/2021\"]", "\"thin\": []"),
        ("countries.json", ", \"nameRu\": \"Казахстан\"", ""),
        ("indicators.json", "\"label\": \"Law\"", "\"label\": \"Laws\""),
        ("indicators.json", "\"label\": \"Age\"", "\"label\": \"Upper age\""),
        ("sources.json", "\"Naubet\"", "\"N.\""),
        ("sources.json", "[[2021], [2022, 3]]", "[[2021], [2022, 4]]")) == [
          "dataset: 1 changed", "countries: 1 changed", "categories: 1 changed",
          "researched: 1 changed", "sources: 2 changed", "groups: 1 changed",
          "indicators: 1 changed",
          "Dataset", "~ dataset: T", "    version", "    - 1.0.0", "    + 1.1.0",
          "Countries", "~ KZ: Kazakhstan", "    nameRu", "    - Казахстан",
          "Categories", "~ warning: Warning", "    letter", "    - W", "    + !",
          "Researched", "~ KG: Kyrgyzstan", "    thin", "    - 2014/2021",
          "Sources", "~ s1: One", "    author", "    - Bisenov, Naubet", "    + Bisenov, N.",
          "~ s2: Two", "    issued", "    - 2021/2022-03", "    + 2021/2022-04",
          "Groups", "~ law: Laws", "    label", "    - Law", "    + Laws",
          "Indicators", "~ age: Upper age", "    label", "    - Age", "    + Upper age",
        ])
  }

  @Test func `the order in the files is no difference`() throws {
    var draft = DraftDataset()
    let old = try draft.load().dataset
    draft.files["sources.json"] = """
      [{"titleSupplied": true, "id": "s2", "type": "book", "title": "Two",
        "issued": {"date-parts": [[2021], [2022, 3]]}},
       {"id": "s1", "type": "webpage", "title": "One", "URL": "https://example.org/1",
        "author": [{"family": "Bisenov", "given": "Naubet"}, {"literal": "AFP"}],
        "issued": {"date-parts": [[2023, 5, 7]]}, "container-title": "Outlet"}]
      """
    #expect(try DatasetDifference(from: old, to: draft.load().dataset).isEmpty)
  }

  @Test func `two values from the same day are held against each other in order`() throws {
    func dataset(_ numbers: [Double]) -> Dataset {
      Dataset.made([]).with(indicators: [
        Indicator(
          id: "n", label: "N", group: 0, kind: .number,
          values: numbers.map {
            IndicatorValue(country: 0, from: .made("2022"), value: .number($0), sources: [0])
          })
      ])
    }
    let difference = DatasetDifference(from: dataset([1, 2]), to: dataset([1, 3, 4]))
    let values = difference.parts.first { $0.kind == .values }
    #expect(values?.added.map(\.title) == ["N: 4"])
    #expect(values?.removed == [])
    #expect(values?.changed.map(\.title) == ["N: 3"])
    #expect(values?.changed.first?.fields.map(\.old) == [.number(2)])
  }
}
