extension Filter {
  /// The filter that `description(in:)` wrote.
  ///
  /// A country or a category that the dataset has no more is an error.
  public init(described text: String, in dataset: Dataset) throws(FilterError) {
    self.init()
    var words: [Substring] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if word.hasPrefix("country:") {
        try add(countries: String(word.dropFirst("country:".count)), of: dataset)
      } else if word.hasPrefix("year:") {
        try add(years: String(word.dropFirst("year:".count)), of: dataset)
      } else if word.hasPrefix("category:") {
        try add(categories: String(word.dropFirst("category:".count)), of: dataset)
      } else {
        words.append(word)
      }
    }
    self.text = words.joined(separator: " ")
  }
}
