import Foundation
import Testing
import TimelineData

struct DifferenceJSONTests {
  @Test func `every kind of object has what was added, removed and changed`() throws {
    var draft = DraftDataset()
    let old = try draft.load().dataset
    try draft.replace("\"kg-1\", \"country\"", "\"kg-2\", \"country\"", in: "events/kg.json")
    try draft.replace("[\"kg-1\"]", "[\"kg-2\"]", in: "events/kz.json")
    try draft.replace("\"titleSupplied\": true", "\"note\": \"n\"", in: "sources.json")
    try draft.replace("\"value\": 27,", "\"value\": 28,", in: "indicators.json")
    let text = try DifferenceJSON(DatasetDifference(from: old, to: draft.load().dataset)).object
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let parts = try #require(object)
    #expect(parts["old"] as? String == "1.0.0")
    #expect(Set(parts.keys) == Set(DatasetRecord.Kind.allCases.map(\.rawValue) + ["old", "new"]))
    let expected: [String: NSDictionary] = [
      "events": [
        "added": [["id": "kg-2", "title": "B"]], "removed": [["id": "kg-1", "title": "B"]],
        "changed": [
          [
            "id": "kz-1",
            "fields": [["field": "respondsTo", "old": ["kg-1"], "new": ["kg-2"]]],
          ]
        ],
      ],
      "sources": [
        "added": [], "removed": [],
        "changed": [
          [
            "id": "s2",
            "fields": [
              ["field": "titleSupplied", "old": true, "new": false],
              ["field": "note", "old": NSNull(), "new": "n"],
            ],
          ]
        ],
      ],
      "values": [
        "added": [], "removed": [],
        "changed": [
          ["id": "age KG 2022", "fields": [["field": "value", "old": 27, "new": 28]]]
        ],
      ],
      "countries": ["added": [], "removed": [], "changed": []],
    ]
    for (kind, part) in expected { #expect(parts[kind] as? NSDictionary == part, "\(kind)") }
  }
}
