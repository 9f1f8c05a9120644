/// Keys that work alike in every view.
extension Bindings {
  static let filterKeys = BindingGroup(
    title: "Filter",
    bindings: [
      Binding("f", .editFilter, "Filter by a query, such as year:2022.. -tag:un-vote wagner"),
      Binding("y", .pickYears, "Pick years"),
      Binding("c", .pickCountries, "Pick countries"),
      Binding("x", .pickCategories, "Pick categories"),
      Binding("#", .pickTags, "Pick tags"),
      Binding("@", .pickActors, "Pick actors"),
      Binding("S", .saveFilter, "Save the filter under a name"),
      Binding("r", .recallFilter, "Recall a saved filter"),
      Binding("0", .showAllCountries, "Show all countries"),
      Binding("F", .clearFilter, "Clear the filter; hidden countries stay hidden"),
    ]
      + (1...9).map { Binding("\($0)", .toggleCountry($0), "Hide or show country \($0)") })

  static let keepKeys = BindingGroup(
    title: "Keep",
    bindings: [
      Binding("m", .toggleBookmark, "Bookmark the event, or take the mark away"),
      Binding("'", .nextBookmark, "Next bookmark in time; after the last, the first"),
      Binding("i", .writeNote, "Write a note on the event"),
      Binding("I", .editNote, "Write it in your editor ($VISUAL, $EDITOR)"),
      Binding("B", .showKept, "List bookmarks and notes, to go there"),
    ])

  static let trailKeys = BindingGroup(
    title: "Back",
    bindings: [
      Binding("<", .goBack, "Back to where you were before a jump"),
      Binding(">", .goForth, "Forth again"),
      Binding("u", .undo, "Take back the last change of filter, view or arrangement"),
    ])

  static let viewKeys = BindingGroup(
    title: "Views",
    bindings: [
      Binding("T", .showTimeline, "Timeline: what each did, side by side"),
      Binding("R", .showResponses, "Responses: who reacted, after how many days"),
      Binding("M", .showMatrix, "Matrix: what holds on a date, country by country"),
      Binding("A", .showActivity, "Activity: when there was much, and when nothing"),
      Binding("p", .togglePreview, "Preview on or off"),
    ])

  static let programKeys = BindingGroup(
    title: "The program",
    bindings: [
      Binding("? : F1", .help, "All commands, to read, to find and to run"),
      Binding("C-t", .toggleMouse, "Mouse on, or off: then the terminal selects text"),
      Binding("C-l", .redraw, "Draw the screen again"),
      Binding("C-r", .reload, "Read the files of --data again"),
      Binding("C-z", .suspend, "Back to the shell until fg"),
      Binding("q", .quit, "Quit"),
    ])
}
