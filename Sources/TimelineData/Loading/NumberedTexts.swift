/// Texts, each once and numbered in the order in which they came, found by their bytes.
///
/// It keeps bytes of its own, so that it outlives the document that they came from, and no text
/// becomes a string to be looked up. A dictionary of strings would also hash so that nobody can
/// foresee it, which costs more than all else about a look-up.
struct NumberedTexts {
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`, by its number.
  private var ends: [Int] = []
  /// Numbers of texts at or after the place that the hash gives; -1 where it is free.
  private var slots: [Int32] = Array(repeating: -1, count: 16)

  var strings: [String] {
    bytes.withUnsafeBufferPointer { all in ends.indices.map { text($0, in: all).string } }
  }

  mutating func reserveCapacity(_ count: Int) {
    ends.reserveCapacity(count)
    if count * 2 > slots.count { resize(to: count * 2) }
  }

  func number(of text: JSONText) -> Int? {
    let number = slots[slot(of: text)]
    return number < 0 ? nil : Int(number)
  }

  /// The number of a text, which is added if it is new.
  mutating func insert(_ text: JSONText) -> (number: Int, isNew: Bool) {
    let slot = slot(of: text)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    let number = ends.count
    slots[slot] = Int32(truncatingIfNeeded: number)
    bytes.append(contentsOf: text.bytes)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { resize(to: slots.count * 2) }
    return (number, true)
  }

  /// Where a text is, or else where it would go.
  private func slot(of text: JSONText) -> Int {
    bytes.withUnsafeBufferPointer { all in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: text.hash) & mask
      while slots[slot] >= 0, self.text(Int(slots[slot]), in: all) != text {
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private func text(_ number: Int, in all: UnsafeBufferPointer<UInt8>) -> JSONText {
    let start = number == 0 ? 0 : ends[number - 1]
    return JSONText(bytes: UnsafeBufferPointer(rebasing: all[start..<ends[number]]))
  }

  /// Places all anew among at least so many slots, always a power of two.
  private mutating func resize(to least: Int) {
    var size = slots.count
    while size < least { size *= 2 }
    slots = Array(repeating: -1, count: size)
    bytes.withUnsafeBufferPointer { all in
      for number in ends.indices {
        slots[slot(of: text(number, in: all))] = Int32(truncatingIfNeeded: number)
      }
    }
  }
}
