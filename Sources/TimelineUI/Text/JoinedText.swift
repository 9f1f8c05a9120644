extension [String] {
  /// The texts with a separator between them.
  ///
  /// The library's `joined` looks up types while the program runs, which takes a quarter of a
  /// millisecond the first time; what the first frame shows is joined here.
  func text(joinedBy separator: String) -> String {
    var text = ""
    for (position, part) in enumerated() {
      if position > 0 { text += separator }
      text += part
    }
    return text
  }
}
