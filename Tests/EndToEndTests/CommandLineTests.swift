import Foundation
import Subprocess
import TestSupport
import Testing

/// What scripts meet: output, diagnostics and exit statuses of the real program.
struct CommandLineTests {
  // MARK: list

  @Test func `every format lists every event`() async throws {
    let count = try RawEvent.all().count
    let table = try await Program.run("list")
    #expect(table.lines.count == count)
    let json = try await Program.run("list", "--format", "json")
    #expect((try json.json() as? [Any])?.count == count)
    let lines = try await Program.run("list", "--format", "ndjson")
    #expect(lines.lines.count == count)
    for line in lines.lines {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
    let csv = try await Program.run("list", "--format", "csv")
    #expect(csv.output.split(separator: "\r\n").count == count + 1)
    for ending in [table, json, lines, csv] {
      #expect(ending.status == .exited(0))
      #expect(ending.errors == "")
      #expect(ending.output.isInert)
    }
  }

  @Test func `a country and a year leave its events that touch the year`() async throws {
    let expected = try RawEvent.all().filter { $0.country == "KZ" && $0.years.contains(2022) }
    let ending = try await Program.run(
      "list", "--country", "KZ", "--year", "2022", "--format", "json")
    let ids = (try ending.json() as? [NSDictionary])?.compactMap { $0["id"] as? String }
    #expect(Set(ids ?? []) == Set(expected.map(\.id)))
    #expect(ids?.count == expected.count)
  }

  @Test func `an option given twice adds to itself`() async throws {
    let twice = try await Program.run("list", "--country", "KZ", "--country", "kyrgyzstan")
    let once = try await Program.run("list", "--country", "KG,KZ")
    #expect(twice.output == once.output)
    #expect(twice.lines.count > 100)
  }

  @Test func `nothing matched is exit status 1, with what was asked for`() async throws {
    let ending = try await Program.run(
      "list", "--country", "KZ", "--search", "nowhere to be found")
    #expect(ending.status == .exited(1))
    #expect(ending.output == "")
    #expect(ending.errors == "tugline: no event matches country:kz nowhere to be found\n")
    let json = try await Program.run("list", "--search", "qqqq", "--format", "json")
    #expect(json.status == .exited(1))
    #expect(json.output == "[]\n")
  }

  @Test func `tugline alone prints the list into a pipe`() async throws {
    let alone = try await Program.run()
    let list = try await Program.run("list")
    #expect(alone.status == .exited(0))
    #expect(alone.output == list.output)
    let filtered = try await Program.run("--country", "UZ", "--year", "2022")
    #expect(
      filtered.output == (try await Program.run("list", "--country", "UZ", "--year", "2022")).output
    )
  }

  // MARK: show

  @Test func `show prints one event as text and as JSON`() async throws {
    let event = try #require(try RawEvent.all().first { $0.country == "KG" })
    let text = try await Program.run("show", event.id)
    #expect(text.status == .exited(0))
    #expect(text.output.hasPrefix(event.title + "\n"))
    #expect(text.output.contains(event.summary))
    #expect(text.output.contains("[1] "))
    let json = try await Program.run("show", event.id, "--format", "json")
    let object = try #require(try json.json() as? NSDictionary)
    #expect(object["id"] as? String == event.id)
    #expect((object["sources"] as? [Any])?.count == event.sources.count)
  }

