import Testing
import TimelineData

struct DateInputTests {
  @Test(arguments: [
    ("2022", "2022-01-01"), ("2022-09", "2022-09-01"), ("2022-09-21", "2022-09-21"),
    ("2022-09-21~", "2022-09-21"), ("2023-21", "2023-03-01"), ("202X", "2020-01-01"),
    ("2022-09/2023", "2022-09-01"), (" 2022 ", "2022-01-01"),
    ("21 Sep 2022", "2022-09-21"), ("21 September 2022", "2022-09-21"),
    ("1 sept 2022", "2022-09-01"), ("01 SEP 2022", "2022-09-01"), ("Sep 2022", "2022-09-01"),
    ("21  Sep   2022", "2022-09-21"), ("29 Feb 2024", "2024-02-29"), ("may 0001", "0001-05-01"),
  ])
  func `dates are typed the way files and people write them`(text: String, day: String) throws {
    #expect(try DateInput.day(text, from: nil).iso == day)
  }

  @Test(arguments: [
    ("+30d", "2024-01-31", "2024-03-01"), ("+30", "2024-01-31", "2024-03-01"),
    ("-2w", "2024-01-31", "2024-01-17"), ("+0d", "2024-01-31", "2024-01-31"),
    ("+1m", "2024-01-31", "2024-02-29"), ("+1m", "2023-01-31", "2023-02-28"),
    ("+3m", "2024-01-31", "2024-04-30"), ("-2m", "2024-01-31", "2023-11-30"),
    ("+13m", "2023-01-31", "2024-02-29"), ("-1y", "2024-02-29", "2023-02-28"),
    ("+4y", "2024-02-29", "2028-02-29"), (" -1d ", "2024-01-01", "2023-12-31"),
    ("-12m", "0001-12-31", "0000-12-31"), ("+1d", "9999-12-30", "9999-12-31"),
  ])
  func `a distance counts from a day, and a short month ends it`(
    text: String, start: String, day: String
  ) throws {
    #expect(try DateInput.day(text, from: Day(iso: start)).iso == day)
  }

  @Test(arguments: [
    "", "soon", "2022-13", "2022-02-30", "31 Apr 2022", "29 Feb 2023", "0 Sep 2022",
    "Se 2022", "Sep 22", "Sep", "21 Sep", "Sep 21 2022", "21 Sep 2022 CE", "21.09.2022",
    "Sеp 2022", "99999999999999999999 Sep 2022", "today",
  ])
  func `what is no date is refused with what would be one`(text: String) {
    let error = #expect(throws: DateInputError.self) { try DateInput.day(text, from: .first) }
    #expect(
      error?.description == "‘\(text)’ is not a date; write 2022, 2022-09, 2022-09-21, "
        + "21 Sep 2022 or +30d")
  }

  @Test(arguments: ["+", "-", "+d", "+x", "+3q", "+3 d", "+-3d", "++3d", "+3.5d", "+3D", "-３d"])
  func `what is no distance is refused with what would be one`(text: String) {
    let error = #expect(throws: DateInputError.self) { try DateInput.day(text, from: .first) }
    #expect(error?.description == "‘\(text)’ is not a distance; write +30d, -2w, +3m or -1y")
  }

  @Test(arguments: [
    ("-1d", Day.first), ("-1m", .first), ("-1y", .first), ("+1d", .last), ("+1w", .last),
    ("+1m", .last), ("+9999y", .first + 366), ("+99999y", .first), ("-999999m", .last),
    ("+999999999999999999999d", .first), ("-10000000y", .last),
  ])
  func `a distance that leaves the calendar is refused`(text: String, start: Day) {
    let error = #expect(throws: DateInputError.self) { try DateInput.day(text, from: start) }
    #expect(error?.description == "‘\(text)’ leads beyond the years 0 to 9999")
  }

  @Test func `a distance from nowhere is refused`() {
    let error = #expect(throws: DateInputError.self) { try DateInput.day("+30d", from: nil) }
    #expect(error?.description == "‘+30d’ needs a date to count from")
  }
}
