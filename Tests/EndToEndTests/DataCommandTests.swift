import Foundation
import TestSupport
import Testing
import TimelineData

/// Copying, comparing and judging datasets with the real program.
struct DataCommandTests {
  // MARK: data export

  @Test func `an export is the data folder byte for byte`() async throws {
    try await withTemporaryFolder { folder in
      let copy = folder.appending(path: "copy")
      let ending = try await Program.run("data", "export", copy.path)
      #expect(ending.status == .exited(0))
      #expect(ending.errors == "")
      #expect(try files(of: copy) == files(of: DataFolder.address))
      #expect(ending.output == "\(copy.path): \(try files(of: copy).count) files written\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["copy"])
      #expect(try Dataset.load(folder: copy) == Dataset.load(folder: DataFolder.address))
      let listed = try await Program.run("list", "--format", "json", "--data", copy.path)
      #expect(listed.output == (try await Program.run("list", "--format", "json")).output)
      let valid = try await Program.run("validate", copy.path)
      #expect(valid.status == .exited(0))
    }
  }

  @Test func `an empty folder is written to, another one is not`() async throws {
    try await withTemporaryFolder { folder in
      let first = try await Program.run("data", "export", folder.path + "/")
      #expect(first.status == .exited(0))
      let before = try files(of: folder)
      let second = try await Program.run("data", "export", folder.path)
      #expect(second.status == .exited(73))
      #expect(second.output == "")
      #expect(
        second.errors
          == "tugline: \(folder.path): the folder is not empty; name one that does not exist\n")
      #expect(try files(of: folder) == before)
    }
  }

  @Test func `what cannot be written leaves nothing behind`() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.appending(path: "file")
      try "kept".write(to: file, atomically: true, encoding: .utf8)
      let onto = try await Program.run("data", "export", file.path)
      #expect(onto.status == .exited(73))
      #expect(onto.errors == "tugline: \(file.path): not a folder; name one that does not exist\n")
      let missing = folder.appending(path: "missing/copy").path
      let nowhere = try await Program.run("data", "export", missing)
      #expect(nowhere.status == .exited(73))
      #expect(
        nowhere.errors == "tugline: \(missing): cannot be written: No such file or directory\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }
  }

  /// A limit on the size of files stands in for a full disk.
  @Test func `a full disk leaves nothing behind`() async throws {
    try await withTemporaryFolder { folder in
      let ending = try await Program.shell(
        "cd '\(folder.path)' && trap '' XFSZ && ulimit -f 100 && \"$0\" data export copy")
      #expect(ending.status == .exited(73))
      #expect(ending.errors == "tugline: copy: cannot be written: File too large\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  // MARK: diff

  @Test func `diff tells what changed and says so by its exit status`() async throws {
    try await withTemporaryFolder { folder in
      let copy = folder.appending(path: "copy")
      _ = try await Program.run("data", "export", copy.path)
      let equal = try await Program.run("diff", DataFolder.address.path, copy.path)
      #expect(equal.status == .exited(0))
      #expect(equal.output + equal.errors == "")
      let file = copy.appending(path: "dataset.json")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("\"licence\": \"CC BY 4.0\"", with: "\"licence\": \"CC0\"")
        .write(to: file, atomically: true, encoding: .utf8)
      let changed = try await Program.run("diff", DataFolder.address.path, copy.path)
      #expect(changed.status == .exited(1))
      #expect(changed.output.contains("    licence\n    - CC BY 4.0\n    + CC0\n"))
      let json = try await Program.run(
        "diff", DataFolder.address.path, copy.path, "--format", "json")
      #expect(json.status == .exited(1))
      let parts = try json.json() as? [String: Any]
      let dataset = parts?["dataset"] as? [String: Any]
      #expect((dataset?["changed"] as? [Any])?.count == 1)
    }
  }

  @Test func `diff of what is no dataset is none`() async throws {
    let missing = try await Program.run("diff", "/nonexistent/a", DataFolder.address.path)
    #expect(missing.status == .exited(66))
    #expect(missing.errors == "tugline: /nonexistent/a: no such file or folder\n")
  }

  // MARK: audit

  @Test func `audit is exit status 1 only where it is strict and finds something`() async throws {
    let text = try await Program.run("audit")
    #expect(text.status == .exited(0))
    #expect(text.output.hasPrefix("Events on one source only: "))
    #expect(text.output.isInert)
    let strict = try await Program.run("audit", "--strict")
    #expect(strict.status == .exited(1))
    #expect(strict.output == text.output)
    let json = try await Program.run("audit", "--format", "json", "--data", DataFolder.address.path)
    let single = try RawEvent.all().filter { $0.sources.count == 1 }
    let object = try #require(try json.json() as? [String: [NSDictionary]])
    #expect(
      Set((object["one-source"] ?? []).compactMap { $0["subject"] as? String })
        == Set(single.map(\.id)))
  }

  // MARK: stats

  @Test func `stats counts what the filters leave`() async throws {
    let expected = try RawEvent.all().filter { $0.country == "KZ" && $0.category == "warning" }
    let json = try await Program.run(
      "stats", "--country", "KZ", "--category", "warning", "--format", "json")
    #expect(json.status == .exited(0))
    let object = try json.json() as? [String: Any]
    #expect(object?["events"] as? Int == expected.count)
    #expect(object?["countries"] as? [String: Int] == ["KZ": expected.count])
    let table = try await Program.run("stats")
    #expect(table.lines.first?.split(separator: " ") == ["KZ", "KG", "UZ", "TJ", "RU", "all"])
    let none = try await Program.run("stats", "--search", "qqqq")
    #expect(none.status == .exited(1))
    #expect(none.errors == "tugline: no event matches qqqq\n")
  }

  /// Every file of a folder by its path.
  private func files(of folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.contains(".") }.map {
        ($0, try Data(contentsOf: folder.appending(path: $0)))
      })
  }
}
