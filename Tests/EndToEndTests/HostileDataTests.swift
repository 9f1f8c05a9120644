import Foundation
import Testing

/// Somebody else's dataset must not reach the terminal of who reads it.
struct HostileDataTests {
  private static let texts = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "one\ntwo\r\nthree\u{B}\u{C}",
    "\u{202E}txt.exe\u{202C}", "\u{2066}x\u{2069}\u{200B}\u{FEFF}", "a\u{2028}b\u{2029}c\u{85}d",
    "\u{7F}\u{0}\u{8}", "\u{E000}\u{E0041}",
  ]

  @Test(arguments: texts)
  func `every format prints inert text`(text: String) async throws {
    try await withTemporaryFolder { folder in
      try DatasetFolder.write(text: text, to: folder)
      for format in ["table", "csv", "json", "ndjson"] {
        let ending = try await Program.run("list", "--data", folder.path, "--format", format)
        #expect(ending.status == .exited(0), "\(ending.errors)")
        #expect(ending.output.isInert, "\(format)")
        #expect(ending.errors == "")
      }
      let table = try await Program.run("list", "--data", folder.path)
      #expect(table.lines.count == 1)
      let csv = try await Program.run("list", "--data", folder.path, "--format", "csv")
      #expect(csv.output.split(separator: "\r\n").count == 2)
    }
  }

  @Test(arguments: texts)
  func `what is judged or compared is printed as inert text`(text: String) async throws {
    try await withTemporaryFolder { folder in
      let (one, other) = (folder.appending(path: "one"), folder.appending(path: "other"))
      try DatasetFolder.write(text: text, to: one)
      try DatasetFolder.write(text: text + text, to: other)
      for arguments in [
        ["audit", "--data", one.path], ["audit", "--data", one.path, "--format", "json"],
        ["stats", "--data", one.path], ["stats", "--data", one.path, "--format", "json"],
        ["diff", one.path, other.path], ["diff", one.path, other.path, "--format", "json"],
      ] {
        let ending = try await Program.start(Program.path, arguments)
        #expect(ending.status == .exited(arguments[0] == "diff" ? 1 : 0), "\(ending.errors)")
        #expect(ending.output.isInert, "\(arguments)")
        #expect(ending.errors == "")
      }
    }
  }

  @Test(arguments: texts.filter { !$0.contains("\0") })
  func `show prints inert text`(text: String) async throws {
    try await withTemporaryFolder { folder in
      try DatasetFolder.write(text: text, to: folder)
      for format in ["text", "json"] {
        let ending = try await Program.run(
          "show", "--data", folder.path, "--format", format, "--", text)
        #expect(ending.status == .exited(0), "\(ending.errors)")
        #expect(ending.output.isInert, "\(format)")
      }
    }
  }

  @Test(arguments: texts)
  func `what there is instead is told in inert text`(text: String) async throws {
    try await withTemporaryFolder { folder in
      try DatasetFolder.write(text: text, to: folder)
      for arguments in [
        ["list", "--country", "XX"], ["list", "--category", "xx"], ["show", "xx"],
        ["--country", "XX"],
      ] {
        let ending = try await Program.start(
          Program.path, arguments + ["--data", folder.path])
        #expect(ending.status == .exited(arguments.contains("show") ? 1 : 64))
        #expect(ending.output == "")
        #expect(ending.errors.isInert, "\(arguments)")
      }
    }
  }

  @Test(arguments: texts)
  func `faults quote it as inert text`(text: String) async throws {
    try await withTemporaryFolder { folder in
      try DatasetFolder.write(text: text, to: folder)
      try FileManager.default.removeItem(at: folder.appending(path: "sources.json"))
      let word = try String(
        decoding: JSONSerialization.data(withJSONObject: [text + "?"]), as: UTF8.self)
      try "[{\"id\": \(word.dropFirst().dropLast()), \(word.dropFirst().dropLast()): 1}]"
        .write(to: folder.appending(path: "sources.json"), atomically: true, encoding: .utf8)
      let ending = try await Program.run("validate", folder.path)
      #expect(ending.status == .exited(65))
      #expect(ending.errors.isInert)
      #expect(ending.errors.split(separator: "\n").allSatisfy { $0.hasPrefix(folder.path) })
    }
  }
}
