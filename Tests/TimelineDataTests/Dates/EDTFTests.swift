import TestSupport
import Testing
import TimelineData

struct EDTFTests {
  @Test(arguments: [
    ("2022-09-21", "2022-09-21", "2022-09-21"),
    ("2022-02", "2022-02-01", "2022-02-28"),
    ("2024-02~", "2024-02-01", "2024-02-29"),
    ("2022", "2022-01-01", "2022-12-31"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2023-XX", "2023-01-01", "2023-12-31"),
    ("2023-XX-XX", "2023-01-01", "2023-12-31"),
    ("2023-11-XX", "2023-11-01", "2023-11-30"),
    ("2023-21", "2023-03-01", "2023-05-31"),
    ("2023-22", "2023-06-01", "2023-08-31"),
    ("2023-23", "2023-09-01", "2023-11-30"),
    ("2023-24", "2023-12-01", "2024-02-29"),
    ("9999-24", "9999-12-01", "9999-12-31"),
    ("2022-09/2023", "2022-09-01", "2023-12-31"),
    ("2022-09/..", "2022-09-01", "9999-12-31"),
    ("../2022-09", "0000-01-01", "2022-09-30"),
    ("2022-09/", "2022-09-01", "2022-09-30"),
    ("/2022-09", "2022-09-01", "2022-09-30"),
  ])
  func `a date has an earliest and a latest day`(text: String, earliest: String, latest: String)
    throws
  {
    let date = try EDTF(text)
    #expect(date.earliest.iso == earliest)
    #expect(date.latest.iso == latest)
    #expect(date.text == text)
  }

  @Test(arguments: [
    ("2022-09-21?", EDTF.Precision.day), ("2022-09", .month), ("2022-09-XX", .month),
    ("2022-23", .season), ("2022", .year), ("2022-XX", .year), ("2022-XX-XX", .year),
    ("202X", .decade), ("20XX", .century), ("2022-09/2023", .month), ("../2022-09-21", .day),
    ("/2022", .year),
  ])
  func `the precision is that of the start, or of the only known end`(
    text: String, precision: EDTF.Precision
  ) throws {
    #expect(try EDTF(text).start == precision)
  }

  @Test func `qualifiers are those of the start, or of the only known end`() throws {
    let cases = [
      ("2023", false, false), ("2023~", true, false), ("2023?", false, true), ("2023%", true, true),
      ("2023~/2024", true, false), ("2023/2024~", false, false), ("../2024~", true, false),
    ]
    for (text, isApproximate, isUncertain) in cases {
      let date = try EDTF(text)
      #expect(date.isApproximate == isApproximate, "\(text)")
      #expect(date.isUncertain == isUncertain, "\(text)")
      #expect(date.isInterval == text.contains("/"))
    }
  }

  @Test func `dates sort by earliest day, then the narrower, then the text`() throws {
    let sorted = [
      "../2022", "2021", "2022-01-01", "2022-01", "2022", "2022-XX", "2022?", "2022~", "2022/..",
      "2022-01-02",
    ]
    #expect(try sorted.reversed().map(EDTF.init).sorted().map(\.text) == sorted)
  }

  @Test func `a date overlaps a range when any day of it does`() throws {
    let first = try #require(Day(iso: "2022-09-10"))
    let range = first...first + 10
    for text in ["2022-09-10", "2022-09-20", "2022-09", "202X", "../2022-09-10", "2022-09-20/.."] {
      #expect(try EDTF(text).overlaps(range), "\(text)")
    }
    for text in ["2022-09-09", "2022-09-21", "2022-10", "../2022-09-09", "2023/.."] {
      #expect(try !EDTF(text).overlaps(range), "\(text)")
    }
  }

  @Test func `a date takes twelve bytes`() {
    #expect(MemoryLayout<EDTF>.stride <= 16)
  }
}

struct EDTFPropertyTests {
  @Test func `a date is printed as it was read and never ends before it begins`() throws {
    var random = SplitMix64(seed: 2022)
    for _ in 0..<20_000 {
      let text = random.edtf()
      let date = try EDTF(text)
      guard date.text == text, date.earliest <= date.latest, !date.reading.isEmpty else {
        Issue.record("\(text) became \(date.text), \(date.earliest.iso) to \(date.latest.iso)")
        return
      }
    }
  }

  @Test func `the order is total and agrees with equality`() throws {
    var random = SplitMix64(seed: 21)
    let dates = try (0..<120).map { _ in try EDTF(random.edtf()) }
    for one in dates {
      for other in dates {
        #expect([one < other, one == other, other < one].count(where: \.self) == 1)
        for third in dates where one < other && other < third {
          guard one < third else {
            Issue.record("\(one) < \(other) < \(third)")
            return
          }
        }
      }
    }
  }

  @Test func `random bytes are read or refused, never worse`() {
    var random = SplitMix64(seed: 9)
    let alphabet = Array("0123456789-/.?~%XYTS[]{}E ".utf8)
    for _ in 0..<50_000 {
      let length = Int.random(in: 0...16, using: &random)
      let bytes = (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let date = try? EDTF(text) else { continue }
      #expect(date.text == text)
    }
  }
}
