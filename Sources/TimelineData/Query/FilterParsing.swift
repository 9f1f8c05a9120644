/// Filters from the words of a command line or of a prompt.
extension Filter {
  /// Adds countries by comma-separated ISO codes or English names, in any case.
  public mutating func add(countries text: String, of dataset: Dataset) throws(FilterError) {
    for word in Self.list(text) {
      let wanted = FoldedText(word)
      guard
        let position = dataset.countries.firstIndex(where: {
          FoldedText($0.code) == wanted || FoldedText($0.name) == wanted
        })
      else {
        throw .unknownCountry(word, known: dataset.countries.map { "\($0.code) \($0.name)" })
      }
      countries.insert(position)
    }
  }

  /// Adds comma-separated categories.
  public mutating func add(categories text: String, of dataset: Dataset) throws(FilterError) {
    for word in Self.list(text) {
      let wanted = FoldedText(word)
      guard let position = dataset.categories.firstIndex(where: { FoldedText($0.id) == wanted })
      else { throw .unknownCategory(word, known: dataset.categories.map(\.id)) }
      categories.insert(position)
    }
  }

  /// Adds comma-separated years and ranges of years, such as `2014,2022..2023` or `2024..`.
  public mutating func add(years text: String, of dataset: Dataset) throws(FilterError) {
    guard let span = dataset.years else { return }
    for word in Self.list(text) {
      let range = try Self.yearRange(word, within: span)
      guard range.overlaps(span) else { throw .yearOutside(word, known: span) }
      years.formUnion(range.clamped(to: span))
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  private static func yearRange(
    _ word: String, within span: ClosedRange<Int>
  ) throws(FilterError) -> ClosedRange<Int> {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    let (before, after) = (parts[0], parts[parts.count - 1])
    switch (year(before), year(after)) {
    case (let year?, _) where parts.count == 1: return year...year
    case _ where parts.count != 3 || !parts[1].isEmpty: throw .notAYear(word)
    case (let first?, let last?):
      guard first <= last else { throw .backwards(word, turned: "\(after)..\(before)") }
      return first...last
    case (let first?, nil) where after.isEmpty: return first...max(first, span.upperBound)
    case (nil, let last?) where before.isEmpty: return min(span.lowerBound, last)...last
    default: throw .notAYear(word)
    }
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text)
  }
}

/// Why a filter was refused, with what there is instead.
public enum FilterError: Error, Equatable {
  case unknownCountry(String, known: [String])
  case unknownCategory(String, known: [String])
  case notAYear(String)
  case backwards(String, turned: String)
  case yearOutside(String, known: ClosedRange<Int>)
}

extension FilterError: CustomStringConvertible {
  /// The mistake and what would be right, in one sentence.
  public var description: String {
    switch self {
    case .unknownCountry(let word, let known):
      "unknown country ‘\(word)’; there is \(known.joined(separator: ", "))"
    case .unknownCategory(let word, let known):
      "unknown category ‘\(word)’; there is \(known.joined(separator: ", "))"
    case .notAYear(let word):
      "‘\(word)’ is not a year; write 2022, 2022..2023 or 2022,2024"
    case .backwards(let word, let turned):
      "‘\(word)’ runs backwards; write \(turned)"
    case .yearOutside(let word, let known):
      "no event in \(word); the events are from \(known.lowerBound) to \(known.upperBound)"
    }
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
