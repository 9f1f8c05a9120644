extension Filter {
  /// The countries that it lets pass, as positions in the dataset's order.
  public func shownCountries(of dataset: Dataset) -> [Int] {
    dataset.countries.indices.filter { countries.isEmpty || countries.contains($0) }
  }

  /// Whether it leaves out acts of a country in the time it lets pass, so that their absence
  /// proves nothing of the country.
  ///
  /// Years that follow each other leave none out: an axis is cut to them.
  public func leavesActsOut(of country: Int) -> Bool {
    !categories.isEmpty || Self.runs(of: years).count > 1
      || terms.contains { term in
        guard case .countries(let countries) = term.test else { return true }
        return countries.contains(country) == term.isExcluded
      }
  }

  /// The categories that it lets pass, as positions in the dataset's order.
  public func shownCategories(of dataset: Dataset) -> [Int] {
    dataset.categories.indices.filter { categories.isEmpty || categories.contains($0) }
  }
}
