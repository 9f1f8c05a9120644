/// Where values stand in the text of a document.
///
/// The parser keeps no places, but it keeps the values in the order of the text, so that the
/// n-th value of a strict scan is the n-th value of the document.
struct ValueOffsets {
  private var offsets: [Int: (value: Int, key: Int)] = [:]

  init(in file: InputFile, positions: Set<Int>) {
    var scanner = JSONScanner(file.text)
    // What was parsed is valid; should the scan stop early, the rest is put at the start.
    try? scanner.scan()
    let parser = JSONParser()
    guard let root = try? parser.parse(file) else { return }
    var number = 0
    withExtendedLifetime(parser) { collect(root, positions, scanner, &number) }
  }

  func offset(of position: Int, key: Bool) -> Int {
    guard let place = offsets[position] else { return 0 }
    return key ? place.key : place.value
  }

  private mutating func collect(
    _ value: JSONValue, _ positions: Set<Int>, _ scanner: JSONScanner, _ number: inout Int
  ) {
    if positions.contains(value.position), number < scanner.values.count {
      offsets[value.position] = (scanner.values[number], scanner.keys[number])
    }
    number += 1
    switch value.kind {
    case .list: for item in value.items { collect(item, positions, scanner, &number) }
    case .object: for field in value.fields { collect(field.value, positions, scanner, &number) }
    default: break
    }
  }
}
