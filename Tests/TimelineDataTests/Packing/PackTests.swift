import TestSupport
import Testing

@testable import TimelineData

struct PackTests {
  private static func dataset(titles: [String] = [], actors: [String] = []) -> Dataset {
    Dataset(
      countries: [Country(code: "KZ", name: "Kazakhstan")],
      categories: [Category(id: "law", label: "Law", glyph: "L", letter: "L")],
      events: titles.enumerated().map { number, title in
        Event(
          id: "e\(number)", country: 0, date: .made("2022"), category: 0, title: title,
          actors: actors, sources: [0])
      }, sources: [Source(id: "s", type: "webpage", title: "S")])
  }

  @Test func `a number is four characters, and reads as what it was`() {
    let pack = Pack(texts: "", numbers: "00000001001000onooon")
    #expect((0..<5).map(pack.number) == [0, 1, 64, 63 * 64 + 62, Pack.none - 1])
    for number in [0, 1, 63, 64, 4095, 4096, 1_234_567, Pack.none] {
      let digits = Pack.digits(of: number)
      #expect(digits.count == 4 && digits.allSatisfy { 48...111 ~= $0 })
      #expect(digits.reduce(0) { $0 * 64 + Int($1) - 48 } == number)
    }
  }

  @Test func `a text that is there twice is kept once, and what only looks alike twice`() throws {
    let (one, other) = ("S\u{E9}nat", "Se\u{301}nat")
    #expect(one == other)
    let twice = try PackWriter(Self.dataset(titles: [one, one])).texts
    let both = try PackWriter(Self.dataset(titles: [one, other])).texts
    #expect(twice.ranges(of: Array(one.utf8)).count == 1)
    #expect(both.ranges(of: Array(one.utf8)).count == 1)
    #expect(both.ranges(of: Array(other.utf8)).count == 1)
  }

  @Test func `a text that holds the end of a list is no item of one`() {
    let dataset = Self.dataset(titles: ["T"], actors: ["A\u{1E}B"])
    #expect {
      try PackWriter(dataset)
    } throws: { error in
      "\(error)" == "‘A␞B’ holds the character U+001E; remove it"
    }
  }

  @Test func `titles lie together`() throws {
    let texts = try PackWriter(Self.dataset(titles: ["One", "Two", "Three"])).texts
    #expect(texts.ranges(of: Array("OneTwoThree".utf8)).count == 1)
  }
}
