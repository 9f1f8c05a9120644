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
  case goBack, goForth, undo
  case toggleBookmark, nextBookmark, writeNote
  /// In the user's editor.
  case editNote
  /// The list of bookmarks and notes.
  case showKept
  case saveFilter, recallFilter
  /// Takes the row of a list of what is kept out of it.
  case forget
  case help, redraw, reload, suspend, quit
  /// Whether the mouse is the program's or the terminal's.
  case toggleMouse
  // In lists and prompts.
  case togglePick, accept, complete
  case erase, eraseForward, eraseWord, eraseAll
  case cursorLeft, cursorRight, cursorStart, cursorEnd
}

/// What happens: a command, a character typed, or something the terminal reports.
public enum Action: Sendable, Equatable {
  case run(Command)
  case type(Character)
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// A key that means nothing here.
  case ignore
  /// An effect could not be carried out.
  case report(String)
  /// The files of the dataset were read again.
  case loaded(Dataset)
  /// The user's editor left this text of a note.
  case edited(event: Int, text: String)
  /// What is kept, with what another run has kept meanwhile.
  case keep(Memory)
}

/// What `update` asks the outside world for.
public enum Effect: Sendable, Equatable {
  case none
  /// Opens an http or https address in the user's browser.
  case open(String)
  /// Keeps bookmarks, notes, filters and the place.
  case keep
  /// Lets the user edit the text of a note.
  case edit(event: Int, text: String)
  case redraw
  /// Reads the files of the dataset again.
  case reload
  case suspend
  /// Has the mouse reported, or leaves it to the terminal.
  case setMouse(Bool)
  case quit
}
