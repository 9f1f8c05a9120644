import TimelineData
import TimelineUI
import Testing

@testable import tugline

/// The sentence for each fault of a configuration file.
struct ConfigurationFaultTests {
  /// What is wrong with a text, a line each, without the path.
  private func faults(_ text: String) throws -> [String] {
    let parsed = ConfigurationFile.parse(
      Array(text.utf8), path: "c", for: try DataFiles.bundledDataset())
    return parsed.faults.map { String($0.description.dropFirst("c:".count)) }
  }

  private static let codes = "\"KZ\", \"KG\", \"UZ\", \"TJ\" or \"RU\""

  @Test(arguments: [
    // Not TOML.
    (
      "view = matrix",
      "1:8: error: this is not TOML (Error while parsing value: could not determine value type); "
        + "write lines such as view = \"matrix\""
    ),
    (
      "view = \"matrix\"\nview = \"timeline\"",
      "2:8: error: this is not TOML (Error while parsing key-value pair: cannot redefine existing "
        + "string 'view'); write lines such as view = \"matrix\""
    ),
    (
      "\u{FEFF}view = matrix",
      "1:8: error: this is not TOML (Error while parsing value: could not determine value type); "
        + "write lines such as view = \"matrix\""
    ),
    (
      "mouse = true\n# a \u{0} b",
      "2:5: error: this is not TOML (there is a zero byte); write lines such as view = \"matrix\""
    ),
    (
      "\u{FEFF}# a \u{0}",
      "1:5: error: this is not TOML (there is a zero byte); write lines such as view = \"matrix\""
    ),
    (
      "keys.quit = [\"Q\", \"q\\u0000\"]",
      "1:21: error: a text cannot hold U+0000; take the escape out"
    ),
    (
      "view = \"\"\"\nmatrix\\U00000000\"\"\"",
      "2:7: error: a text cannot hold U+0000; take the escape out"
    ),
    ("\"mouse\\u0000\" = 1", "1:7: error: a text cannot hold U+0000; take the escape out"),
    // Types.
    (
      "\u{FEFF}view = 3",
      "1:8: error: \"view\" is a number; write \"timeline\", \"responses\", \"matrix\" or \"activity\""
    ),
    (
      "view = 3",
      "1:8: error: \"view\" is a number; write \"timeline\", \"responses\", \"matrix\" or \"activity\""
    ),
    ("mouse = \"no\"", "1:9: error: \"mouse\" is a text; write true or false"),
    ("preview = 2022-09-21", "1:11: error: \"preview\" is a date or a time; write true or false"),
    ("state = [true]", "1:9: error: \"state\" is a list; write true or false"),
    ("[ascii]", "1:1: error: \"ascii\" is a table; write true or false"),
    ("lines = 1.5", "1:9: error: \"lines\" is a number with a fraction; write 1, 2, 3 or \"auto\""),
    (
      "countries = \"KZ\"",
      "1:13: error: \"countries\" is a text; write a list such as [\"KZ\", \"KG\"], or \"all\""
    ),
    (
      "countries = [\"KZ\", 7]",
      "1:20: error: \"countries\" is a list with a number in it; write a list of texts"
    ),
    (
      "keys = 1",
      "1:8: error: \"keys\" is a number; write a table: a line [keys], and its settings below"
    ),
    (
      "[colours]\nkey = true",
      "2:7: error: \"key\" is true or false; write a number from 0 to 255 or a text such as \"red\""
    ),
    (
      "[keys]\nquit = 1",
      "2:8: error: \"quit\" is a number; write a key such as \"j\", or a list of keys"
    ),
    // Words and numbers.
    ("view = \"matrx\"", "1:8: error: \"view\" cannot be \"matrx\"; the nearest is \"matrix\""),
    (
      "scale = \"week\"",
      "1:9: error: \"scale\" cannot be \"week\"; write \"day\", \"month\", \"quarter\" or \"year\""
    ),
    (
      "arrangement = \"alined\"",
      "1:15: error: \"arrangement\" cannot be \"alined\"; the nearest is \"aligned\""
    ),
    (
      "widths = \"big\"",
      "1:10: error: \"widths\" cannot be \"big\"; write \"equal\", \"wide\" or \"alone\""
    ),
    (
      "theme = \"solarized\"",
      "1:9: error: \"theme\" cannot be \"solarized\"; write \"auto\", \"dark\" or \"light\""
    ),
    ("lines = 4", "1:9: error: \"lines\" is 4; write 1, 2, 3 or \"auto\""),
    (
      "language = \"kk\"",
      "1:12: error: \"language\" cannot be \"kk\"; write \"auto\", \"en\" or \"ru\""
    ),
    (
      "\u{FEFF}\r\nlines = 0\r\n",
      "2:9: error: \"lines\" is 0; write 1, 2, 3 or \"auto\""
    ),
    // Countries.
    (
      "countries = []",
      "1:13: error: \"countries\" is empty; name at least one, or take the line out"
    ),
    ("countries = [\"KZ\", \"FR\"]", "1:20: error: there is no country \"FR\"; write \(codes)"),
    (
      "countries = [\n  \"KZ\",\n  \"kazakhstan\",\n]",
      "3:3: error: a second \"kazakhstan\"; keep one of them"
    ),
    // Colours.
    ("[colours]\naccent = 256", "2:10: error: \"accent\" is 256; write a number from 0 to 255"),
    (
      "[colours]\naccent = \"rde\"",
      "2:10: error: \"rde\" is no colour for \"accent\"; the nearest is \"red\""
    ),
    (
      "colours = { accent = \"puce\" }",
      "1:22: error: \"puce\" is no colour for \"accent\"; write 0 to 255, \"#rrggbb\", or a name such as "
        + "\"red\" or \"bright-red\""
    ),
    // Keys.
    ("[keys]\nquit = \"Entr\"", "2:8: error: \"Entr\" is no key; the nearest is \"Enter\""),
    (
      "[keys]\nquit = [\"Q\", \"qq\"]",
      "2:14: error: \"qq\" is no key; write a character, \"C-a\", \"F1\", or \"Space\", \"Enter\", \"Esc\", "
        + "\"Tab\", \"S-Tab\", \"Backspace\", \"Delete\", \"Up\", \"Down\", \"Left\", \"Right\", \"Home\", "
        + "\"End\", \"PgUp\" or \"PgDn\""
    ),
    (
      "keys.quit = \"C-i\"",
      "1:13: error: \"C-i\" is Tab to a terminal; write \"Tab\", or take another key"
    ),
    ("keys.quit = \"C-c\"", "1:13: error: \"C-c\" is the terminal's own key; take another key"),
    (
      "keys.quit = \"M-q\"",
      "1:13: error: \"M-q\" cannot be told from Esc and a key; take another key"
    ),
    ("keys.quit = []", "1:13: error: \"quit\" has no key; give it one: it is needed to get on"),
    (
      "[keys]\nsearch = \"n\"",
      "2:10: error: \"n\" is the key of both search and next-match in the timeline; give next-match "
        + "another as well, or take another here"
    ),
    (
      "[keys]\nnext-match = \"v\"\nsearch = [\"/\", \"v\"]",
      "2:14: error: \"v\" is the key of both next-match and search (line 3) in the timeline; give one of "
        + "them another"
    ),
    // Warnings.
    ("themme = \"dark\"", "1:1: warning: there is no setting \"themme\"; the nearest is \"theme\""),
    (
      "[keys]\nnext-evnt = \"j\"",
      "2:1: warning: there is no command \"next-evnt\"; the nearest is \"next-event\""
    ),
    (
      "[keys]\nfly = \"j\"",
      "2:1: warning: there is no command \"fly\"; tugline config prints all names"
    ),
    (
      "[colours]\nacent = 3",
      "2:1: warning: there is no colour \"acent\"; the nearest is \"accent\""
    ),
  ])
  func `a fault is told with its place and what would be right`(text: String, sentence: String)
    throws
  {
    #expect(try faults(text) == [sentence])
  }

