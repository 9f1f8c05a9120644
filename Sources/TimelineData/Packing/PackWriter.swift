/// Writes a dataset as the texts and numbers of a pack.
public struct PackWriter {
  /// UTF-8.
  public private(set) var texts: [UInt8] = []
  private var numbers: [Int] = []
  /// By their bytes: strings would call different spellings of a letter the same.
  private var starts: [[UInt8]: Int] = [:]

  /// - Throws: `PackError` for a dataset that a pack cannot hold.
  public init(_ dataset: Dataset) throws(PackError) {
    // The first frame looks at the dates and titles of all events: they lie together.
    for event in dataset.events { _ = start(of: event.date.text) }
    for event in dataset.events { _ = start(of: event.title) }
    try add(dataset)
  }

  /// The numbers, four characters each.
  public var digits: [UInt8] { numbers.flatMap(Pack.digits) }

  /// How many numbers there are.
  var count: Int { numbers.count }

  mutating func add(_ number: Int) throws(PackError) {
    numbers.append(0)
    try set(number, at: count - 1)
  }

  /// Sets a number that was not known when its place came.
  mutating func set(_ number: Int, at place: Int) throws(PackError) {
    guard 0..<Pack.none ~= number else { throw .tooLarge }
    numbers[place] = number
  }

  /// A word of a closed list, as its position there.
  mutating func add<Word: CaseIterable & Equatable>(word: Word) throws(PackError)
  where Word.AllCases == [Word] {
    try add(Word.allCases.firstIndex(of: word) ?? 0)
  }

  mutating func add(_ text: String?) throws(PackError) {
    guard let text else {
      numbers += [Pack.none, Pack.none]
      return
    }
    try add(start(of: text))
    try add(text.utf8.count)
  }

  mutating func add(_ date: EDTF?) throws(PackError) { try add(date?.text) }

  /// A list of texts as one text.
  mutating func add(joined list: [String]) throws(PackError) {
    let end = Unicode.Scalar(Pack.listEnd)
    for text in list where text.unicodeScalars.contains(end) { throw .holdsListEnd(text) }
    try add(list.map { $0 + String(end) }.joined())
  }

  mutating func add(_ numbers: [Int]) throws(PackError) {
    try add(numbers.count)
    for number in numbers { try add(number) }
  }

  private mutating func start(of text: String) -> Int {
    let bytes = Array(text.utf8)
    if let start = starts[bytes] { return start }
    let start = texts.count
    texts += bytes
    starts[bytes] = start
    return start
  }
}

/// Why a dataset cannot be packed.
public enum PackError: Error {
  /// There is more than numbers of 24 bits can count.
  case tooLarge
  /// A text of a list holds the character that ends such texts.
  case holdsListEnd(String)
}

extension PackError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooLarge: "there is more than numbers of 24 bits can count"
    case .holdsListEnd(let text): "‘\(text.printable)’ holds the character U+001E; remove it"
    }
  }
}
