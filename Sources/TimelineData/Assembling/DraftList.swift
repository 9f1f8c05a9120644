/// Objects of one kind by their ids; a later input replaces what an earlier one gave.
struct DraftList {
  /// The name of the field that tells objects apart.
  let key: String
  private(set) var items: [DraftValue] = []
  private var inputs: [Int] = []
  private var places: [String: Int] = [:]

  init(key: String = "id") { self.key = key }

  /// Adds an object, or puts it in the place of an earlier input's.
  ///
  /// A second one of the same input is kept beside the first, so that the rules report it.
  mutating func add(_ item: DraftValue, input: Int) {
    let id = item[key]?.text
    if let place = id.flatMap({ places[$0] }), inputs[place] != input {
      items[place] = item
      inputs[place] = input
      return
    }
    if let id, places[id] == nil { places[id] = items.count }
    items.append(item)
    inputs.append(input)
  }

  /// Puts other objects, whose ids are the same, in the place of all.
  mutating func replaceAll(with items: [DraftValue]) { self.items = items }

  func contains(_ id: String) -> Bool { places[id] != nil }
}
