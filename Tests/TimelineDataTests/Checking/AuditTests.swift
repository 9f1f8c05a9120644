import TestSupport
import Testing
import TimelineData

struct AuditTests {
  private func findings(_ check: Audit.Check, _ dataset: Dataset) -> [String] {
    let result = Audit(dataset).results.first { $0.check == check }
    return result?.findings.map { "\($0.subject): \($0.detail)" } ?? []
  }

  private func dataset(events: [Event] = [], addresses: [String?]) -> Dataset {
    Dataset(
      countries: [Country(code: "C0", name: "Country 0")],
      categories: [Category(id: "law", label: "Law", glyph: "◆", letter: "L")], events: events,
      sources: addresses.enumerated().map { number, address in
        Source(id: "s\(number)", type: "webpage", title: "T\(number)", url: address)
      })
  }

  @Test func `every check has a result, in order`() {
    #expect(Audit(.fixture).results.map(\.check) == Audit.Check.allCases)
    #expect(Audit(.made([])).count == 0)
  }

  @Test func `events on one source and disputed ones are named`() {
    let dataset = dataset(
      events: [
        .made("a", 0, "2022", "One", sources: [0]),
        .made("b", 0, "2022", "Two", confidence: .disputed, sources: [0, 1]),
      ], addresses: ["https://a.org/", "https://b.org/"])
    #expect(findings(.oneSource, dataset) == ["a: confirmed, on s0"])
    #expect(findings(.disputed, dataset) == ["b: Two"])
  }

  @Test func `a source is faint when it is used once and nobody dated or signed it`() {
    func source(_ id: String, issued: EDTF? = nil, authors: [Author] = []) -> Source {
      Source(id: id, type: "webpage", title: "T", authors: authors, issued: issued)
    }
    let dataset = Dataset(
      countries: [Country(code: "C0")],
      categories: [Category(id: "law", label: "Law", glyph: "◆", letter: "L")],
      events: [
        .made("a", 0, "2022", "A", sources: [0, 1, 2, 3]), .made("b", 0, "2022", "B", sources: [3]),
      ],
      sources: [
        source("faint"), source("dated", issued: .made("2022")),
        source("signed", authors: [.literal("A")]), source("twice"), source("in-value"),
      ],
      indicatorGroups: [IndicatorGroup(id: "g", label: "G")],
      indicators: [
        Indicator(
          id: "i", label: "I", group: 0, kind: .text,
          values: [
            IndicatorValue(country: 0, from: .made("2022"), value: .word("x"), sources: [4])
          ])
      ])
    #expect(
      findings(.faintSources, dataset) == [
        "faint: ‘T’, faint, no date.", "in-value: ‘T’, in-value, no date.",
      ])
    #expect(findings(.missingAddresses, dataset).count == 5)
  }

  @Test func `spellings of one page are one address`() {
    let dataset = dataset(addresses: [
      "https://www.a.org/x/", "http://a.org/x#part", "https://A.org.:443/amp/x?utm_source=y",
      "https://amp.a.org/x?amp=1", "https://a.org/y", "https://a.org/x?id=1", nil,
    ])
    #expect(findings(.repeatedAddresses, dataset) == ["a.org/x: s0, s1, s2, s3"])
    #expect(findings(.missingAddresses, dataset) == ["s6: ‘T6’, s6, no date."])
  }

  @Test(arguments: [
    ("https://d2ityc26n0mltl.cloudfront.net/a/1.html", "mirror"),
    ("https://storage.googleapis.com/x/y", "mirror"),
    ("https://or0j---app-b2c-lz.a.run.app/x", "mirror"),
    ("https://staging.rferl.org/a/1", "staging"),
    ("http://www.old.wri-irg.org/x", "staging"),
    ("https://beta.kun.uz/x", "staging"),
    ("https://rferl.org/amp/x/1.html", "AMP page"),
    ("https://amp.ren.tv/x", "AMP page"),
    ("https://a.org/x/amp.html", "AMP page"),
    ("https://a.org/world/amp-1082214-x.html", "AMP page"),
    ("https://a.org/x?y=1&amp=1", "AMP page"),
    ("https://kun.uz./x", "host ends in a dot"),
    ("https://www.trtworld.com:443/x", "port in the address"),
    ("https://web.archive.org/web/2022/https://a.org/", "web archive"),
    ("https://archive.ph/abc", "web archive"),
    ("https://x.cloudfront.net./amp/x", "mirror, AMP page, host ends in a dot"),
  ])
  func `a doubtful address is told with what is doubtful`(address: String, doubts: String) {
    #expect(
      findings(.doubtfulAddresses, dataset(addresses: [address])) == ["s0: \(doubts): \(address)"])
  }

  @Test(arguments: [
    "https://a.org/", "https://www.oldham.org/x", "https://beta.org/x", "https://old.kz/x",
    "https://a.org/camp/x", "https://a.org/example", "https://notrun.app.org/x",
    "https://a.org/x?lamp=1", "https://a.org/x:y", "https://a.org/amp-lifier",
  ])
  func `an ordinary address is not doubted`(address: String) {
    #expect(findings(.doubtfulAddresses, dataset(addresses: [address])) == [])
  }

  @Test func `silent years are those researched, the thin ones apart`() {
    let dataset = Dataset.made(
      countries: 2,
      [
        (0, "2013", "Before"), (0, "2015-12/2016-01", "Two years"), (0, "2018/..", "Open"),
        (1, "2016", "Another's"),
      ]
    ).with(researched: [
      ResearchedSpan(country: 0, span: .made("2014/2020-03"), thin: [.made("2014/2017")])
    ])
    #expect(
      findings(.silentYears, dataset) == [
        "C0 2019: 1 Jan 2019 to 31 Dec 2019", "C0 2020: 1 Jan 2020 to 31 Mar 2020",
      ])
    #expect(
      findings(.thinYears, dataset) == [
        "C0 2014: 1 Jan 2014 to 31 Dec 2014", "C0 2017: 1 Jan 2017 to 31 Dec 2017",
      ])
  }

  @Test func `tags used once are told with their event`() throws {
    var draft = DraftDataset()
    try draft.replace("[\"t\"]", "[\"t\", \"u\"]", in: "events/kz.json")
    try draft.replace("\"tags\": []", "\"tags\": [\"t\"]", in: "events/kg.json")
    #expect(try findings(.rareTags, draft.load().dataset) == ["u: kz-1"])
  }

  @Test func `a report names every check, also where nothing was found`() {
    let audit = Audit(
      dataset(
        events: [.made("a", 0, "2022", "One", sources: [0])], addresses: ["https://a.org:80/"]))
    #expect(
      AuditReport(audit).text == """
        Events on one source only: 1
          a  confirmed, on s0

        Events that sources dispute: none

        Sources used once, with neither a date nor an author: 1
          s0  ‘T0’, s0, no date.

        Sources without an address: none

        Addresses of several sources: none

        Doubtful addresses: 1
          s0  port in the address: https://a.org:80/

        Researched years without an event: none

        Thinly researched years without an event: none

        Tags used once: none

        """)
    #expect(
      AuditJSON(audit).object.hasPrefix(
        """
        {
          "one-source": [
            {
              "subject": "a",
              "detail": "confirmed, on s0"
            }
          ],
          "disputed": [],
        """))
  }
}
