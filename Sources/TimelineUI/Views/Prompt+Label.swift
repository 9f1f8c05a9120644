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
}
