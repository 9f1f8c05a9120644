import TimelineData

/// A line of text in several styles.
struct Line: Sendable, Equatable {
  struct Span: Sendable, Equatable {
    let text: String
    let style: Style
  }

  var spans: [Span] = []

  init() {}

  init(_ text: String, _ role: Role = .text) { add(text, role) }

  mutating func add(_ text: String, _ role: Role = .text, on ground: Ground = .plain) {
    if !text.isEmpty { spans.append(Span(text: text, style: Style(role, on: ground))) }
  }

  /// The line with another after it.
  func appending(_ line: Line) -> Line {
    var longer = self
    longer.spans += line.spans
    return longer
  }

  /// The line with every part that a search found in the style of a match.
  func marking(_ words: [FoldedText]) -> Line {
    guard !words.isEmpty else { return self }
    var marked = Line()
    for span in spans {
      var index = span.text.startIndex
      let found = FoldedText.ranges(of: words, in: span.text)
        .sorted { $0.lowerBound < $1.lowerBound }
      for range in found where range.upperBound > index {
        let start = max(index, range.lowerBound)
        marked.add(String(span.text[index..<start]), span.style.role, on: span.style.ground)
        marked.add(String(span.text[start..<range.upperBound]), .match, on: span.style.ground)
        index = range.upperBound
      }
      marked.add(String(span.text[index...]), span.style.role, on: span.style.ground)
    }
    return marked
  }

  /// The part of the line that stands in a column; `nil` beyond its ends.
  func span(at column: Int) -> Span? {
    var end = 0
    guard column >= 0 else { return nil }
    return spans.first { span in
      end += span.text.displayWidth
      return column < end
    }
  }

  var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }
}

extension Frame {
  /// Writes a line; where it is too long, the span that passes the limit is cut with an ellipsis.
  @discardableResult
  mutating func put(
    _ line: Line, row: Int, column: Int, limit: Int, ellipsis: String, on ground: Ground? = nil
  ) -> Int {
    var used = 0
    for span in line.spans {
      var style = span.style
      if let ground { style.ground = ground }
      let room = limit - used
      let isLong = span.text.displayWidth > room
      let text = isLong ? Fitting.cut(span.text, to: room, ellipsis: ellipsis) : span.text
      used += put(text, row: row, column: column + used, limit: room, style: style)
      if isLong { break }
    }
    return used
  }
}
