extension Filter {
  /// The countries that it lets pass, as positions in the dataset's order.
  public func shownCountries(of dataset: Dataset) -> [Int] {
    dataset.countries.indices.filter { countries.isEmpty || countries.contains($0) }
  }

  /// The categories that it lets pass, as positions in the dataset's order.
  public func shownCategories(of dataset: Dataset) -> [Int] {
    dataset.categories.indices.filter { categories.isEmpty || categories.contains($0) }
  }
}
