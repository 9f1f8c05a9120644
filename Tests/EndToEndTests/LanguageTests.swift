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

  @Test func `output for programs has both languages whatever is asked for`() async throws {
    for format in ["json", "csv", "ndjson"] {
      let english = try await Program.run("list", "--format", format)
      let russian = try await Program.run("list", "--format", format, "--language", "ru")
      #expect(english.output == russian.output)
    }
  }

  @Test func `the dashboard shows the titles of the language`() async throws {
    try await Window.running("./tugline --language ru; echo \"status $?\"") { window in
      try await window.waitFor("Казахстан")
      try await window.press("q")
      try await window.waitFor("status 0")
    }
  }
}
