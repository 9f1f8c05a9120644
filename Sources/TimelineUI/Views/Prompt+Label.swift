/// What stands beside the text that is typed.
extension Prompt {
  var label: String {
    switch purpose {
    case .search: "Search: "
    case .date: "Go to date: "
    case .filter: "Filter: "
    case .note: "Note: "
    case .filterName: "Save the filter as: "
    }
  }

  /// How it is ended.
  var note: String {
    switch purpose {
    case .search, .date, .filter: ""
    case .note: "Enter keep  Esc leave  empty takes it away"
    case .filterName: "Enter save  Esc back"
    }
  }
}
