import TimelineData

/// The lines of a text at a width, as ranges of its bytes.
///
/// Greedy, at blanks, hard where a word alone is too long. Blanks at a break belong to no line.
///
/// - Complexity: linear in the bytes; allocates nothing. Every title is measured before the first
///   frame: hence bytes, where indices of strings take several times as long, and a short way
///   for those of which each takes one cell.
struct LineBreaks: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int
  /// Whether each byte is a printable character of ASCII.
  private let isPlain: Bool
  private var start = 0

  /// `bytes` are UTF-8; `width` is in cells and at least 1 is assumed.
  init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    self.width = Swift.max(1, width)
    isPlain = bytes.allSatisfy { 0x20...0x7E ~= $0 }
  }

  mutating func next() -> Range<Int>? {
    while start < bytes.count, Self.isBlank(bytes[start]) { start += 1 }
    guard start < bytes.count else { return nil }
    let first = start
    start = isPlain ? plainEnd(from: first) : end(from: first)
    return first..<withoutBlanks(from: first, to: start)
  }

  private func plainEnd(from first: Int) -> Int {
    guard bytes.count - first > width else { return bytes.count }
    var end = first + width
    while end > first, !Self.isBlank(bytes[end]) { end -= 1 }
    return end > first ? end : first + width
  }

  private func end(from first: Int) -> Int {
    var columns = 0
    var lastBreak: Int?
    var index = first
    while index < bytes.count {
      let byte = bytes[index]
      let isBlank = Self.isBlank(byte)
      if isBlank { lastBreak = index }
      let scalar = scalar(at: index)
      columns += displayWidth(of: scalar)
      let after = index + UTF8.width(scalar)
      if columns > width {
        // A word longer than the line breaks where the line ends, but always moves on.
        return isBlank ? index : lastBreak ?? (index > first ? index : after)
      }
      index = after
    }
    return bytes.count
  }

  /// The scalar that begins at an index, in UTF-8 that is known to be right.
  private func scalar(at index: Int) -> Unicode.Scalar {
    let byte = bytes[index]
    if byte < 0x80 { return Unicode.Scalar(byte) }
    let count = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let lead = UInt32(byte) & (0x7F >> UInt32(count))
    let value = bytes[index + 1..<index + count].reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private func withoutBlanks(from first: Int, to last: Int) -> Int {
    var end = last
    while end > first, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}
