import TimelineData

/// The lines of a text at a width, as ranges.
///
/// Greedy, at blanks, hard where a word alone is too long. Blanks at a break belong to no line.
///
/// - Complexity: linear in the scalars; allocates nothing.
struct LineBreaks: Sequence, IteratorProtocol {
  private let scalars: String.UnicodeScalarView
  private let width: Int
  private var start: String.Index

  /// `width` is in cells and at least 1 is assumed.
  init(_ text: String, width: Int) {
    scalars = text.unicodeScalars
    self.width = Swift.max(1, width)
    start = scalars.startIndex
  }

  mutating func next() -> Range<String.Index>? {
    while start < scalars.endIndex, Self.isBlank(scalars[start]) {
      start = scalars.index(after: start)
    }
    guard start < scalars.endIndex else { return nil }
    let first = start
    var columns = 0
    var lastBreak: String.Index?
    var index = first
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if Self.isBlank(scalar) { lastBreak = index }
      columns += displayWidth(of: scalar)
      if columns > width {
        let end = Self.isBlank(scalar) ? index : lastBreak ?? hardBreak(index, after: first)
        start = end
        return first..<withoutBlanks(from: first, to: end)
      }
      index = scalars.index(after: index)
    }
    start = scalars.endIndex
    return first..<withoutBlanks(from: first, to: start)
  }

  /// A word longer than the line breaks where the line ends, but always moves on.
  private func hardBreak(_ index: String.Index, after first: String.Index) -> String.Index {
    index > first ? index : scalars.index(after: first)
  }

  private func withoutBlanks(from first: String.Index, to last: String.Index) -> String.Index {
    var end = last
    while end > first, Self.isBlank(scalars[scalars.index(before: end)]) {
      end = scalars.index(before: end)
    }
    return end
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }
}
