import Foundation
import TestSupport
import Testing

/// What the build does with the files of data/.
struct PackingTests {
  /// Packs a copy of data/ in which one file was changed; gives the Swift of it.
  private static func pack(
    changing name: String, _ change: (String) -> String
  ) async throws -> (source: String, ending: Program.Ending) {
    try await withTemporaryFolder { folder in
      let data = folder.appending(path: "data")
      try FileManager.default.copyItem(at: DataFolder.address, to: data)
      let changed = data.appending(path: name)
      let text = try String(contentsOf: changed, encoding: .utf8)
      try change(text).write(to: changed, atomically: true, encoding: .utf8)
      let output = folder.appending(path: "Packed.swift")
      let files =
        ["dataset", "countries", "sources", "events/kz", "events/kg", "events/uz"]
        + ["events/tj", "events/ru", "indicators"]
      let ending = try await Program.start(
        Program.path(of: "datapacker"),
        [output.path] + files.map { data.appending(path: $0 + ".json").path })
      return (try String(contentsOf: output, encoding: .utf8), ending)
    }
  }

  private static let empty = """
    extension PackedData {
      public static var texts: StaticString { "" }
      public static var numbers: StaticString { #""# }
    }

    """

  @Test func `files that are right are packed without a word`() async throws {
    let packed = try await Self.pack(changing: "sources.json") { $0 }
    #expect(packed.ending.status == .exited(0))
    #expect(packed.ending.errors == "")
    #expect(packed.source.utf8.count > 100_000)
  }

  @Test(arguments: [
    ("events/kz.json", #""country": "KZ""#, #""country": "KX""#, "there is no country \"KX\""),
    ("events/kz.json", #""date": "2014-03""#, #""date": "2014-13""#, "\"2014-13\" is no date"),
    ("indicators.json", #""kind": "enum""#, #""kind": "enums""#, "there is no kind \"enums\""),
    ("dataset.json", #""licence""#, #""license""#, "error: the dataset has no \"licence\""),
    ("sources.json", "[", "", "error: "),
  ])
  func `files that are not right are left to the loader, and the build says where`(
    file: String, old: String, new: String, reason: String
  ) async throws {
    let packed = try await Self.pack(changing: file) {
      $0.replacing(old, with: new, maxReplacements: 1)
    }
    #expect(packed.ending.status == .exited(0))
    #expect(packed.ending.errors.hasPrefix("warning: data/ is not packed:\n"))
    let lines = packed.ending.errors.split(separator: "\n").dropFirst()
    #expect(lines.contains { $0.contains("/data/\(file):") && $0.contains(reason) }, "\(lines)")
    #expect(packed.source == Self.empty)
  }

  @Test func `no text can end the literal or hide in it`() async throws {
    let packed = try await Self.pack(changing: "dataset.json") {
      $0.replacing(
        "\"licence\": \"", with: #""licence": "\"\\(0)\n\u202e\u0000"#, maxReplacements: 1)
    }
    #expect(packed.ending.errors == "")
    #expect(packed.source.contains(#"\"\\(0)\u{a}\u{202e}\u{0}"#))
  }
}
