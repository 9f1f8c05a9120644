/// Lines and columns of offsets, found in one pass however many there are.
struct TextPlaces {
  private var places: [Int: (line: Int, column: Int)] = [:]

  init(of offsets: some Sequence<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    var line = 1
    var column = 1
    for offset in Set(offsets).sorted() {
      let stretch = bytes[position..<min(offset, bytes.count)]
      var lineStart = stretch.startIndex
      for place in stretch.indices where bytes[place] == 0x0A {
        line += 1
        column = 1
        lineStart = place + 1
      }
      column += String(decoding: bytes[lineStart..<stretch.endIndex], as: UTF8.self).count
      position = stretch.endIndex
      places[offset] = (line, column)
    }
  }

  /// Line and column, the latter in characters, both counted from 1.
  subscript(offset: Int) -> (line: Int, column: Int) { places[offset] ?? (1, 1) }
}
