/// Sources inside a pack, each made when it is asked for.
public struct PackedSources: Sendable {
  private let pack: Pack
  private let texts: TextStore
  private let start: Int
  let count: Int

  /// How many numbers a source takes.
  private static let length = 21

  init(_ pack: Pack, texts: TextStore, start: Int, count: Int) {
    self.pack = pack
    self.texts = texts
    self.start = start
    self.count = count
  }

  subscript(position: Int) -> Source {
    var reader = PackReader(pack, texts: texts, at: start + position * Self.length)
    let texts = SourceTexts(
      store: texts, id: reader.text(), type: reader.text(), title: reader.text(),
      containerTitle: reader.optionalText(), publisher: reader.optionalText(),
      url: reader.optionalText(), language: reader.optionalText(), note: reader.optionalText())
    let issued = reader.date()
    let authors = reader.strings().map(Self.author)
    return Source(
      texts: texts, authors: authors, issued: issued, titleSupplied: reader.number() == 1)
  }

  private static func author(_ text: String) -> Author {
    guard let end = text.firstIndex(of: Pack.nameSeparator) else { return .literal(text) }
    return .person(
      family: String(text[..<end]), given: String(text[text.index(after: end)...]))
  }
}
