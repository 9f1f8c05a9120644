import Testing
import TimelineData

struct EDTFReadingTests {
  @Test(arguments: [
    ("2022-09-21", "21 Sep 2022"), ("2022-09-01?", "1 Sep 2022?"), ("2022-09", "Sep 2022"),
    ("2022", "2022"), ("2023~", "c. 2023"), ("2022?", "2022?"), ("2023%", "c. 2023?"),
    ("2022-03~", "c. Mar 2022"), ("202X", "2020s"), ("20XX", "2000–2099"),
    ("2023-XX", "2023, month unknown"), ("2023-XX-XX", "2023, day unknown"),
    ("2023-11-XX", "Nov 2023, day unknown"), ("2023-21", "spring 2023"),
    ("2023-22~", "c. summer 2023"), ("2023-23", "autumn 2023"), ("2023-24", "winter 2023/24"),
    ("1999-24", "winter 1999/00"), ("0409", "0409"),
  ])
  func `a single date reads as people write it`(text: String, reading: String) throws {
    #expect(try EDTF(text).reading == reading)
  }

  @Test(arguments: [
    ("2023-07-01/2023-07-08", "1–8 Jul 2023"),
    ("2023-07-30/2023-08-02", "30 Jul – 2 Aug 2023"),
    ("2022-12-31/2023-01-01", "31 Dec 2022 – 1 Jan 2023"),
    ("2022-02-25/2022-03~", "25 Feb – c. Mar 2022"),
    ("2022-02-25/2022-02~", "25 Feb – c. Feb 2022"),
    ("2022-01/2022-04", "Jan–Apr 2022"), ("2022-01/2022-04-03", "Jan – 3 Apr 2022"),
    ("2022-01/2023-04", "Jan 2022 – Apr 2023"), ("2022-01/2022-01", "Jan 2022"),
    ("2014/2021", "2014–2021"), ("2014/2014", "2014"), ("2014/2026-03", "2014 – Mar 2026"),
    ("2014?/2015?", "2014? – 2015?"), ("2022-01~/2022-04", "c. Jan 2022 – Apr 2022"),
    ("2022-01/2022-04?", "Jan 2022 – Apr 2022?"),
    ("2022-22/2022-24", "summer 2022 – winter 2022/23"),
    ("2022-09/..", "since Sep 2022"), ("../2023", "until 2023"),
    ("2022-09/", "Sep 2022, end unknown"), ("/2023", "2023, start unknown"),
  ])
  func `an interval says once what its ends share`(text: String, reading: String) throws {
    #expect(try EDTF(text).reading == reading)
  }
}
