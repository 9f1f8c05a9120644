import TimelineData

/// What stands beside the text that is typed.
extension Prompt {
  var label: String {
    switch purpose {
    case .search: "Search: "
    case .date: "Go to date: "
    case .note: "Note: "
    case .filterName: "Save the filter as: "
    }
  }

  /// How it is ended.
  var note: String {
    switch purpose {
    case .search, .date: ""
    case .note: "Enter keep  Esc leave  empty takes it away"
    case .filterName: "Enter save  Esc back"
    }
  }
}

extension String {
  /// As much of the end as fits a width.
  ///
  /// - Complexity: linear in the width, however long the text is.
  func end(within width: Int) -> String {
    var columns = 0
    var start = endIndex
    while start > startIndex {
      let before = index(before: start)
      columns += String(self[before..<start]).displayWidth
      if columns > width { break }
      start = before
    }
    return String(self[start...])
  }
}
