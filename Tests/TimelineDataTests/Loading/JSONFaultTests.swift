import TestSupport
import Testing
import TimelineData

struct JSONFaultTests {
  @Test(arguments: [
    ("", "1:1", "the file ends too early; " + value),
    ("  \n", "2:1", "the file ends too early; " + value),
    ("[1, 2", "1:6", "the file ends too early; write a comma or ]"),
    ("{\"a\": 1 \"b\": 2}", "1:9", "unexpected \"; write a comma or }"),
    ("[1,\n 2,\n]", "3:1", "a comma before the end of a list or an object; remove the comma"),
    ("[\"Қазақ\", tru]", "1:11", "unexpected t; " + value),
    ("[NaN]", "1:2", "unexpected N; " + value),
    ("['a']", "1:2", "unexpected '; " + value),
    ("{a: 1}", "1:2", "unexpected a; write the name of a field in double quotes"),
    ("{\"a\" 1}", "1:6", "unexpected 1; write a colon after the name of a field"),
    ("[01]", "1:2", "not a number of JSON; write one such as 12, -3 or 4.5"),
    ("[1.]", "1:2", "not a number of JSON; write one such as 12, -3 or 4.5"),
    ("[123456789012345678901]", "1:2", "a number too large to hold; write a smaller one"),
    ("[\"a\nb\"]", "1:2", "a text without an end; close it with \" on the same line"),
    ("[\"a", "1:2", "a text without an end; close it with \" on the same line"),
    ("[\"a\tb\"]", "1:4", "a control character in a text; write it as an escape such as \\n"),
    (
      "[\"a\\x\"]", "1:4",
      "an unknown escape in a text; write \\\\ for a backslash, or \\n, \\u00e9"
    ),
    ("[] []", "1:4", "more text after the end of the JSON value; remove it"),
    ("[}", "1:2", "unexpected }; " + value),
  ])
  func `broken JSON is pointed at where it breaks`(text: String, place: String, sentence: String) {
    var draft = DraftDataset()
    draft.files["sources.json"] = text
    #expect(draft.faults() == ["d/sources.json:\(place): error: \(sentence)"])
  }

  @Test func `bytes that are not UTF-8 are pointed at`() {
    var files = DraftDataset().files.map { (path: $0.key, bytes: Array($0.value.utf8)) }
    files.append(
      (path: "events/x.json", bytes: Array("[\"é\n".utf8.dropLast()) + [0xFF, 0x22, 0x5D]))
    let error = #expect(throws: LoadingError.self) { try DraftDataset.load(files) }
    #expect(
      error?.description
        == "events/x.json:1:4: error: bytes that are not UTF-8; save the file as UTF-8")
  }

  @Test(arguments: ["[", "{\"a\":", "[[],"])
  func `very deep JSON is refused, not crashed on`(opening: String) {
    var draft = DraftDataset()
    draft.files["sources.json"] = String(repeating: opening, count: 200_000)
    let faults = draft.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.hasSuffix("nested more than 1024 deep; use fewer levels") == true)
  }

  /// Whatever bytes come, there is a fault with a place, or a dataset.
  @Test func `random damage is survived`() {
    var random = SplitMix64(seed: 5)
    let good = DraftDataset().files.map { (path: $0.key, bytes: Array($0.value.utf8)) }
    for _ in 0..<2_000 {
      var files = good
      let file = Int.random(in: 0..<files.count, using: &random)
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<files[file].bytes.count, using: &random)
        files[file].bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      do throws(LoadingError) {
        _ = try DraftDataset.load(files)
      } catch {
        #expect(!error.faults.isEmpty)
        #expect(error.faults.allSatisfy { $0.line > 0 && $0.column > 0 })
      }
    }
  }

  private static let value =
    "write a value: a text in double quotes, a number, true, false, null, [ or {"
}
