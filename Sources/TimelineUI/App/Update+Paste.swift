/// Pasted text: typed as one where text is typed, and never taken for keys.
extension AppState {
  mutating func paste(_ text: String) {
    guard mode == .prompt || mode == .list else {
      message = Message(text: "The pasted text was ignored: nothing is being typed here")
      return
    }
    let line = Self.oneLine(text)
    edit { for character in line { $0.insert(character) } }
  }

  /// Line ends and tabs as blanks, without other control characters.
  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for character in text {
      if character.isNewline || character == "\t" {
        line.append(" ")
      } else {
        line += character.unicodeScalars.filter { $0.properties.generalCategory != .control }
      }
    }
    return String(line)
  }
}
