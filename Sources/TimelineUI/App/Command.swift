import TimelineData

/// All that a key, or later a typed name, can ask for.
public enum Command: Sendable, Hashable {
  case nextEvent, previousEvent
  case focusLeft, focusRight
  case pageDown, pageUp, halfPageDown, halfPageUp
  case firstEvent, lastEvent
  case nextYear, previousYear
  case nextInTime, previousInTime
  case nextTurningPoint, previousTurningPoint
  case goToDate
  case search, nextMatch, previousMatch
  case editFilter, clearFilter
  /// Counted from 1.
  case toggleCountry(Int)
  case showAllCountries
  case pickYears, pickCountries, pickCategories, pickTags, pickActors
  case openDetail, back
  case toggleArrangement, coarserScale, finerScale
  case cycleWidths, cycleLines, togglePreview
  case openAddress
  case nextLink, previousLink, follow
  /// Counted from 1.
  case openSource(Int)
  case showTimeline, showResponses, showMatrix, showActivity
  case toggleAnchor
  case toggleFold
  /// The window of days that responses are looked for in.
  case cycleWindow
  case help, redraw, reload, suspend, quit
  // In lists and prompts.
  case togglePick, accept, complete
  case erase, eraseForward, eraseWord, eraseAll
  case cursorLeft, cursorRight, cursorStart, cursorEnd
}

/// What happens: a command, a character typed, or something the terminal reports.
public enum Action: Sendable, Equatable {
  case run(Command)
  case type(Character)
  case resize(Size)
  /// A key that means nothing here.
  case ignore
  /// An effect could not be carried out.
  case report(String)
  /// The files of the dataset were read again.
  case loaded(Dataset)
}

/// What `update` asks the outside world for.
public enum Effect: Sendable, Equatable {
  case none
  /// Opens an http or https address in the user's browser.
  case open(String)
  case redraw
  /// Reads the files of the dataset again.
  case reload
  case suspend
  case quit
}
