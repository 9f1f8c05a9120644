import Testing
import TimelineData

struct EDTFErrorTests {
  @Test(arguments: [
    ("22-09-21", "is no date, from character 3 on", "write a year of four digits, such as 2022"),
    (
      "2022-13", "is no date, from character 6 on",
      "write a month 01 to 12, XX, or a season 21 to 24"
    ),
    ("2023-02-29", "is no date, from character 9 on", "write a day 01 to 28, or XX"),
    (
      "2022-9", "is no date, from character 7 on",
      "write a month 01 to 12, XX, or a season 21 to 24"
    ),
    ("2022 ", "is no date, from character 5 on", "write a hyphen, one of ? ~ %, or nothing more"),
    ("2022-09-21x", "is no date, from character 11 on", "write nothing more"),
    (
      "2023-XX-32", "is no date, from character 9 on",
      "write XX for the day too, or name the month"
    ),
    ("2023/2022", "ends before it begins", "write the earlier date first"),
    ("../..", "names no date", "write a date on at least one side of the slash"),
    ("/", "names no date", "write a date on at least one side of the slash"),
    ("..", "names no date", "write a date on at least one side of the slash"),
    ("2022-09-21T10:00:00", "has a time of day, not supported here", "write the day alone"),
    ("-0044", "has a year before 0000, not supported here", "write a year 0000 to 9999"),
    (
      "Y17E7", "has a year of more than four digits, not supported here",
      "write a year 0000 to 9999"
    ),
    ("[2022, 2023]", "has a set of dates, not supported here", "write one date or an interval"),
    (
      "2022-~09", "has a qualifier of a part of the date, not supported here",
      "write one of ? ~ % after the whole date"
    ),
    (
      "1XXX-12", "has unspecified digits before specified ones, not supported here",
      "write forms such as 20XX, 202X, 2023-XX or 2023-11-XX"
    ),
    (
      "1950S2", "has significant digits, not supported here",
      "write forms such as 20XX, 202X, 2023-XX or 2023-11-XX"
    ),
    (
      "2022-33", "has a division of the year other than a season, not supported here",
      "write a season 21 to 24, or months"
    ),
    (
      "2022-06-XX/2022-07", "has unspecified digits in an interval, not supported here",
      "write the month or the year alone"
    ),
  ])
  func `a refusal says what is wrong and what would be right`(
    text: String, problem: String, remedy: String
  ) {
    let error = #expect(throws: EDTFError.self) { try EDTF(text) }
    #expect(error?.description == "\"\(text)\" \(problem); \(remedy)")
  }

  @Test func `an empty date is called empty`() {
    let error = #expect(throws: EDTFError.self) { try EDTF("") }
    #expect(
      error?.description == "the date is empty; write a year of four digits, such as 2022")
  }

  @Test func `a very long text is cut in the sentence`() {
    let error = #expect(throws: EDTFError.self) { try EDTF(String(repeating: "9", count: 1000)) }
    #expect((error?.description.count ?? 0) < 160)
  }
}
