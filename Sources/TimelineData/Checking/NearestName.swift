/// The known name that a mistyped one most likely stands for, if any is near.
///
/// Near is at most a third of the letters apart, and at least one letter.
///
/// - Complexity: the product of the lengths for each name, so nothing is looked for among
///   more than 5,000 names.
public func nearestName(to name: String, among known: some Collection<String>) -> String? {
  guard known.count <= 5_000 else { return nil }
  let letters = Array(name.lowercased().unicodeScalars.prefix(200))
  var nearest: (name: String, distance: Int)?
  for candidate in known {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(200))
    let limit = nearest.map { $0.distance - 1 } ?? max(1, max(letters.count, other.count) / 3)
    guard abs(letters.count - other.count) <= limit else { continue }
    let distance = editDistance(letters, other)
    if distance <= limit { nearest = (candidate, distance) }
  }
  return nearest?.name
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into another.
func editDistance<Letter: Equatable>(_ one: [Letter], _ other: [Letter]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var current = [row + 1]
    for (column, otherLetter) in other.enumerated() {
      var best = min(
        last[column + 1] + 1, current[column] + 1, last[column] + (letter == otherLetter ? 0 : 1))
      if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[other.count]
}
