import Foundation
import TestSupport
import Testing

/// Somebody's own data, from files and pipes.
struct OwnDataTests {
  private static let table = """
    country,date,title,url
    KZ,2022-09-21,First act,https://example.org/1
    FR,2022-10,Second act,https://example.org/2

    """
  private static let faulty = table + "KZ,2022-13,Third act,https://example.org/3\n"

  @Test func `a table comes through a pipe`() async throws {
    try await withTemporaryFolder { folder in
      try Self.table.write(to: folder.appending(path: "a.csv"), atomically: true, encoding: .utf8)
      let ending = try await Program.shell("\"$0\" list --data - < '\(folder.path)/a.csv'")
      #expect(ending.errors == "")
      #expect(ending.status == .exited(0))
      #expect(
        ending.lines == [
          "21 Sep 2022  KZ  event  First act", "Oct 2022     FR  event  Second act",
        ])
      let pipe = try await Program.shell(
        "mkfifo '\(folder.path)/p'; cat '\(folder.path)/a.csv' > '\(folder.path)/p' & "
          + "\"$0\" list --data '\(folder.path)/p'")
      #expect(pipe.output == ending.output)
      #expect(pipe.errors == "")
    }
  }

  @Test func `a file adds to a folder`() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.appending(path: "more.ndjson")
      try """
      {"country":"Kazakhstan","date":"2030","category":"warning","title":"Added",\
      "sources":[{"URL":"https://example.org/1","title":"Head"}]}

      """.write(to: file, atomically: true, encoding: .utf8)
      let arguments = ["--data", DataFolder.address.path, "--data", file.path]
      let count = try RawEvent.all().count
      let all = try await Program.start(Program.path, ["list", "--format", "ndjson"] + arguments)
      #expect(all.status == .exited(0), "\(all.errors)")
      #expect(all.lines.count == count + 1)
      let added = try await Program.start(
        Program.path, ["list", "--filter", "country:kz date:2030"] + arguments)
      #expect(added.lines == ["2030  KZ  warning  Added"])
    }
  }

  @Test func `faulty records are left out only when that is asked for`() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.appending(path: "a.csv")
      try Self.faulty.write(to: file, atomically: true, encoding: .utf8)
      let fault =
        "\(file.path):4:4: error: \"2022-13\" is no date, from character 6 on; "
        + "write a month 01 to 12, XX, or a season 21 to 24\n"
      for arguments in [["list", "--data", file.path], ["validate", file.path]] {
        let refused = try await Program.start(Program.path, arguments)
        #expect(refused.status == .exited(65))
        #expect(refused.output == "")
        #expect(refused.errors == fault)
      }
      let lenient = try await Program.run("list", "--lenient", "--data", file.path)
      #expect(lenient.status == .exited(0))
      #expect(lenient.lines.count == 2)
      #expect(lenient.errors == "tugline: 1 record left out:\n" + fault)
    }
  }

  @Test func `of many faults the first 200 are printed`() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.appending(path: "a.csv")
      let rows = String(repeating: "KZ,2022-13,T,https://example.org/1\n", count: 250)
      try ("country,date,title,url\n" + rows).write(to: file, atomically: true, encoding: .utf8)
      let ending = try await Program.run("validate", file.path)
      #expect(ending.status == .exited(65))
      let lines = ending.errors.split(separator: "\n")
      #expect(lines.count == 201)
      #expect(lines.last == "… and 50 more")
    }
  }

  @Test func `C-r reads the files again, and faulty ones change nothing`() async throws {
    let write = "printf '%s' \"$TABLE\" > a.csv; ./tugline --data a.csv"
    try await Window.running(write, variables: ["TABLE": Self.table]) { window in
      let file = window.folder.appending(path: "a.csv")
      try await window.waitFor("First act")
      try Self.table.replacing("First act", with: "Changed act")
        .write(to: file, atomically: true, encoding: .utf8)
      try await window.press("C-r")
      try await window.waitFor("Changed act")
      try await window.waitFor("Read again: 2 events")
      try Self.faulty.write(to: file, atomically: true, encoding: .utf8)
      try await window.press("C-r")
      let screen = try await window.waitFor("a.csv:4:4: error: \"2022-13\" is no date")
      #expect(screen.contains { $0.contains("Changed act") })
    }
  }

  @Test func `keys come from the terminal when data come through a pipe`() async throws {
    let script = "printf '%s' \"$TABLE\" | ./tugline --data -; echo ended"
    try await Window.running(script, variables: ["TABLE": Self.table]) { window in
      try await window.waitFor("First act")
      try await window.press("C-r")
      try await window.waitFor("Standard input cannot be read again")
      try await window.press("q")
      try await window.waitFor("ended")
    }
  }

  @Test func `the bundled data are not read again`() async throws {
    try await Window.running("./tugline") { window in
      try await window.waitFor("Kazakhstan")
      try await window.press("C-r")
      try await window.waitFor("there is nothing to read again")
    }
  }
}
