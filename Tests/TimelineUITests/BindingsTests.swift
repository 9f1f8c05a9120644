import Testing
import TestSupport

@testable import TimelineUI

@Suite struct BindingsTests {
  @Test(arguments: Mode.allCases)
  func `no key has two commands`(mode: Mode) {
    let keys = Bindings().groups(mode).flatMap(\.bindings).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Mode.allCases)
  func `every key in the table has a name that means it`(mode: Mode) {
    for binding in Bindings().groups(mode).flatMap(\.bindings) {
      #expect(!binding.keys.isEmpty, "\(binding.help) has no key")
      for key in binding.keys { #expect(Key(named: key.name) == key) }
    }
  }

  @Test func `the keys of the design do what they say`() {
    let expected: [(String, Command)] = [
      ("j", .nextEvent), ("k", .previousEvent), ("Down", .nextEvent), ("Up", .previousEvent),
      ("h", .focusLeft), ("l", .focusRight), ("Left", .focusLeft), ("Right", .focusRight),
      ("Tab", .focusRight), ("S-Tab", .focusLeft), ("Space", .pageDown), ("b", .pageUp),
      ("PgDn", .pageDown), ("PgUp", .pageUp), ("C-d", .halfPageDown), ("C-u", .halfPageUp),
      ("g", .firstEvent), ("G", .lastEvent), ("Home", .firstEvent), ("End", .lastEvent),
      ("]", .nextYear), ("[", .previousYear), ("}", .nextInTime), ("{", .previousInTime),
      (")", .nextTurningPoint), ("(", .previousTurningPoint), ("t", .goToDate), ("/", .search),
      ("n", .nextMatch), ("N", .previousMatch), ("F", .clearFilter), ("1", .toggleCountry(1)),
      ("9", .toggleCountry(9)), ("0", .showAllCountries), ("y", .pickYears),
      ("c", .pickCountries), ("x", .pickCategories), ("Enter", .openDetail), ("Esc", .back),
      ("s", .toggleArrangement), ("+", .finerScale), ("-", .coarserScale), ("z", .cycleWidths),
      ("d", .cycleLines), ("p", .togglePreview), ("o", .openAddress), ("?", .help), ("q", .quit),
      ("m", .toggleBookmark), ("'", .nextBookmark), ("i", .writeNote), ("I", .editNote),
      ("B", .showKept), ("S", .saveFilter), ("r", .recallFilter), ("<", .goBack),
      (">", .goForth), ("u", .undo),
    ]
    for (name, command) in expected {
      #expect(Key(named: name).flatMap { Bindings().action($0, in: .timeline) } == .run(command))
    }
  }

  @Test(arguments: [Mode.timeline, .responses, .matrix, .activity, .detail])
  func `every letter key works from its place on a Russian keyboard`(mode: Mode) {
    let caps: [(Character, Character)] = [
      ("j", "о"), ("k", "л"), ("h", "р"), ("l", "д"), ("g", "п"), ("G", "П"), ("b", "и"),
      ("t", "е"), ("n", "т"), ("N", "Т"), ("y", "н"), ("c", "с"), ("x", "ч"), ("s", "ы"),
      ("z", "я"), ("d", "в"), ("p", "з"), ("o", "щ"), ("a", "ф"), ("w", "ц"), ("F", "А"),
      ("T", "Е"), ("R", "К"), ("M", "Ь"), ("A", "Ф"), ("q", "й"), ("[", "х"), ("]", "ъ"),
      ("{", "Х"), ("}", "Ъ"), ("/", "."), ("?", ","), ("m", "ь"), ("'", "э"), ("i", "ш"),
      ("I", "Ш"), ("B", "И"), ("S", "Ы"), ("r", "к"), ("<", "Б"),
      (">", "Ю"), ("u", "г"), ("@", "\""), ("#", "№"),
    ]
    for (latin, cyrillic) in caps {
      #expect(
        Bindings().action(.character(cyrillic), in: mode)
          == Bindings().action(.character(latin), in: mode), "\(cyrillic) for \(latin)")
    }
  }

  @Test func `letters are typed where text is wanted`() {
    for mode in [Mode.prompt, .list] {
      for letter in "jkqhl?1жқ" {
        #expect(Bindings().action(.character(letter), in: mode) == .type(letter))
      }
    }
  }

  @Test(arguments: ["", "C-", "F0", "F13", "Foo", "jj", "c-d"])
  func `what is no key name is refused`(name: String) {
    #expect(Key(named: name) == nil)
  }
}
