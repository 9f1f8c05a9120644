/// Reads the numbers of a pack one after the other, in the order in which they were written.
struct PackReader {
  let texts: TextStore
  var place = 0
  private let pack: Pack

  init(_ pack: Pack) {
    self.pack = pack
    texts = TextStore(pack.texts, listEnd: Pack.listEnd)
  }

  mutating func number() -> Int {
    defer { place += 1 }
    return pack.number(at: place)
  }

  mutating func numbers() -> [Int] { list { $0.number() } }

  /// A word of a closed list, by its position there.
  mutating func word<Word: CaseIterable>() -> Word where Word.AllCases == [Word] {
    Word.allCases[number()]
  }

  mutating func optionalText() -> TextSpan? {
    let (start, count) = (number(), number())
    return start == Pack.none ? nil : TextSpan(start: UInt32(start), count: UInt32(count))
  }

  /// A text that is always there.
  mutating func text() -> TextSpan { optionalText() ?? TextSpan(start: 0, count: 0) }

  mutating func string() -> String { texts[text()] }

  mutating func optionalString() -> String? { texts[optionalText()] }

  /// A list that was written as one text.
  mutating func strings() -> [String] { texts[list: text()] }

  mutating func optionalDate() -> EDTF? {
    optionalText().flatMap { span in texts.withBytes(of: span) { try? EDTF(utf8: $0) } }
  }

  /// A date that is always there.
  mutating func date() -> EDTF { optionalDate() ?? .placeholder }

  mutating func list<Item>(_ item: (inout PackReader) -> Item) -> [Item] {
    let count = number()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(item(&self)) }
    return items
  }
}
