/// The names that commands have in the configuration file and in the help.
///
/// They never change: files that people wrote depend on them.
extension Command {
  /// Every command, in the order in which the configuration is printed.
  static let names: [(command: Command, name: String)] =
    [
      (.nextEvent, "next-event"), (.previousEvent, "previous-event"),
      (.focusLeft, "focus-left"), (.focusRight, "focus-right"),
      (.pageDown, "page-down"), (.pageUp, "page-up"),
      (.halfPageDown, "half-page-down"), (.halfPageUp, "half-page-up"),
      (.firstEvent, "first-event"), (.lastEvent, "last-event"),
      (.nextYear, "next-year"), (.previousYear, "previous-year"),
      (.nextInTime, "next-in-time"), (.previousInTime, "previous-in-time"),
      (.nextTurningPoint, "next-turning-point"), (.previousTurningPoint, "previous-turning-point"),
      (.goToDate, "go-to-date"),
      (.search, "search"), (.nextMatch, "next-match"), (.previousMatch, "previous-match"),
      (.editFilter, "edit-filter"), (.clearFilter, "clear-filter"),
      (.pickYears, "pick-years"), (.pickCountries, "pick-countries"),
      (.pickCategories, "pick-categories"), (.pickTags, "pick-tags"),
      (.pickActors, "pick-actors"),
      (.saveFilter, "save-filter"), (.recallFilter, "recall-filter"),
      (.showAllCountries, "show-all-countries"),
    ] + (1...9).map { (.toggleCountry($0), "toggle-country-\($0)") } + [
      (.openDetail, "open-detail"), (.back, "back"), (.openAddress, "open-address"),
      (.nextLink, "next-link"), (.previousLink, "previous-link"), (.follow, "follow-link"),
    ] + (1...9).map { (.openSource($0), "open-source-\($0)") } + [
      (.toggleAnchor, "toggle-anchor"),
      (.toggleArrangement, "toggle-arrangement"),
      (.finerScale, "finer-scale"), (.coarserScale, "coarser-scale"),
      (.cycleWidths, "cycle-widths"), (.cycleLines, "cycle-lines"),
      (.togglePreview, "toggle-preview"),
      (.showTimeline, "show-timeline"), (.showResponses, "show-responses"),
      (.showMatrix, "show-matrix"), (.showActivity, "show-activity"),
      (.cycleWindow, "cycle-window"), (.toggleFold, "toggle-fold"),
      (.toggleBookmark, "toggle-bookmark"), (.nextBookmark, "next-bookmark"),
      (.writeNote, "write-note"), (.editNote, "edit-note"), (.showKept, "show-kept"),
      (.forget, "forget"),
      (.goBack, "go-back"), (.goForth, "go-forth"), (.undo, "undo"),
      (.help, "help"), (.toggleMouse, "toggle-mouse"), (.redraw, "redraw"),
      (.reload, "reload"), (.suspend, "suspend"), (.quit, "quit"),
      (.accept, "accept"), (.togglePick, "toggle-pick"), (.complete, "complete"),
      (.erase, "erase"), (.eraseForward, "erase-forward"), (.eraseWord, "erase-word"),
      (.eraseAll, "erase-all"),
      (.cursorLeft, "cursor-left"), (.cursorRight, "cursor-right"),
      (.cursorStart, "cursor-start"), (.cursorEnd, "cursor-end"),
    ]

  /// The name; every command has one.
  public var name: String { Self.names.first { $0.command == self }?.name ?? "" }

  /// Whether another command stands before it in the table.
  func isNamed(after other: Command) -> Bool {
    Self.names.first { $0.command == self || $0.command == other }?.command == other
  }

  /// The command of a name; `nil` when there is none of that name.
  public init?(named name: String) {
    guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
    self = known.command
  }
}
