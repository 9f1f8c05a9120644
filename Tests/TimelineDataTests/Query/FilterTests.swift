import Foundation
import TestSupport
import Testing
import TimelineData

struct FilterTests {
  private let dataset = Dataset.made([
    (0, "2021-12-31", "last day"), (0, "2021-12/2022-01", "over New Year"), (1, "2022", "one law"),
    (1, "2022-09-21", "mobilisation law"), (2, "2022-09/..", "without an end"),
    (2, "2023-24", "a winter"), (2, "202X", "some year"),
  ])

  private func titles(_ change: (inout Filter) -> Void) -> Set<String> {
    var filter = Filter()
    change(&filter)
    let events = filter.events(of: dataset, index: TextIndex(dataset))
    return Set(events.map { dataset.events[$0].title })
  }

  @Test func `an empty filter lets every event pass, in order, and asks for no index`() {
    let events = Filter().events(of: dataset, index: unwanted())
    #expect(events == Array(dataset.events.indices))
    #expect(Filter().isEmpty)
  }

  @Test func `a filter without words asks for no index`() {
    var filter = Filter()
    filter.years = [2022]
    filter.add(words: "  ")
    #expect(!filter.events(of: dataset, index: unwanted()).isEmpty)
  }

  @Test(
    arguments: [
      ([2020], ["some year"]),
      ([2021], ["last day", "over New Year", "some year"]),
      (
        [2022], ["over New Year", "one law", "mobilisation law", "without an end", "some year"]
      ),
      ([2023], ["without an end", "a winter", "some year"]),
      ([2024], ["without an end", "a winter", "some year"]),
      ([2031], ["without an end"]),
      ([2021, 2024], ["last day", "over New Year", "without an end", "a winter", "some year"]),
      ([1999], []), ([-1], []), ([10_000], []),
    ] as [(Set<Int>, Set<String>)])
  func `a year keeps every event whose range touches it`(years: Set<Int>, kept: Set<String>) {
    #expect(titles { $0.years = years } == kept)
  }

  @Test func `every part has to let an event pass`() {
    #expect(
      titles {
        $0.countries = [1, 2]
        $0.years = [2022]
        $0.add(words: "law")
      } == ["one law", "mobilisation law"])
    #expect(
      titles {
        $0.countries = [1]
        $0.add(words: "LAW one")
      } == ["one law"])
    #expect(titles { $0.categories = [1] } == [])
    #expect(titles { $0.categories = [0, 1] }.count == dataset.events.count)
  }

  @Test(arguments: ["law mobilisation", " law   mobilisation ", "law\tmobilisation", "aw\nmobil"])
  func `words are parted by any blank and found in any order`(text: String) {
    #expect(titles { $0.add(words: text) } == ["mobilisation law"])
  }

  @Test func `a filter is described as it is typed`() {
    var filter = Filter()
    #expect(filter.description(in: dataset) == "")
    filter.years = [2024, 2014, 2023, 2022]
    #expect(filter.description(in: dataset) == "year:2014,2022..2024")
    filter.countries = [2, 0]
    filter.categories = [1, 0]
    filter.add(words: "call up")
    #expect(
      filter.description(in: dataset)
        == "country:c0,c2 year:2014,2022..2024 category:law,trial call up")
  }

  /// Against a second filter written here on what Foundation reads from `data/events`.
  @Test func `random filters leave what a plain search of the files leaves`() throws {
    let dataset = try Dataset.load(folder: DataFolder.address)
    let events = try RawEvent.all()
    var random = SplitMix64(seed: 2014)
    var found = 0
    for _ in 0..<400 {
      var filter = Filter()
      if Bool.random(using: &random) { filter.countries = some(0..<5, 2, &random) }
      if Bool.random(using: &random) { filter.years = some(2013..<2028, 3, &random) }
      if Bool.random(using: &random) { filter.categories = some(0..<8, 3, &random) }
      let expected = events.filter { passes($0, filter, dataset) }.map(\.id)
      let actual = filter.events(of: dataset, index: unwanted()).map { dataset.events[$0].id }
      #expect(Set(actual) == Set(expected), "\(filter.description(in: dataset))")
      #expect(actual.count == expected.count)
      found += actual.count
    }
    #expect(found > 1_000)
  }

  private func passes(
    _ event: RawEvent, _ filter: Filter, _ dataset: Dataset
  ) -> Bool {
    (filter.countries.isEmpty
      || filter.countries.contains { dataset.countries[$0].code == event.country })
      && (filter.years.isEmpty || filter.years.contains { event.years.contains($0) })
      && (filter.categories.isEmpty
        || filter.categories.contains { dataset.categories[$0].id == event.category })
  }

  private func some(
    _ range: Range<Int>, _ count: Int, _ random: inout SplitMix64
  ) -> Set<Int> {
    Set((0..<count).map { _ in Int.random(in: range, using: &random) })
  }

  private func unwanted() -> TextIndex {
    Issue.record("the index was asked for")
    return TextIndex(dataset)
  }
}
