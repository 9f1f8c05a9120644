/// Ids of one kind with their positions, as the other objects refer to them.
struct Names {
  /// What a sentence calls one of them.
  let noun: String
  private var ids = NumberedTexts()
  /// By the number that an id has in `ids`.
  private var positions: [Int] = []
  /// False when the file that lists them could not be read: nothing is then called unknown.
  var isComplete = true

  init(noun: String) { self.noun = noun }

  mutating func reserveCapacity(_ count: Int) {
    ids.reserveCapacity(count)
    positions.reserveCapacity(count)
  }

  /// Gives an id its position; one that is taken is reported.
  mutating func add(_ id: JSONValue?, at position: Int, log: FaultLog) {
    guard let id, !id.text.isEmpty else { return }
    let entry = ids.insert(id.text)
    if entry.isNew {
      positions.append(position)
      return
    }
    positions[entry.number] = position
    log.report(.duplicate(id.text.string, noun: noun), at: id)
  }

  /// The position of an id; `nil` for one that is unknown.
  func position(of id: JSONText) -> Int? { ids.number(of: id).map { positions[$0] } }

  /// The position of an id; one that is unknown is reported.
  func find(_ id: JSONValue?, log: FaultLog) -> Int? {
    guard let id else { return nil }
    return find(id.text, at: log.place(of: id), log: log)
  }

  /// The position of an id that stands at a place; one that is unknown is reported.
  func find(_ id: JSONText, at place: ValuePlace, log: FaultLog) -> Int? {
    if id.isEmpty { return nil }
    if let position = position(of: id) { return position }
    if isComplete { log.report(unknown(id, brief: log.isLong), at: place) }
    return nil
  }

  private func unknown(_ id: JSONText, brief: Bool) -> Problem {
    let all =
      brief ? [] : zip(ids.strings, positions).sorted { $0.1 < $1.1 }.map(\.0)
    return .unknownName(
      id.string, noun: noun, nearest: nearestName(to: id.string, among: all),
      all: all.count > 12 ? [] : all)
  }
}

extension FaultLog {
  /// A word of a closed list; another is reported.
  func word<Word: CaseIterable & RawRepresentable<String>>(
    _ value: JSONValue?, noun: String, _: Word.Type = Word.self
  ) -> Word? {
    guard let value, !value.text.isEmpty else { return nil }
    let text = value.text.string
    if let word = Word(rawValue: text) { return word }
    let all = Word.allCases.map(\.rawValue)
    report(
      .unknownName(text, noun: noun, nearest: nearestName(to: text, among: all), all: all),
      at: value)
    return nil
  }
}
