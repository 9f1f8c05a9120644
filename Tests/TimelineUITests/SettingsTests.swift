import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// What a configuration file makes of the first screen.
@Suite struct SettingsTests {
  private let size = Size(rows: 48, columns: 160)
  private let place = TextPlace(line: 1, column: 1)

  private func entry(_ key: String, _ content: SettingValue.Content) -> SettingEntry {
    SettingEntry(key: key, place: place, value: SettingValue(content, at: place))
  }

  private func list(_ texts: [String]) -> SettingValue.Content {
    .list(texts.map { SettingValue(.text($0), at: place) })
  }

  private func read(
    _ entries: [SettingEntry], for dataset: Dataset = .fixture, other: Dataset? = nil
  ) -> SettingsReader {
    SettingsReader(entries, in: "config.toml", for: dataset) { other }
  }

  private func state(_ settings: Settings, filter: Filter = Filter()) -> AppState {
    AppState(
      .fixture, filter: filter, size: size, preferences: Preferences(settings, of: .fixture))
  }

  private func names(_ state: AppState) -> [String] {
    state.layout.columns.panes.map { state.dataset.countries[$0.country].code }
  }

  // MARK: Arrangement

  @Test func `the first screen is arranged as the file says, and that cannot be taken back`() {
    let settings = read([
      entry("scale", .text("quarter")), entry("arrangement", .text("packed")),
      entry("lines", .number(1)), entry("widths", .text("wide")), entry("preview", .truth(false)),
    ]).settings
    let state = state(settings)
    #expect(state.timeline.scale == .quarter)
    #expect(!state.timeline.isAligned)
    #expect(state.timeline.lines == 1)
    #expect(state.timeline.widths == .wide)
    #expect(!state.timeline.showsPreview)
    #expect(state.playing("u").status == "There is nothing to take back")
  }

  @Test func `what an earlier run left comes before the file`() throws {
    let left = AppState(.fixture, size: size).playing("d d -").state.memory
    var state = state(
      read([
        entry("scale", .text("day")), entry("arrangement", .text("packed")),
        entry("lines", .number(1)),
      ]).settings)
    state.recall(left, place: true)
    #expect(state.timeline.scale == .quarter)
    #expect(state.timeline.isAligned)
    let lines = try #require(left.place?.lines)
    #expect(lines != 1)
    #expect(state.timeline.lines == lines)
  }

  // MARK: Countries

  @Test func `panes, numbers and lists follow the order of the file`() {
    let settings = read([entry("countries", list(["RU", "Kyrgyzstan", "kz"]))]).settings
    #expect(settings.countries == ["RU", "KG", "KZ"])
    let all = state(settings)
    #expect(names(all) == ["RU", "KG", "KZ", "UZ", "TJ"])
    #expect(all.frame().text(of: 3).contains("1 Russia"))
    #expect(all.frame().text(of: 3).contains("2 Kyrgyzstan"))
    #expect(names(all.playing("1").state) == ["KG", "KZ", "UZ", "TJ"])
    #expect(names(all.playing("c Down Enter").state) == ["KG"])
    let played = all.playing("l").state
    #expect(played.dataset.countries[played.timeline.focus].code == "KG")
  }

  @Test func `the countries named are those that are shown first`() {
    let settings = read([entry("countries", list(["RU", "KG"]))]).settings
    var filter = Filter()
    filter.countries = settings.shownCountries(of: .fixture)
    let state = state(settings, filter: filter)
    #expect(names(state) == ["RU", "KG"])
    #expect(names(state.playing("0").state) == ["RU", "KG", "KZ", "UZ", "TJ"])
  }

  @Test func `when the focused country is hidden the next in the order gets the focus`() {
    let settings = read([entry("countries", list(["RU", "KG", "KZ", "UZ", "TJ"]))]).settings
    let hidden = state(settings).playing("l 2").state
    #expect(hidden.dataset.countries[hidden.timeline.focus].code == "KZ")
  }

  @Test func `all countries in their own order change nothing`() {
    let codes = Dataset.fixture.countries.map(\.code)
    let settings = read([entry("countries", list(codes))]).settings
    #expect(settings.countryOrder(of: .fixture).isEmpty)
    #expect(settings.shownCountries(of: .fixture).isEmpty)
  }

  @Test func `all countries are no choice, and printed so they hide none of another dataset`() {
    let all = read([entry("countries", .text("all"))])
    #expect(all.faults.isEmpty)
    #expect(all.settings.countries == nil)
    #expect(SettingsText(all.settings, file: "c").text.contains("countries = \"all\""))
  }

