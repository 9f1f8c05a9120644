/// Rows of cells, as aligned text or as a Markdown table; every cell is made harmless.
struct TextTable {
  /// Names of the columns; none where the table needs no head.
  var head: [String] = []
  /// A row may be shorter than the others.
  var rows: [[String]]

  /// Columns two blanks apart, no blanks at the end of a line.
  var lines: [String] {
    let lines = (head.isEmpty ? rows : [head] + rows).map { $0.map(\.printable) }
    let columns = lines.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      lines.map { $0.count > column ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return lines.map { line in
      let cells = zip(line, widths).map { $0.padded(to: $1) }
      return cells.joined(separator: "  ").withoutTrailingBlanks
    }
  }

  /// GitHub-flavoured Markdown.
  var markdown: String {
    let rule = Array(repeating: "---", count: head.count)
    return ([head.map(\.markdown), rule] + rows.map { $0.map(\.markdown) }).map {
      "| " + $0.joined(separator: " | ") + " |\n"
    }.joined()
  }
}

extension String {
  /// The text in Markdown: harmless, on one line, its marks taken for themselves.
  var markdown: String {
    var text = ""
    for character in printable {
      if "\\|`*_[]<>#".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }

  /// With blanks after it to a width in cells of a terminal.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  var withoutTrailingBlanks: String {
    var rest = self[...]
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
