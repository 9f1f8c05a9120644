import Foundation
import TestSupport
import Testing

/// Titles and summaries in the reader's language.
struct LanguageTests {
  @Test func `--language ru tells titles, summaries and countries in Russian`() async throws {
    let list = try await Program.run("list", "--language", "ru")
    let titles = try RawEvent.all().compactMap(\.titleRu)
    #expect(titles.count > 500)
    for title in titles { #expect(list.output.contains(title), "\(title)") }
    let id = "kz-2014-03-27-un-crimea-abstention"
    let show = try await Program.run("show", id, "--language", "ru")
    #expect(show.output.contains("Казахстан"))
    #expect(!show.output.contains("Kazakhstan ·"))
  }

  @Test(arguments: [
    ("LANG=ru_RU.UTF-8", true), ("LANG=ru", true), ("LC_ALL=en_US.UTF-8 LANG=ru_RU.UTF-8", false),
    ("LC_MESSAGES=ru_KZ.UTF-8 LANG=C.UTF-8", true), ("LANG=run", false), ("LANG=kk_KZ", false),
    ("LC_ALL= LANG=ru_KG.UTF-8", true),
  ])
  func `the locale decides where nothing is said`(locale: String, isRussian: Bool) async throws {
    let asked = try await Program.run("list", "--language", isRussian ? "ru" : "en")
    let ending = try await Program.shell("env -u LANG \(locale) \"$0\" list")
    #expect(ending.output == asked.output)
    let other = try await Program.shell("env -u LANG \(locale) \"$0\" list --language en")
    #expect((other.output == ending.output) == !isRussian)
  }

  @Test func `output for programs is the same whatever language is asked for`() async throws {
    let mobilisation = "ru-2022-09-21-partial-mobilisation"
    let commands = [
      ["list", "--format", "json"], ["list", "--format", "csv"], ["list", "--format", "ndjson"],
      ["show", mobilisation, "--format", "json"],
      ["responses", mobilisation, "--format", "json"],
      ["responses", mobilisation, "--format", "csv"],
      ["matrix", "--format", "json"], ["matrix", "--format", "csv"],
    ]
    for command in commands {
      let english = try await Program.start(Program.path, command)
      let russian = try await Program.start(Program.path, command + ["--language", "ru"])
      #expect(!english.output.isEmpty)
      #expect(english.output == russian.output, "\(command)")
    }
  }

  @Test(arguments: [
    ["matrix", "--at", "2022-03-15"], ["matrix", "--at", "2022-03-15", "--format", "markdown"],
    ["chart"], ["chart", "--filter", "country:kz,ru wagner"],
  ])
  func `tables and charts name countries in the language`(command: [String]) async throws {
    let english = try await Program.start(Program.path, command)
    let russian = try await Program.start(Program.path, command + ["--language", "ru"])
    #expect(english.output.contains("Kazakhstan") && !english.output.contains("Казахстан"))
    #expect(russian.output.contains("Казахстан") && russian.output.contains("Россия"))
    #expect(!russian.output.contains("Kazakhstan"))
    #expect(russian.lines.count == english.lines.count)
  }

  @Test func `the dashboard shows the titles of the language`() async throws {
    try await Window.running("./tugline --language ru; echo \"status $?\"") { window in
      try await window.waitFor("Казахстан")
      try await window.press("q")
      try await window.waitFor("status 0")
    }
  }
}