  @Test func `countries that only the bundled dataset has are passed over for another`() {
    let made = Dataset.made([(0, "2022-01-01", "One")])
    let some = read([entry("countries", list(["KZ", "C1"]))], for: made, other: .fixture)
    #expect(some.faults.isEmpty)
    #expect(some.settings.countryOrder(of: made) == [1, 0, 2])
    #expect(some.settings.shownCountries(of: made) == [1])
    let none = read([entry("countries", list(["KZ"]))], for: made, other: .fixture)
    #expect(none.faults.isEmpty)
    #expect(none.settings.countryOrder(of: made).isEmpty)
    #expect(none.settings.shownCountries(of: made).isEmpty)
    #expect(SettingsText(none.settings, file: "c").text.contains("countries = [\"KZ\"]"))
    #expect(!read([entry("countries", list(["QQ"]))], for: made, other: .fixture).faults.isEmpty)
  }

  @Test func `reading the files again keeps the order`() {
    let settings = read([entry("countries", list(["RU", "KG"]))]).settings
    let played = state(settings).playing("C-r", reloaded: .loaded(.fixture))
    #expect(names(played.state) == ["RU", "KG", "KZ", "UZ", "TJ"])
  }

  @Test func `another dataset is asked for once, and only for a country that is not there`() {
    var asked = 0
    func read(_ codes: [String]) {
      let entries = [entry("countries", list(codes))]
      _ = SettingsReader(entries, in: "c", for: .fixture) {
        asked += 1
        return nil
      }
    }
    read(["KZ", "RU"])
    #expect(asked == 0)
    read(["XX", "YY", "ZZ"])
    #expect(asked == 1)
  }

  @Test func `a country's code is printed so that nothing in it reorders or hides text`() {
    var settings = Settings()
    settings.countries = ["a\"b", "\u{202E}c", "\u{E0001}", "\u{9B}"]
    let text = SettingsText(settings, file: "c").text
    #expect(text.contains(#"countries = ["a\"b", "\u202ec", "\U000e0001", "\u009b"]"#))
  }

  @Test func `the same settings in other lines are the same`() {
    func settings(line: Int, view: String) -> Settings {
      let place = TextPlace(line: line, column: 1)
      let value = SettingValue(.text(view), at: place)
      return read([SettingEntry(key: "view", place: place, value: value)]).settings
    }
    #expect(settings(line: 1, view: "matrix") == settings(line: 2, view: "matrix"))
    #expect(settings(line: 1, view: "matrix") != settings(line: 1, view: "activity"))
  }

  // MARK: Colours

  @Test(arguments: [
    ("red", Int16(1)), ("bright-red", 9), ("white", 7), ("#000000", 16), ("#ffffff", 231),
    ("#FF0000", 196), ("#5f87af", 67), ("#808080", 244),
  ])
  func `a colour is a name or the nearest of the 256`(text: String, number: Int16) {
    #expect(Colours.Choice(text) == .number(number))
  }

  @Test(arguments: [
    "", "redd", "#12345", "#1234567", "#gggggg", "bright-", "Red", "#+12345", "#-12345", "#１234",
  ])
  func `what is no colour is refused`(text: String) { #expect(Colours.Choice(text) == nil) }

  @Test func `the names that files of users depend on are these`() {
    #expect(
      Role.allCases.map(\.name) == [
        "text", "muted", "strong", "accent", "key", "star", "disputed", "match", "link", "error",
        "favourable", "opposed", "undecided", "category-1", "category-2", "category-3",
        "category-4", "category-5", "category-6", "category-7", "category-8",
      ])
    #expect(
      Ground.allCases.map(\.name) == [
        nil, "selected-background", "neighbour-background", "bar-background", "head-background",
      ])
    #expect(
      SettingName.allCases.map(\.rawValue) == [
        "view", "scale", "arrangement", "lines", "widths", "preview", "countries", "dates",
        "language", "theme", "ascii", "mouse", "state", "colours", "keys",
      ])
  }

  @Test func `a role has the colour chosen for it, all others that of the theme`() {
    var colours = Colours()
    colours.roles = [.accent: .number(12), .muted: .terminal, .link: .number(200)]
    colours.grounds = [.selected: .number(90)]
    func appearance(_ style: Style, _ depth: ColourDepth) -> Appearance {
      colours.appearance(of: style, depth: depth, in: .dark)
    }
    #expect(appearance(Style(.accent), .many).foreground == 12)
    #expect(appearance(Style(.accent), .eight).foreground == 4)
    #expect(appearance(Style(.muted), .many).foreground == nil)
    #expect(appearance(Style(.link), .eight).foreground == 4)
    #expect(appearance(Style(.text, on: .selected), .many).background == 90)
    for role in Role.allCases where colours.roles[role] == nil {
      for depth in ColourDepth.allCases {
        let style = Style(role)
        #expect(appearance(style, depth) == Theme.dark.appearance(of: style, depth: depth))
      }
    }
  }

  @Test func `without colours none is used, and reverse video keeps its own`() {
    var colours = Colours()
    colours.roles = [.text: .number(1)]
    let style = Style(.text, on: .selected)
    #expect(colours.appearance(of: Style(.text), depth: .none, in: .dark).foreground == nil)
    #expect(colours.appearance(of: style, depth: .eight, in: .dark).foreground == nil)
  }
}
