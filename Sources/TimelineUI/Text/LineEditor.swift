/// One line that is being typed, with a place to type at.
struct LineEditor: Sendable, Equatable {
  private(set) var text = ""
  /// Where the next character goes, in characters from the start.
  private(set) var cursor = 0

  /// More is not typed by hand; a pasted page must not be searched for letter by letter.
  static let longest = 200
  var limit = longest
  /// A note may be some paragraphs.
  static let longestNote = 4_000

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Takes a text as it is, the cursor at a place in it.
  mutating func replace(_ text: String, cursor: Int) {
    self.text = text
    self.cursor = max(0, min(cursor, text.count))
  }

  mutating func insert(_ character: Character) {
    guard text.count < limit else { return }
    let before = text.count
    text.insert(character, at: index)
    // A combining mark joins the character before it.
    cursor += text.count - before
  }

  mutating func erase() {
    guard cursor > 0 else { return }
    cursor -= 1
    text.remove(at: index)
  }

  mutating func eraseForward() {
    guard cursor < text.count else { return }
    text.remove(at: index)
  }

  /// Erases the blanks before the cursor and the word before them.
  mutating func eraseWord() {
    while cursor > 0, previous == " " { erase() }
    while cursor > 0, previous != " " { erase() }
  }

  /// Erases all before the cursor.
  mutating func eraseAll() {
    text.removeSubrange(text.startIndex..<index)
    cursor = 0
  }

  mutating func move(by distance: Int) { cursor = max(0, min(text.count, cursor + distance)) }

  mutating func moveToStart() { cursor = 0 }

  mutating func moveToEnd() { cursor = text.count }

  private var index: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  private var previous: Character? { cursor > 0 ? text[text.index(before: index)] : nil }
}
