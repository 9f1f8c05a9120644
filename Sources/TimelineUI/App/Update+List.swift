import TimelineData

/// Choosing from lists: what to filter by, and which command of the help to run.
extension AppState {
  mutating func runInList(_ command: Command, _ panel: ListPanel) -> Effect {
    switch command {
    case .erase, .eraseWord, .eraseAll: runInLine(command)
    case .togglePick:
      if panel.content.isPickedFrom { toggle(panel) } else { type(" ") }
    case .back:
      overlays.removeLast()
      if panel.isTouched {
        filter = panel.before
        refilter()
      }
    case .accept: return accept(panel)
    default: moveCursor(command, panel)
    }
    return .none
  }

  private mutating func moveCursor(_ command: Command, _ panel: ListPanel) {
    let count = listRows(of: panel).count
    let page = max(1, ListView.pageRows(size) - 1)
    var moved = panel
    moved.isAimed = true
    switch command {
    case .nextEvent: moved.cursor += 1
    case .previousEvent: moved.cursor -= 1
    case .pageDown: moved.cursor += page
    case .pageUp: moved.cursor -= page
    case .firstEvent: moved.cursor = 0
    case .lastEvent: moved.cursor = count - 1
    default: return
    }
    moved.rowsAbove = nil
    moved.cursor = max(0, min(moved.cursor, count - 1))
    overlays[overlays.count - 1] = .list(moved)
  }

  /// Picks or unpicks the row under the cursor; the screen behind follows at once.
  private mutating func toggle(_ panel: ListPanel) {
    let rows = listRows(of: panel)
    guard rows.indices.contains(panel.cursor) else { return }
    var touched = panel
    touched.isTouched = true
    overlays[overlays.count - 1] = .list(touched)
    filter.toggle(rows[panel.cursor].choice)
    if filter.countries.count == dataset.countries.count { filter.countries = [] }
    refilter()
  }

  /// What Enter does in a list to filter by.
  enum ListEnd: Sendable, Equatable {
    /// Filters by the row under the cursor alone.
    case picks
    /// Only closes, with what is ticked.
    case keeps
    /// Only closes, since there is nothing to pick.
    case closes
    /// Nothing: what is typed is to be mended.
    case waits
  }

  /// What Enter does now: it picks a row that was typed or moved to, and discards nothing that
  /// was ticked, before or in this list.
  func end(of panel: ListPanel) -> ListEnd {
    if findsNothing(panel) { return .waits }
    if panel.isTouched || filter.isLimited(by: panel.content) { return .keeps }
    guard panel.isAimed else { return .closes }
    let rows = listRows(of: panel)
    let isOne =
      rows.indices.contains(panel.cursor) && rows[panel.cursor].choice != .all(panel.content)
    return isOne ? .picks : .closes
  }

  /// Whether no row is like what is typed, and nothing was ticked; the list then stays open, so
  /// that no digit of another try runs as a command.
  func findsNothing(_ panel: ListPanel) -> Bool {
    !panel.isTouched && !panel.typed.isEmpty && listRows(of: panel).isEmpty
  }

  private mutating func accept(_ panel: ListPanel) -> Effect {
    if findsNothing(panel) { return .none }
    let rows = listRows(of: panel)
    let picks = panel.content.isPickedFrom && end(of: panel) == .picks
    overlays.removeLast()
    guard rows.indices.contains(panel.cursor) else { return .none }
    let choice = rows[panel.cursor].choice
    if case .command(let command) = choice { return update(.run(command)) }
    if picks {
      filter.toggle(choice)
      refilter()
    }
    return .none
  }
}

extension Filter {
  /// Adds or takes away one choice of a list; `all` empties the part it stands for.
  fileprivate mutating func toggle(_ choice: ListRow.Choice) {
    switch choice {
    case .year(let year): years.formSymmetricDifference([year])
    case .country(let country): countries.formSymmetricDifference([country])
    case .category(let category): categories.formSymmetricDifference([category])
    case .name(let name, let kind): toggle(name, as: kind)
    case .all(let content): clear(content)
    case .command, .event, .savedFilter: break
    }
  }

  /// Whether anything is ticked in a list.
  fileprivate func isLimited(by content: ListPanel.Content) -> Bool {
    var cleared = self
    cleared.clear(content)
    return cleared != self
  }

  private mutating func clear(_ content: ListPanel.Content) {
    switch content {
    case .years: years = []
    case .countries: countries = []
    case .categories: categories = []
    case .names(let kind): clear(kind)
    case .help, .kept, .filters: break
    }
  }
}
