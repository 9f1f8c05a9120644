/// Where the tables of the responses and of the matrix stand: under the header and a title.
enum TableRows {
  /// Of the countries' names.
  static let headRow = 2
  static let firstRow = 3
}
