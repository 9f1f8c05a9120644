import TestSupport
import Testing
import TimelineData

struct StateOfPlayTests {
  @Test func `the vote of 2 March 2022 shows from that day on`() throws {
    let dataset = Dataset.current
    let row = try #require(dataset.indicators.firstIndex { $0.id == "un-es-11-1-vote" })
    let state = StateOfPlay(dataset, indicators: [row])
    func votes(_ day: String) -> [IndicatorValue.Content?] {
      state.values(on: .made(day))[0].map { $0?.value }
    }
    #expect(votes("2022-02-01") == [nil, nil, nil, nil, nil])
    #expect(votes("2022-03-01") == votes("2022-02-01"))
    let words = ["abstained", "abstained", "absent", "abstained", "against"]
    #expect(votes("2022-03-02") == words.map { .word($0) })
    #expect(votes("2022-03-15") == words.map { .word($0) })
    #expect(state.changeDays == [.made("2022-03-02")])
    #expect(state.changes(on: .made("2022-03-02")).count == 5)
  }

  @Test func `a vote cast the same way again is a change that repeats the old value`() throws {
    let dataset = Dataset.current
    let row = try #require(dataset.indicators.firstIndex { $0.id == "un-crimea-rights-vote" })
    let state = StateOfPlay(dataset, indicators: [row])
    let repeated = state.changes(on: .made("2022-12-15")).map { change in
      (dataset.countries[state.countries[change.column]].code, change.isRepeated)
    }
    #expect(repeated.map(\.0) == ["KZ", "KG", "RU"])
    #expect(repeated.map(\.1) == [true, false, true])
  }

  @Test func `announced changes are not taken for the state of play`() throws {
    let state = StateOfPlay(.current)
    let last = try #require(state.lastChange)
    #expect(last <= .made("2026-03-31"))
    #expect(try #require(state.changeDays.last) > last)
    #expect(try state.day(asked: nil) == last)
  }

  private static func indicator(_ values: [(from: String, to: String?)]) -> Indicator {
    Indicator(
      id: "age", label: "Age", group: 0, kind: .number,
      values: values.enumerated().map { number, value in
        IndicatorValue(
          country: 0, from: .made(value.from), to: value.to.map { .made($0) },
          value: .number(Double(number)), sources: [0])
      })
  }

  private static func state(_ values: [(from: String, to: String?)]) -> StateOfPlay {
    StateOfPlay(Dataset.made(countries: 1, []).with(indicators: [indicator(values)]))
  }

  @Test(
    arguments: [
      ("2022-08-31", nil), ("2022-09-01", 0), ("2022-10-31", 0), ("2022-11-01", nil),
      ("2022-12-31", nil), ("2023-01-01", 1), ("2023-05-05", 2), ("2024-05-05", 2),
    ] as [(String, Double?)])
  func `a month counts from its first day to its last`(day: String, value: Double?) {
    let state = Self.state([("2022-09~", "2022-10"), ("2023", nil), ("2023-05-05?", nil)])
    #expect(state.value(row: 0, column: 0, on: .made(day))?.value == value.map { .number($0) })
    #expect(
      state.changeDays.map(\.iso) == ["2022-09-01", "2022-11-01", "2023-01-01", "2023-05-05"])
  }

  @Test func `an earlier value that has no end holds again when a later one ends`() {
    let state = Self.state([("2020", nil), ("2021", "2021")])
    #expect(state.changeDays.map(\.iso) == ["2020-01-01", "2021-01-01", "2022-01-01"])
    let change = state.changes(on: .made("2022-01-01"))
    #expect(change.map(\.before?.value) == [.number(1)])
    #expect(change.map(\.after?.value) == [.number(0)])
  }

  @Test func `an open start and an open end are no changes`() {
    let state = Self.state([("../2020", nil), ("2021", "2022/..")])
    #expect(state.changeDays.map(\.iso) == ["2021-01-01"])
    #expect(state.value(row: 0, column: 0, on: .made("1900-01-01"))?.value == .number(0))
    #expect(state.changes(on: .made("2021-01-01")).first?.before?.value == .number(0))
  }

  @Test func `a date outside the data is refused with their span`() throws {
    let state = Self.state([("2021", "2022")])
    #expect(try state.day(asked: .made("2023-01-01")) == .made("2023-01-01"))
    let error = #expect(throws: StateOfPlayError.self) {
      try state.day(asked: .made("2020-12-31"))
    }
    #expect(
      error?.description
        == "31 Dec 2020 is outside the data, which are from 1 Jan 2021 to 1 Jan 2023")
    let none = #expect(throws: StateOfPlayError.self) { try Self.state([]).day(asked: nil) }
    #expect(
      none?.description == "the dataset has no indicator with a value in these countries")
  }

  @Test func `every day holds what the codebook's rule says, and changes where it says`() {
    var random = SplitMix64(seed: 302)
    for _ in 0..<60 {
      let dataset = Self.random(&random)
      let state = StateOfPlay(dataset)
      var before = Self.held(dataset, on: .made("2019-12-31"))
      var changeDays: [Day] = []
      for number in 0...1100 {
        let day = Day.made("2020-01-01") + number
        let held = Self.held(dataset, on: day)
        #expect(state.values(on: day) == held)
        #expect(state.changes(on: day).isEmpty == (held == before))
        for change in state.changes(on: day) {
          #expect(change.before == before[change.row][change.column])
          #expect(change.after == held[change.row][change.column])
        }
        if held != before { changeDays.append(day) }
        before = held
      }
      #expect(state.changeDays == changeDays)
      for day in changeDays {
        #expect(state.change(before: day + 1) == day)
        #expect(state.change(after: day + -1) == day)
        #expect(state.change(after: day) != day)
      }
    }
  }

  /// Two indicators in three countries, each value with a note of its own.
  private static func random(_ random: inout SplitMix64) -> Dataset {
    let indicators = (0..<2).map { number in
      let values = (0..<Int.random(in: 0...8, using: &random)).map { place in
        let from = EDTF.made(random.nearDate())
        let to = EDTF.made(random.nearDate())
        return IndicatorValue(
          country: Int.random(in: 0...2, using: &random), from: from,
          to: to.latest >= from.earliest ? to : nil,
          value: .number(Double(Int.random(in: 0...1, using: &random))), sources: [0],
          note: "\(place)")
      }
      return Indicator(
        id: "i\(number)", label: "I", group: 0, kind: .number,
        values: values.sorted { ($0.country, $0.from) < ($1.country, $1.from) })
    }
    return Dataset.made([]).with(indicators: indicators)
  }

  /// What holds by the words of the codebook.
  private static func held(_ dataset: Dataset, on day: Day) -> [[IndicatorValue?]] {
    dataset.indicators.map { indicator in
      dataset.countries.indices.map { country in
        var latest: IndicatorValue?
        for value in indicator.values where value.country == country {
          if value.from.earliest > day { continue }
          if let to = value.to, to.latest < day { continue }
          if let known = latest, value.from < known.from { continue }
          latest = value
        }
        return latest
      }
    }
  }
}
