import TimelineData

/// How texts are made to fit: nothing is cut without an ellipsis.
enum Fitting {
  /// The number of lines that a text takes at a width, counted up to `most`.
  static func lineCount(_ text: String, width: Int, most: Int = .max) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      var lines = LineBreaks(bytes, width: width)
      while count < most, lines.next() != nil { count += 1 }
      return count
    }
  }

  /// A text wrapped into at most `most` lines, the last ending in an ellipsis where more follows.
  static func wrap(
    _ text: String, width: Int, most: Int = .max, ellipsis: String = "…"
  ) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [String] = []
      var breaks = LineBreaks(bytes, width: width)
      while let line = breaks.next() {
        if lines.count == most - 1, breaks.next() != nil {
          let rest = String(decoding: bytes[line.lowerBound...], as: UTF8.self)
          lines.append(cut(rest, to: width, ellipsis: ellipsis))
          break
        }
        lines.append(String(decoding: bytes[line], as: UTF8.self))
      }
      return lines
    }
  }

  /// A text of one line within a width: whole, or cut at a word with an ellipsis.
  static func cut(
    _ text: some StringProtocol, to width: Int, ellipsis: String = "…"
  ) -> String {
    guard width > 0 else { return "" }
    if fits(text, width) { return String(text) }
    let room = width - ellipsis.displayWidth
    guard room > 0 else { return String(ellipsis.prefix(width)) }
    let end = endOfWords(text, within: room)
    return String(text[text.startIndex..<end]) + ellipsis
  }

  private static func fits(_ text: some StringProtocol, _ width: Int) -> Bool {
    if text.utf8.count <= width { return true }
    var columns = 0
    for scalar in text.unicodeScalars {
      columns += displayWidth(of: scalar)
      if columns > width { return false }
    }
    return true
  }

  /// The end of the last whole word within `room`; inside a word if that is the first.
  private static func endOfWords<Text: StringProtocol>(
    _ text: Text, within room: Int
  ) -> Text.Index {
    var columns = 0
    var lastEnd: Text.Index?
    var previousWasBlank = true
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = text.unicodeScalars[index]
      let isBlank = scalar == " "
      if isBlank, !previousWasBlank { lastEnd = index }
      columns += displayWidth(of: scalar)
      if columns > room { return lastEnd ?? index }
      previousWasBlank = isBlank
      index = text.unicodeScalars.index(after: index)
    }
    return text.endIndex
  }
}
