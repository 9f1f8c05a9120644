import Testing

@testable import TimelineUI

/// Keys as people write them in the configuration file.
@Suite struct KeyNameTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("G", .character("G")), ("?", .character("?")),
    ("ж", .character("ж")), ("#", .character("#")), ("\"", .character("\"")),
    ("Space", .character(" ")), (" ", .character(" ")), ("C-d", .control("d")),
    ("F1", .function(1)),
    ("F12", .function(12)), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("S-Tab", .backTab), ("PgDn", .pageDown), ("↓", .down), ("←", .left), ("Down", .down),
  ])
  func `a key is written as the help prints it`(name: String, key: Key) throws {
    #expect(try Key(checking: name) == key)
  }

  @Test(arguments: [
    ("C-i", Key.NameError.sameAs(.tab)), ("C-m", .sameAs(.enter)), ("C-j", .sameAs(.enter)),
    ("C-h", .sameAs(.backspace)), ("C-c", .taken), ("C-s", .taken), ("C-q", .taken),
    ("M-x", .alt), ("C-D", .unknown), ("C-1", .unknown), ("C-", .unknown), ("F13", .unknown),
    ("jj", .unknown), ("", .unknown), ("\t", .unknown), ("Down ", .unknown), ("C-C-a", .unknown),
    ("\u{65}\u{301}", .unknown), ("F+1", .unknown), ("F01", .unknown), ("F0", .unknown),
  ])
  func `what no terminal sends as a key of its own is none, and it is said why`(
    name: String, reason: Key.NameError
  ) {
    #expect(throws: reason) { try Key(checking: name) }
  }

  @Test func `every command of the table has one name, and every name one command`() {
    let bound = Mode.allCases.flatMap { Bindings().groups($0).flatMap(\.bindings) }.map(\.command)
    #expect(Set(Command.names.map(\.command)) == Set(bound))
    #expect(Set(Command.names.map(\.name)).count == Command.names.count)
    for (command, name) in Command.names {
      #expect(command.name == name)
      #expect(Command(named: name) == command)
      #expect(name.allSatisfy { $0 == "-" || $0.isLowercase || $0.isNumber })
    }
  }
}