  @Test func `a file in another encoding is told so`() throws {
    let parsed = ConfigurationFile.parse(
      [0x76, 0xE9], path: "c", for: try DataFiles.bundledDataset())
    #expect(
      parsed.faults.map(\.description)
        == ["c:1:1: error: the file is not UTF-8; save it in that encoding"])
  }

  @Test func `all faults are told at once, in the order of the file`() throws {
    let found = try faults(
      """
      mouse = 1
      [keys]
      quit = "Foo"
      [colours]
      key = 999
      nothing = 1
      """)
    #expect(found.map { $0.prefix(4) } == ["1:9:", "3:8:", "5:7:", "6:1:"])
  }

  @Test(arguments: [
    "", "# nothing", "\u{FEFF}mouse = true", "mouse = true\r\nascii = false\r\n",
    "colours.accent = \"default\"", "[keys]\nsuspend = []", "\"mouse\" = true",
    "countries = ['KZ'] # \\u0000", "mouse = true # \"\\u0000\"",
    "[keys]\n'next-match' = '''v'''\nsearch = \"\\u006E\"", "countries = [\"Russia\", \"kz\",]",
    "[keys]\nnext-event = [\"j\", \"↓\"]",
  ])
  func `a right file has no fault`(text: String) throws { #expect(try faults(text) == []) }

  @Test func `of a single setting only its own faults count, and those of the whole text`() throws {
    let dataset = try DataFiles.bundledDataset()
    func faults(_ text: String) -> [String] {
      ConfigurationFile.parse(Array(text.utf8), only: .state, path: "c", for: dataset).faults
        .map { String($0.description.dropFirst("c:".count).prefix(4)) }
    }
    #expect(faults("mouse = 1\nmuose = 1\nstate = false\n[keys]\nquit = 1") == [])
    #expect(faults("mouse = 1\nstate = 1") == ["2:9:"])
    #expect(faults("mouse =") == ["1:8:"])
  }
}
