/// The key tables of the views that compare.
extension Bindings {
  static let responses: [BindingGroup] = [
    BindingGroup(
      title: "Responses",
      bindings: [
        Binding("j Down", .nextEvent, "Next row"),
        Binding("k Up", .previousEvent, "Previous row"),
        Binding("h Left S-Tab", .focusLeft, "Country to the left"),
        Binding("l Right Tab", .focusRight, "Country to the right"),
        Binding("Space PgDn C-f C-d", .pageDown, "A page down"),
        Binding("b PgUp C-b C-u", .pageUp, "A page up"),
        Binding("g Home", .firstEvent, "To the top"),
        Binding("G End", .lastEvent, "To the end"),
        Binding("w", .cycleWindow, "Responses within 30, 90, 365 days, or all"),
        Binding("a", .toggleAnchor, "Count from the marked event instead"),
        Binding("Enter", .openDetail, "Everything about the marked event"),
        Binding("o", .openAddress, "Open its first source in the browser"),
        Binding("Esc", .back, "Back to the timeline"),
      ]),
    filterKeys, keepKeys, trailKeys, viewKeys, programKeys,
  ]

  static let matrix: [BindingGroup] = [
    BindingGroup(
      title: "Matrix",
      bindings: [
        Binding("j Down", .nextEvent, "Next row"),
        Binding("k Up", .previousEvent, "Previous row"),
        Binding("h Left S-Tab", .focusLeft, "Country to the left"),
        Binding("l Right Tab", .focusRight, "Country to the right"),
        Binding("PgDn C-f C-d", .pageDown, "A page down"),
        Binding("b PgUp C-b C-u", .pageUp, "A page up"),
        Binding("g Home", .firstEvent, "To the top"),
        Binding("G End", .lastEvent, "To the end"),
        Binding("] }", .nextYear, "Next change of any indicator"),
        Binding("[ {", .previousYear, "Previous change of any indicator"),
        Binding("t", .goToDate, "Go to a date: 2022, 2022-09, 21 Sep 2022, +30d"),
        Binding("Space", .toggleFold, "Fold or unfold the group"),
        Binding("Enter", .openDetail, "History of the value, with its sources"),
        Binding("Esc", .back, "Back to the timeline"),
      ]),
    filterKeys, trailKeys, viewKeys, programKeys,
  ]

  static let activity: [BindingGroup] = [
    BindingGroup(
      title: "Activity",
      bindings: [
        Binding("l Right", .focusRight, "Later"),
        Binding("h Left", .focusLeft, "Earlier"),
        Binding("] PgDn Space", .nextYear, "A year later"),
        Binding("[ PgUp b", .previousYear, "A year earlier"),
        Binding("g Home", .firstEvent, "To the beginning"),
        Binding("G End", .lastEvent, "To the end"),
        Binding("j Down Tab", .nextEvent, "Next country"),
        Binding("k Up S-Tab", .previousEvent, "Previous country"),
        Binding("+ =", .finerScale, "By shorter periods: year, quarter, month"),
        Binding("- _", .coarserScale, "By longer periods: month, quarter, year"),
        Binding("t", .goToDate, "Go to a date: 2022, 2022-09, 21 Sep 2022, +30d"),
        Binding("Enter", .openDetail, "To these events in the timeline"),
        Binding("Esc", .back, "Back to the timeline"),
      ]),
    filterKeys, trailKeys, viewKeys, programKeys,
  ]
}
