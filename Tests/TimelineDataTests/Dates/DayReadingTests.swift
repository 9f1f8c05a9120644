import Testing
import TimelineData

struct DayReadingTests {
  @Test(arguments: [
    ("2022-09-21", "21 Sep 2022"), ("2022-05-01", "1 May 2022"), ("0000-01-01", "1 Jan 0"),
  ])
  func `a day reads as people write it`(iso: String, reading: String) {
    #expect(Day(iso: iso)?.reading == reading)
  }

  @Test func `every month has a name of three letters`() {
    let names = (1...12).compactMap { Day(year: 2022, month: $0, day: 1)?.monthName }
    #expect(
      names.joined(separator: " ") == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
  }
}
