import Foundation
import TestSupport
import Testing
import TimelineData

struct ResponseExportTests {
  private static let dataset = Dataset.made([
    (country: 0, date: "2022-09-21", title: "The anchor"),
    (country: 1, date: "2022-09", title: "A month | with a bar"),
    (country: 1, date: "2022-09-25", title: "=Four, \"days\" after"),
    (country: 2, date: "2022-10~", title: "October"),
  ]).with(
    researched: [ResearchedSpan(country: 0, span: .made("2014/2022-09"))]
  ).linking("e3", to: "e0")

  private static func responses() throws -> Responses {
    let anchor = try #require(dataset.event(id: "e0"))
    return Responses(to: anchor, in: dataset, shown: dataset.events.indices, within: 30)
  }

  @Test func `a report has the first responses, then all`() throws {
    #expect(
      ResponseReport(try Self.responses(), in: Self.dataset).text == """
        Responses to: The anchor
        21 Sep 2022 · Country 0 · e0 · within 30 days

        First response  Country 0       Country 1      Country 2
        Law             not researched  4 d            10–40 d
        Trial           not researched  none recorded  none recorded
        Any of these    not researched  4 d            10–40 d

        In order of lag
        Lag      Date         Country  Category  Linked  Title
        4 d      25 Sep 2022  C1       law               =Four, "days" after
        10–40 d  c. Oct 2022  C2       law       linked  October

        May precede it
        Days      Date      Country  Category  Linked  Title
        T−20…+9d  Sep 2022  C1       law               A month | with a bar

        """)
  }

  @Test func `Markdown takes the bars in a title for text`() throws {
    let text = ResponseReport(try Self.responses(), in: Self.dataset).markdown
    #expect(text.hasPrefix("# Responses to: The anchor\n\n21 Sep 2022 · Country 0 · e0"))
    #expect(text.contains("\n| First response | Country 0 | Country 1 | Country 2 |\n| --- |"))
    #expect(
      text.hasSuffix("| T−20…+9d | Sep 2022 | C1 | law |  | A month \\| with a bar |\n"))
  }

  @Test func `CSV is quoted as that of the list`() throws {
    #expect(
      ResponseCSV(Self.dataset).text(try Self.responses()).split(separator: "\r\n") == [
        "id,country,category,date,lagMin,lagMax,mayPrecede,linked,title",
        "e1,C1,law,2022-09,0,9,true,false,A month | with a bar",
        "e2,C1,law,2022-09-25,4,4,false,false,\"'=Four, \"\"days\"\" after\"",
        "e3,C2,law,2022-10~,10,40,false,true,October",
      ])
  }

  @Test func `JSON has the documented fields in order of lag`() throws {
    let text = ResponseJSON(Self.dataset).object(try Self.responses())
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
    let expected: NSDictionary = [
      "anchor": "e0",
      "responses": [
        [
          "id": "e1", "country": "C1", "category": "law", "lagMin": 0, "lagMax": 9,
          "mayPrecede": true, "linked": false,
        ],
        [
          "id": "e2", "country": "C1", "category": "law", "lagMin": 4, "lagMax": 4,
          "mayPrecede": false, "linked": false,
        ],
        [
          "id": "e3", "country": "C2", "category": "law", "lagMin": 10, "lagMax": 40,
          "mayPrecede": false, "linked": true,
        ],
      ] as [NSDictionary],
    ]
    #expect(object == expected)
  }
}
