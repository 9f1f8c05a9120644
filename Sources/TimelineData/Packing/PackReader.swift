/// Reads the numbers of a pack one after the other.
struct PackReader {
  let pack: Pack
  let texts: TextStore
  var place: Int

  init(_ pack: Pack, texts: TextStore, at place: Int = 0) {
    self.pack = pack
    self.texts = texts
    self.place = place
  }

  mutating func number() -> Int {
    defer { place += 1 }
    return pack.number(at: place)
  }

  mutating func numbers() -> [Int] {
    let count = number()
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(number()) }
    return numbers
  }

  mutating func optionalText() -> TextSpan? {
    let (start, count) = (number(), number())
    return start == Pack.none ? nil : TextSpan(start: UInt32(start), count: UInt32(count))
  }

  /// A text that is always there.
  mutating func text() -> TextSpan { optionalText() ?? TextSpan(start: 0, count: 0) }

  mutating func string() -> String { texts[text()] }

  mutating func optionalString() -> String? { texts[optionalText()] }

  mutating func strings() -> [String] { texts[list: text()] }

  /// A date; `nil` where there is none, since only dates that can be read are packed.
  mutating func date() -> EDTF? {
    optionalText().flatMap { span in texts.withBytes(of: span) { try? EDTF(utf8: $0) } }
  }

  /// Items of a list.
  mutating func list<Item>(_ item: (inout PackReader) -> Item) -> [Item] {
    let count = number()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(item(&self)) }
    return items
  }
}
