import Testing
import TimelineData

struct IndicatorTextTests {
  @Test(
    arguments: [
      (1077, "1,077"), (999, "999"), (1_000_000, "1,000,000"), (20_286_084, "20,286,084"),
      (0, "0"), (32.9, "32.9"), (12_345.678, "12,345.678"), (-1077, "-1,077"), (-100, "-100"),
      (0.1, "0.1"), (1e300, "1e+300"),
    ] as [(Double, String)])
  func `numbers have commas between groups of three digits`(number: Double, text: String) {
    #expect(Self.indicator("people").text(of: Self.value(.number(number))) == text)
  }

  @Test func `a range has its unit, a word is as it is`() {
    let years = Self.indicator("years")
    #expect(years.text(of: Self.value(.range(low: 5, high: 10))) == "5–10 years")
    #expect(years.text(of: Self.value(.range(low: 2.5, high: 5))) == "2.5–5 years")
    #expect(years.text(of: Self.value(.range(low: 5, high: 5))) == "5 years")
    #expect(
      Self.indicator(nil).text(of: Self.value(.range(low: 1000, high: 2000))) == "1,000–2,000")
    #expect(years.text(of: Self.value(.word("not recognised"))) == "not recognised")
  }

  @Test(arguments: [
    ("Length of service", "months", "Length of service, months"),
    ("Upper conscription age", "age", "Upper conscription age"), ("Count", nil, "Count"),
  ])
  func `a heading names the unit once`(label: String, unit: String?, heading: String) {
    #expect(Self.indicator(unit, label: label).heading == heading)
  }

  private static func indicator(_ unit: String?, label: String = "Label") -> Indicator {
    Indicator(id: "i", label: label, group: 0, kind: .number, unit: unit)
  }

  private static func value(_ content: IndicatorValue.Content) -> IndicatorValue {
    IndicatorValue(country: 0, from: .made("2022"), value: content, sources: [0])
  }
}
