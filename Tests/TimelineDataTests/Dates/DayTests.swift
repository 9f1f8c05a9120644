import Testing
import TimelineData

struct DayTests {
  @Test func `a leap day exists only in leap years`() {
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
    #expect(Day(year: 0, month: 2, day: 29) != nil)
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
  }

  @Test(arguments: [
    (2022, 0, 1), (2022, 13, 1), (2022, 4, 31), (2022, 1, 0), (-1, 1, 1), (10_000, 1, 1),
  ])
  func `numbers that name no day are refused`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `days are counted from the first of January 1970`() {
    #expect(Day(iso: "1970-01-01")?.number == 0)
    #expect(Day(iso: "1969-12-31")?.number == -1)
    #expect(Day(iso: "2022-09-21")?.number == 19_256)
    #expect(Day.first.iso == "0000-01-01")
    #expect(Day.last.iso == "9999-12-31")
  }

  @Test func `every day from 0000 to 9999 follows the one before`() {
    var (year, month, day) = (0, 1, 1)
    for number in Day.first.number...Day.last.number {
      let civil = Day(number: number).civil
      guard civil == (year, month, day), Day(year: year, month: month, day: day)?.number == number
      else {
        Issue.record("day \(number) is \(civil), not \((year, month, day))")
        return
      }
      day += 1
      if day > Day.days(inMonth: month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: [
    "", "2022", "2022-9-21", "2022-09-21 ", "2022/09/21", "2022-09-211", "20220921", "2022-02-30",
    "２022-09-21", "-022-09-21",
  ])
  func `only YYYY-MM-DD is read`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `adding days crosses months and stops at the ends`() throws {
    let day = try #require(Day(iso: "2024-02-28"))
    #expect((day + 2).iso == "2024-03-01")
    #expect((day + -59).iso == "2023-12-31")
    #expect(day + .max == .last)
    #expect(day + .min == .first)
    #expect(day + 3_000_000 == .last)
  }

  @Test func `a distance is the days from one to the other`() throws {
    let start = try #require(Day(iso: "2022-09-21"))
    let end = try #require(Day(iso: "2022-10-01"))
    #expect(end - start == 10)
    #expect(start - end == -10)
  }
}
