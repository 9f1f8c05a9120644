import Testing

@testable import TimelineData

struct NearestNameTests {
  private static let words = ["legislation", "prosecution", "warning", "KZ", "KG"]

  @Test(arguments: [
    ("warnings", "warning"), ("Warning", "warning"), ("legislaton", "legislation"),
    ("prosecutoin", "prosecution"), ("kz", "KZ"), ("", nil), ("tag", nil), ("mobilisation", nil),
  ])
  func `a mistyped word finds its neighbour, a strange one none`(word: String, nearest: String?) {
    #expect(nearestName(to: word, among: Self.words) == nearest)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("date", "data", 1), ("titel", "title", 1),
    ("kitten", "sitting", 3),
  ])
  func `a distance counts insertions, deletions, replacements and swaps`(
    one: String, other: String, distance: Int
  ) {
    #expect(editDistance(Array(one), Array(other)) == distance)
  }
}