  @Test func `an unknown id is exit status 1, with the nearest ids`() async throws {
    let ending = try await Program.run("show", "kg-2023-08-30-supreme-court-overturn-verdict")
    #expect(ending.status == .exited(1))
    #expect(ending.output == "")
    #expect(
      ending.errors.hasPrefix(
        "tugline: no event has the id ‘kg-2023-08-30-supreme-court-overturn-verdict’; the nearest "
          + "are kg-2023-08-30-supreme-court-overturns-verdict, "))
  }

  // MARK: Wrong usage

  @Test(arguments: [
    (
      ["--country", "XX"],
      "there is no country ‘XX’; there is kz (Kazakhstan), kg (Kyrgyzstan), uz (Uzbekistan), "
        + "tj (Tajikistan), ru (Russia)\n  XX\n  ^^"
    ),
    (
      ["--year", "22"], "‘22’ is not a year; write 2022, 2022..2023, 2022.. or >=2022\n  22\n  ^^"
    ),
    (
      ["--year", "2023..2022"],
      "‘2023..2022’ runs backwards; write the earlier one first\n  2023..2022\n  ^^^^^^^^^^"
    ),
    (
      ["--year", "2031"],
      "no event is of ‘2031’; the events are from 1995 to 2026\n  2031\n  ^^^^"
    ),
    (
      ["--category", "law"],
      "there is no category ‘law’; there is legislation, prosecution, warning, recruitment, "
        + "mobilisation, citizenship, diplomacy, propaganda\n  law\n  ^^^"
    ),
    (
      ["--filter", "country:kz tag:wagnr"],
      "no event has the tag ‘wagnr’; the nearest is wagner\n  country:kz tag:wagnr\n"
        + "                 ^^^^^"
    ),
  ])
  func `a wrong filter is exit status 64, with what there is and the place`(
    arguments: [String], sentence: String
  ) async throws {
    for command in [["list"], ["browse"], []] {
      let ending = try await Program.start(Program.path, command + arguments)
      #expect(ending.status == .exited(64))
      #expect(ending.output == "")
      #expect(ending.errors == "tugline: \(sentence)\n")
    }
  }

  @Test(arguments: [
    (
      ["--at", "soon"],
      "‘soon’ is not a date; write 2022, 2022-09, 2022-09-21, 21 Sep 2022 or +30d."
    ),
    (["--at", "+30d"], "‘+30d’ needs a date to count from."),
  ])
  func `a wrong date to start at is exit status 64`(
    arguments: [String], sentence: String
  ) async throws {
    let ending = try await Program.start(Program.path, arguments)
    #expect(ending.status == .exited(64))
    #expect(ending.errors.hasPrefix("Error: \(sentence)\n"))
  }

  @Test(arguments: [
    ["list", "--formt", "csv"], ["list", "--format", "xml"], ["show"], ["validate"],
    ["list", "extra"],
  ])
  func `what the program does not know is exit status 64`(arguments: [String]) async throws {
    let ending = try await Program.start(Program.path, arguments)
    #expect(ending.status == .exited(64))
    #expect(ending.output == "")
    #expect(ending.errors.hasPrefix("Error: "))
    #expect(ending.errors.contains("Usage: tugline"))
  }

  @Test func `the version is one line`() async throws {
    let ending = try await Program.run("--version")
    #expect(ending.status == .exited(0))
    #expect(ending.output.wholeMatch(of: /tugline \d+\.\d+\.\d+\n/) != nil)
  }

  @Test func `help names every command, and the help of each its options`() async throws {
    let help = try await Program.run("--help")
    #expect(help.status == .exited(0))
    for command in ["browse", "list", "show", "stats", "validate", "audit", "diff", "data"] {
      #expect(help.output.contains("\n  \(command) "))
      let own = try await Program.run(command, "--help")
      #expect(own.status == .exited(0))
      #expect(own.output.contains("USAGE: tugline \(command)"))
    }
    for option in ["--country", "--year", "--category", "--search", "--data", "--format"] {
      #expect(try await Program.run("list", "--help").output.contains(option))
    }
  }

  // MARK: Datasets

  @Test func `a folder laid out like the data is opened in its place`() async throws {
    let bundled = try await Program.run("list", "--format", "json")
    let folder = try await Program.run(
      "list", "--format", "json", "--data", DataFolder.address.path)
    #expect(folder.status == .exited(0))
    #expect(folder.output == bundled.output)
  }

  @Test func `data that is nowhere is exit status 66`() async throws {
    let missing = try await Program.run("list", "--data", "/nonexistent/data")
    #expect(missing.status == .exited(66))
    #expect(missing.errors == "tugline: /nonexistent/data: no such file or folder\n")
    let validated = try await Program.run("validate", "/nonexistent/data")
    #expect(validated.status == .exited(66))
    #expect(validated.errors == missing.errors)
  }

  @Test func `the data of the repository is valid`() async throws {
    let ending = try await Program.run("validate", DataFolder.address.path)
    #expect(ending.status == .exited(0))
    #expect(ending.output + ending.errors == "")
  }

  @Test func `every fault is told with its place, and nothing is shown`() async throws {
    try await withTemporaryFolder { folder in
      try DatasetFolder.write(text: "x", to: folder)
      let file = folder.appending(path: "events/x.json")
      try #"""
      [{"id": "x", "country": "x", "date": "2022-13", "category": "y", "title": "t",
        "summary": "s", "actors": [], "tags": [], "importance": 9, "confidence": "confirmed",
        "sources": ["x"]}]
      """#.write(to: file, atomically: true, encoding: .utf8)
      for arguments in [["validate", folder.path], ["list", "--data", folder.path]] {
        let ending = try await Program.start(Program.path, arguments)
        #expect(ending.status == .exited(65))
        #expect(ending.output == "")
        let places = ending.errors.split(separator: "\n").map { $0.split(separator: ": ").first }
        #expect(
          places == ["1:38", "1:61", "2:59"].map { "\(file.path):\($0)" }, "\(ending.errors)")
      }
    }
  }

  @Test func `a folder without files is told by its path`() async throws {
    try await withTemporaryFolder { folder in
      let ending = try await Program.run("validate", folder.path)
      #expect(ending.status == .exited(66))
      #expect(
        ending.errors == "tugline: \(folder.path): no dataset is in this folder; it would have "
          + "dataset.json, countries.json, sources.json and events/\n")
    }
  }

  // MARK: What is asked for

  @Test(arguments: [
    ("lsit", "; the nearest is list"), ("--help-me", nil), ("zzzzzzzz", ""),
  ])
  func `a command that there is not is told with those that there are`(
    word: String, nearest: String?
  ) async throws {
    let ending = try await Program.run(word)
    #expect(ending.status == .exited(64))
    let sentence = nearest.map { "tugline: there is no command ‘\(word)’\($0); there are browse, " }
    #expect(ending.errors.hasPrefix(sentence ?? "Error: Unknown option"))
    #expect(nearest == nil || ending.errors.hasSuffix("config, help\n"))
  }

  @Test func `a query may begin with a minus, and of several all hold`() async throws {
    let one = try await Program.run("list", "--filter", "-country:ru year:2022")
    #expect(one.status == .exited(0))
    let two = try await Program.run("list", "--filter", "-country:ru", "--filter", "year:2022")
    #expect(two.output == one.output)
    let equals = try await Program.run("list", "--filter=-country:ru", "--year", "2022")
    #expect(equals.output == one.output)
    let words = try await Program.run("list", "--search", "wagner", "--search", "kyrgyz")
    let both = try await Program.run("list", "--search", "wagner kyrgyz")
    #expect(words.output == both.output && words.status == .exited(0))
  }

  // MARK: Where output goes

  @Test func `a reader that goes away ends the program as it ends others`() async throws {
    let ending = try await Program.shell(#"{ "$0" list --format json; echo "$?" >&2; } | :"#)
    #expect(ending.errors == "141\n")
  }

  @Test func `a reader that goes away is told where the signal is ignored`() async throws {
    let ending = try await Program.shell(
      #"trap '' PIPE; { "$0" list --format json; echo "$?" >&2; } | :"#)
    #expect(ending.errors == "tugline: cannot write to standard output: Broken pipe\n74\n")
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/dev/full"), "this system has no /dev/full"),
    arguments: ["list", "list --format json", "", "show kz-2014-03-27-un-crimea-abstention"])
  func `a full disk is exit status 74`(command: String) async throws {
    let ending = try await Program.shell("\"$0\" \(command) > /dev/full")
    #expect(ending.status == .exited(74))
    #expect(
      ending.errors == "tugline: cannot write to standard output: No space left on device\n")
  }
}
