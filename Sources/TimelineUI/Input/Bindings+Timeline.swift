/// The built-in key table: conventions of vi, less and tig.
extension Bindings {
  static let timeline: [BindingGroup] = [
    BindingGroup(
      title: "Move",
      bindings: [
        Binding("j Down", .nextEvent, "Next event in the pane"),
        Binding("k Up", .previousEvent, "Previous event in the pane"),
        Binding("h Left S-Tab", .focusLeft, "Pane to the left, same time"),
        Binding("l Right Tab", .focusRight, "Pane to the right, same time"),
        Binding("Space PgDn C-f", .pageDown, "A page down"),
        Binding("b PgUp C-b", .pageUp, "A page up"),
        Binding("C-d", .halfPageDown, "Half a page down"),
        Binding("C-u", .halfPageUp, "Half a page up"),
        Binding("g Home", .firstEvent, "First event of the pane"),
        Binding("G End", .lastEvent, "Last event of the pane"),
      ]),
    BindingGroup(
      title: "Jump in time",
      bindings: [
        Binding("]", .nextYear, "Next year that has events"),
        Binding("[", .previousYear, "Previous year that has events"),
        Binding("}", .nextInTime, "Next event in time, in any pane"),
        Binding("{", .previousInTime, "Previous event in time, in any pane"),
        Binding(")", .nextTurningPoint, "Next turning point, in any pane"),
        Binding("(", .previousTurningPoint, "Previous turning point, in any pane"),
        Binding("t", .goToDate, "Go to a date: 2022, 2022-09, 21 Sep 2022, +30d"),
      ]),
    BindingGroup(
      title: "Search",
      bindings: [
        Binding("/", .search, "Search as you type"),
        Binding("n", .nextMatch, "Next match, in any pane"),
        Binding("N", .previousMatch, "Previous match, in any pane"),
      ]),
    filterKeys,
    BindingGroup(
      title: "Read",
      bindings: [
        Binding("Enter", .openDetail, "Everything about the event, with its sources"),
        Binding("o", .openAddress, "Open the first source in the browser"),
        Binding("a", .toggleAnchor, "Make the event day 0, or let it go"),
        Binding("Esc", .back, "Forget the search"),
      ]),
    BindingGroup(
      title: "Arrange",
      bindings: [
        Binding("s", .toggleArrangement, "Aligned in time, or packed"),
        Binding("+ =", .finerScale, "Zoom in: year, quarter, month, day"),
        Binding("- _", .coarserScale, "Zoom out: day, month, quarter, year"),
        Binding("z", .cycleWidths, "Panes equal, the focused one wider, it alone"),
        Binding("d", .cycleLines, "At least 1, 2 or 3 lines an event"),
      ]),
    keepKeys, trailKeys, viewKeys, programKeys,
  ]

  static let detail: [BindingGroup] = [
    BindingGroup(
      title: "Detail",
      bindings: [
        Binding("j Down", .nextEvent, "Scroll down"),
        Binding("k Up", .previousEvent, "Scroll up"),
        Binding("l Right }", .focusRight, "Next event of the country"),
        Binding("h Left {", .focusLeft, "Previous event of the country"),
        Binding("Tab", .nextLink, "Mark the next linked event"),
        Binding("S-Tab", .previousLink, "Mark the previous linked event"),
        Binding("Enter", .follow, "Follow the marked link; without a mark, back"),
        Binding("Space PgDn C-f C-d", .pageDown, "A page down"),
        Binding("b PgUp C-b C-u", .pageUp, "A page up"),
        Binding("g Home", .firstEvent, "To the top"),
        Binding("G End", .lastEvent, "To the end"),
      ] + keepKeys.bindings.filter { $0.command != .showKept } + trailKeys.bindings
        + (1...9).map {
          Binding("\($0)", .openSource($0), "Open source \($0) in the browser")
        } + [
          Binding("o", .openAddress, "Open the first source in the browser"),
          Binding("a", .toggleAnchor, "Make the event day 0, or let it go"),
          Binding("R", .showResponses, "Responses to this event"),
          Binding("Esc q", .back, "Back to where you came from"),
          Binding("? : F1", .help, "All keys"),
          Binding("C-t", .toggleMouse, "Mouse on, or off: then the terminal selects text"),
          Binding("C-l", .redraw, "Draw the screen again"),
          Binding("C-z", .suspend, "Back to the shell until fg"),
        ])
  ]

  static let list: [BindingGroup] = [
    BindingGroup(
      title: "List",
      bindings: [
        Binding("Down C-n Tab", .nextEvent, "Next row"),
        Binding("Up C-p S-Tab", .previousEvent, "Previous row"),
        Binding("PgDn", .pageDown, "A page down"),
        Binding("PgUp", .pageUp, "A page up"),
        Binding("Home", .firstEvent, "First row"),
        Binding("End", .lastEvent, "Last row"),
        Binding("Space", .togglePick, "Pick or unpick"),
        Binding("Enter", .accept, "Take the choice"),
        Binding("Delete", .forget, "Take a bookmark or a saved filter away"),
        Binding("Backspace", .erase, "Erase a letter"),
        Binding("C-w", .eraseWord, "Erase a word"),
        Binding("C-u", .eraseAll, "Erase all"),
        Binding("Esc", .back, "Leave all as it was"),
        Binding("C-t", .toggleMouse, "Mouse on, or off: then the terminal selects text"),
        Binding("C-l", .redraw, "Draw the screen again"),
        Binding("C-z", .suspend, "Back to the shell until fg"),
      ])
  ]

  static let prompt: [BindingGroup] = [
    BindingGroup(
      title: "Prompt",
      bindings: [
        Binding("Enter", .accept, "Done"),
        Binding("Esc", .back, "Back to where you were"),
        Binding("Tab", .complete, "Complete the word"),
        Binding("Down C-n", .nextMatch, "Next match"),
        Binding("Up C-p", .previousMatch, "Previous match"),
        Binding("Left", .cursorLeft, "A letter to the left"),
        Binding("Right", .cursorRight, "A letter to the right"),
        Binding("Home C-a", .cursorStart, "To the start"),
        Binding("End C-e", .cursorEnd, "To the end"),
        Binding("Delete C-d", .eraseForward, "Erase the letter under the cursor"),
        Binding("Backspace", .erase, "Erase a letter"),
        Binding("C-w", .eraseWord, "Erase a word"),
        Binding("C-u", .eraseAll, "Erase all"),
        Binding("C-t", .toggleMouse, "Mouse on, or off: then the terminal selects text"),
        Binding("C-l", .redraw, "Draw the screen again"),
        Binding("C-z", .suspend, "Back to the shell until fg"),
      ])
  ]
}
