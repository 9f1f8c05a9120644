import TimelineData

/// Where one is in the responses to an event, and what they are.
struct ResponsesState: Sendable, Equatable {
  /// The limit in days; `nil` for all that followed.
  var within: Int? = 90
  /// The row under the cursor, among `rows`.
  var row = 0
  /// The first visible row.
  var top = 0
  /// Made by `AppState.compare`; `nil` before the view was opened.
  private(set) var responses: Responses?
  private(set) var table: ResponseTable?
  private(set) var rows: [Row] = []

  /// The limits that one key goes through.
  static let limits: [Int?] = [30, 90, 365, nil]

  enum Row: Sendable, Equatable {
    /// The first response of each country in any category.
    case first
    /// The first of each country in one category: a row of the table.
    case category(row: Int)
    case response(Response)
    case heading(String)

    var isSelectable: Bool {
      if case .heading = self { false } else { true }
    }
  }

  /// Compares anew, keeping the place as far as there are rows.
  mutating func compare(_ responses: Responses, _ table: ResponseTable) {
    self.responses = responses
    self.table = table
    rows = [.first] + table.categories.indices.map { .category(row: $0) }
    if !responses.following.isEmpty {
      rows.append(.heading("In order of lag"))
      rows += responses.following.map { .response($0) }
    }
    if !responses.mayPrecede.isEmpty {
      rows.append(.heading("May precede: the date spans that day"))
      rows += responses.mayPrecede.map { .response($0) }
    }
    row = min(row, rows.count - 1)
    if !rows[row].isSelectable { row = max(0, row - 1) }
  }

  /// The response under the cursor, given the country of the column under it.
  func response(inColumnOf country: Int) -> Response? {
    guard rows.indices.contains(row) else { return nil }
    switch rows[row] {
    case .response(let response): return response
    case .heading: return nil
    case .first, .category:
      guard case .first(let response) = cell(rows[row], country: country) else { return nil }
      return response
    }
  }

  /// What the table says in a row for a country; `nil` outside the table.
  func cell(_ row: Row, country: Int) -> ResponseCell? {
    guard let table, let column = table.countries.firstIndex(of: country) else { return nil }
    switch row {
    case .first: return table.firsts[column]
    case .category(let row): return table.cells[row][column]
    case .response, .heading: return nil
    }
  }

  /// Moves the cursor by selectable rows.
  mutating func move(by distance: Int) {
    var target = max(0, min(rows.count - 1, row + distance))
    let step = distance < 0 ? -1 : 1
    while rows.indices.contains(target), !rows[target].isSelectable { target += step }
    if rows.indices.contains(target) { row = target }
  }

  /// Scrolls by rows, and takes the cursor along where it would leave the screen; where there
  /// is nothing to scroll, moves the cursor.
  mutating func scroll(by distance: Int, rows visible: Int) {
    let before = top
    let step = distance < 0 ? -1 : 1
    top = max(0, min(top + distance, rows.count - visible))
    if top == before {
      move(by: step)
    } else {
      row = max(top, min(row, top + visible - 1))
      if !rows[row].isSelectable { move(by: step) }
    }
    scroll(rows: visible)
  }

  /// Moves the viewport as little as needed to show the row under the cursor.
  mutating func scroll(rows visible: Int) {
    // The heading over the first row of a list comes with it.
    let above = row > 0 && !rows[row - 1].isSelectable ? 1 : 0
    top = max(top, row + 1 - visible)
    top = max(0, min(top, row - above, rows.count - visible))
  }
}
