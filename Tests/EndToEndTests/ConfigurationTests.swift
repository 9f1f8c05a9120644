import BundledData
import Foundation
import TestSupport
import TimelineData
import TimelineUI
import Testing

@testable import tugline

/// What a configuration file says, where, and how it is printed.
struct ConfigurationTests {
  // MARK: Places

  @Test func `keys and values are found in any way that TOML is written`() {
    let places = TOMLPlaces(
      of: """
        # a = 1
        a = 'x # no comment' # b = 2
        b . "c d" = [ 1, # two
          [2, "]"], { x = 3 } ]
        t = \"\"\"
        not = 1 \\\"\"\" [no]
        \"\"\"
        [ u . v ]
        d = { e = 1979-05-27 07:32:00, f.g = "h" }
        [[w]]
        i = 1
        [[w]]
          i = 2
        """)
    let expected: [([String], Int, Int)] = [
      (["a"], 2, 5), (["b", "c d"], 3, 13), (["b", "c d", "0"], 3, 15),
      (["b", "c d", "1"], 4, 3), (["b", "c d", "1", "1"], 4, 7), (["b", "c d", "2", "x"], 4, 19),
      (["t"], 5, 5), (["u", "v", "d", "e"], 9, 11), (["u", "v", "d", "f", "g"], 9, 38),
      (["w", "0", "i"], 11, 5), (["w", "1", "i"], 13, 7),
    ]
    for (path, line, column) in expected {
      #expect(places.value(path) == TextPlace(line: line, column: column), "\(path)")
    }
    #expect(places.key(["u", "v"]) == TextPlace(line: 8, column: 1))
    #expect(places.key(["w", "1", "i"]) == TextPlace(line: 13, column: 3))
    #expect(places.value(["no", "such"]) == TextPlace(line: 1, column: 1))
  }

  // MARK: Printing

  private static let full = """
    view = "matrix"
    scale = "year"
    arrangement = "packed"
    lines = 3
    widths = "alone"
    preview = false
    countries = ["RU", "KZ"]
    dates = "iso"
    language = "ru"
    theme = "light"
    ascii = true
    mouse = false
    state = false
    [colours]
    accent = 12
    muted = "default"
    selected-background = "#0000ff"
    [keys]
    next-event = ["v", '"', "\\\\"]
    suspend = []
    quit = "C-x"
    """

  @Test(arguments: ["", full])
  func `what is printed gives the same when it is read as the file`(text: String) throws {
    let dataset = try DataFiles.bundledDataset()
    let first = ConfigurationFile.parse(Array(text.utf8), path: "c", for: dataset)
    #expect(first.faults.isEmpty)
    let printed = SettingsText(first.settings, file: "c").text
    let second = ConfigurationFile.parse(Array(printed.utf8), path: "c", for: dataset)
    #expect(second.faults.isEmpty)
    func values(_ settings: Settings) -> [String] {
      SettingsText(settings, file: "c").text.split(separator: "\n").map { line in
        String(line.prefix(upTo: line.range(of: "  # ")?.lowerBound ?? line.endIndex))
      }
    }
    #expect(values(first.settings) == values(second.settings))
    #expect(first.settings.bindings == second.settings.bindings)
    #expect(first.settings.colours == second.settings.colours)
  }

  @Test func `each line says where its value comes from`() throws {
    let dataset = try DataFiles.bundledDataset()
    let text = "mouse = false\n[keys]\nquit = \"Q\"\n"
    let parsed = ConfigurationFile.parse(Array(text.utf8), path: "c", for: dataset)
    let lines = SettingsText(parsed.settings, file: "config.toml").text
      .split(separator: "\n").filter { !$0.hasPrefix("[") }
    for line in lines {
      let origin = line.split(separator: "#").last
      let expected =
        line.hasPrefix("mouse")
        ? " config.toml:1" : line.hasPrefix("quit") ? " config.toml:3" : " default"
      #expect(origin.map(String.init) == expected, "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("mouse = false ") })
    #expect(lines.contains { $0.hasPrefix("quit = [\"Q\"] ") })
  }

  @Test func `the example in the README is right and does what it says`() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../README.md")
    let parts = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```toml\n")
    try #require(parts.count == 2)
    let example = parts[1].components(separatedBy: "```")[0]
    let (settings, faults) = ConfigurationFile.parse(
      Array(example.utf8), path: "c", for: try DataFiles.bundledDataset())
    #expect(faults.isEmpty)
    #expect(settings.bindings != Bindings())
    #expect(!settings.colours.isEmpty)
  }
}
