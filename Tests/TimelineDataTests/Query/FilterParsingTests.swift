import TestSupport
import Testing
import TimelineData

struct FilterParsingTests {
  /// With events from 1995 to 2025.
  private let dataset = Dataset.fixture

  @Test(
    arguments: [
      ("KZ", ["KZ"]), ("kz,ru", ["KZ", "RU"]), (" kg , uz ", ["KG", "UZ"]), ("KZ,KZ", ["KZ"]),
      ("Kazakhstan", ["KZ"]), ("KYRGYZSTAN,tajikistan", ["KG", "TJ"]), ("Kazakhstán", ["KZ"]),
      ("", []), (",", []),
    ] as [(String, Set<String>)])
  func `countries are named by code or name in any case`(
    text: String, codes: Set<String>
  ) throws {
    var filter = Filter()
    try filter.add(countries: text, of: dataset)
    #expect(Set(filter.countries.map { dataset.countries[$0].code }) == codes)
  }

  @Test(arguments: ["XX", "KZ RU", "K", "Казахстан", "KZ,XX"])
  func `an unknown country is refused with those there are`(text: String) {
    let word = text.split(separator: ",").last.map(String.init) ?? ""
    var filter = Filter()
    let error = #expect(throws: FilterError.self) { try filter.add(countries: text, of: dataset) }
    #expect(
      error?.description == "unknown country ‘\(word)’; there is KZ Kazakhstan, KG Kyrgyzstan, "
        + "UZ Uzbekistan, TJ Tajikistan, RU Russia")
  }

  @Test(
    arguments: [
      ("warning", ["warning"]), ("Warning, LEGISLATION", ["warning", "legislation"]), ("", []),
    ] as [(String, Set<String>)])
  func `categories are named in any case`(text: String, ids: Set<String>) throws {
    var filter = Filter()
    try filter.add(categories: text, of: dataset)
    #expect(Set(filter.categories.map { dataset.categories[$0].id }) == ids)
  }

  @Test func `an unknown category is refused with those there are`() {
    var filter = Filter()
    let error = #expect(throws: FilterError.self) {
      try filter.add(categories: "warning,law", of: dataset)
    }
    #expect(
      error?.description == "unknown category ‘law’; there is legislation, prosecution, warning, "
        + "recruitment, mobilisation, citizenship, diplomacy, propaganda")
  }

  @Test(arguments: [
    ("2022", 2022...2022), ("2022..2024", 2022...2024), ("2024,2022,2023", 2022...2024),
    ("2021 , 2022", 2021...2022), ("2024..", 2024...2025), ("..1997", 1995...1997),
    ("2020..2030", 2020...2025), ("1800..1996", 1995...1996), ("2025..9999", 2025...2025),
  ])
  func `years are given one by one and as ranges, open ones too`(
    text: String, years: ClosedRange<Int>
  ) throws {
    var filter = Filter()
    try filter.add(years: text, of: dataset)
    #expect(filter.years == Set(years))
  }

  @Test(arguments: [
    "22", "2022-09", "20222", "x", "..", "2022...2023", "2022.2023", "2022..x", "２０２２", "2022 2023",
    "+2022", "-2022",
  ])
  func `what is no year is refused with what would be one`(text: String) {
    var filter = Filter()
    let error = #expect(throws: FilterError.self) {
      try filter.add(years: "2022,\(text)", of: dataset)
    }
    #expect(
      error?.description == "‘\(text)’ is not a year; write 2022, 2022..2023 or 2022,2024")
  }

  @Test(arguments: ["2024..2023", "2025..1995"])
  func `a range that runs backwards is refused the right way round`(text: String) {
    var filter = Filter()
    let error = #expect(throws: FilterError.self) { try filter.add(years: text, of: dataset) }
    let turned = "\(text.suffix(4))..\(text.prefix(4))"
    #expect(error?.description == "‘\(text)’ runs backwards; write \(turned)")
  }

  @Test(arguments: ["1994", "2026", "0000", "2026..", "..1994", "1900..1950"])
  func `years without events are refused with those that have any`(text: String) {
    var filter = Filter()
    let error = #expect(throws: FilterError.self) { try filter.add(years: text, of: dataset) }
    #expect(
      error?.description == "no event in \(text); the events are from 1995 to 2025")
  }

  @Test func `a dataset without events has no years to refuse`() throws {
    var filter = Filter()
    try filter.add(years: "2022", of: Dataset.made([]))
    #expect(filter.isEmpty)
  }
}
