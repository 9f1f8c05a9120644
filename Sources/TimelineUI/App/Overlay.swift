import TimelineData

/// What lies over the timeline and takes the keys.
enum Overlay: Sendable, Equatable {
  case detail(Detail)
  case history(History)
  case list(ListPanel)
  case prompt(Prompt)
}

/// Everything about one event.
struct Detail: Sendable, Equatable {
  /// Position in `Dataset.events`.
  var event: Int
  /// The first visible line.
  var top = 0
  /// Which of the linked events is marked, counted from 0; `nil` for none.
  var link: Int?
}

/// All values of one indicator in one country.
struct History: Sendable, Equatable {
  /// Position in `Dataset.indicators`.
  let indicator: Int
  /// Position in `Dataset.countries`.
  let country: Int
  /// The first visible line.
  var top = 0

  /// In time.
  func values(of dataset: Dataset) -> [IndicatorValue] {
    dataset.indicators[indicator].values.filter { $0.country == country }
  }
}

/// A list to choose from; typing narrows it.
struct ListPanel: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case help
    case years, countries, categories
    case names(PickedName)
    /// Bookmarks and notes.
    case kept
    /// Saved filters.
    case filters

    /// Whether several rows can be picked, to filter by.
    var isPickedFrom: Bool {
      switch self {
      case .years, .countries, .categories, .names: true
      case .help, .kept, .filters: false
      }
    }
  }

  let content: Content
  /// What is typed to narrow the list.
  var line = LineEditor()
  /// The row under the cursor, among the narrowed ones.
  var cursor = 0
  /// Rows between the top of the box and the cursor, so that a click scrolls nothing; `nil`
  /// while keys keep the cursor in the middle.
  var rowsAbove: Int?
  /// Whether something was picked or unpicked, so that Enter need not pick.
  var isTouched = false
  /// Whether the row under the cursor was typed or moved to.
  var isAimed = false
  /// What Esc brings back.
  let before: Filter

  var typed: String { line.text }
}

/// One line to type into, in place of the status line.
struct Prompt: Sendable, Equatable {
  enum Purpose: Sendable, Equatable {
    case search, date, filter
    /// On an event, a position in `Dataset.events`.
    case note(Int)
    case filterName
  }

  let purpose: Purpose
  var line = LineEditor()
  /// Why the text is no filter; the last one that was stays in force.
  var mistake: QueryError?
  /// Why the text is no date, until it is changed.
  var refusal: String?
  /// What the word under the cursor may become, while Tab goes through it.
  var completion: Completion?
  /// What Esc brings back.
  let before: TimelineState
  let searchBefore: Search?
  let filterBefore: Filter

  var text: String { line.text }

  /// Candidates for a word, and the one that was taken last.
  struct Completion: Sendable, Equatable {
    let candidates: [QueryCompletion.Candidate]
    var place: Int?
  }
}

/// A search and what it found.
struct Search: Sendable, Equatable {
  let text: String
  /// Positions in `Dataset.events`, in screen order.
  let matches: [Int]
}
