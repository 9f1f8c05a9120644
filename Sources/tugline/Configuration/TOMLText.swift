import CTOML
import TimelineUI

/// The text of a configuration file as entries, each with its place.
///
/// Of TOMLKit only the C face is used: its Swift face needs Foundation, whose linking costs more
/// than three times the size of the program and a megabyte or two at every start. It says what the
/// values are and where an error stands, but not where values stand; that is looked up in the text.
/// It has no function that frees a table; one file is read, once, so that what its tables, keys and
/// texts take stays a few kilobytes until the program ends.
struct TOMLText {
  let text: String

  /// Which some editors put before everything.
  static let byteOrderMark: Unicode.Scalar = "\u{FEFF}"

  /// Why a text cannot be read, and where.
  struct Unreadable: Error {
    let problem: SettingProblem
    let place: TextPlace
  }

  /// What the file says, in its order.
  func entries() throws(Unreadable) -> [SettingEntry] {
    // To C a text ends at the first zero.
    if let zero = text.utf8.firstIndex(of: 0) {
      throw Unreadable(problem: .syntax("there is a zero byte"), place: place(of: zero))
    }
    // Written to only where there is one.
    let error = UnsafeMutablePointer<CTOMLParseError>.allocate(capacity: 1)
    defer { error.deallocate() }
    guard let table = text.withCString({ tableCreateFromString($0, error) }) else {
      let begin = error.pointee.source.begin
      throw Unreadable(
        problem: .syntax(String(cString: error.pointee.description)),
        place: TextPlace(line: Int(begin.line), column: Int(begin.column)))
    }
    let places = TOMLPlaces(of: text)
    // TOML may have it, but texts come from C cut off there: another value than the user wrote.
    if let zero = places.zero { throw Unreadable(problem: .zeroCharacter, place: zero) }
    return entries(of: table, at: [], in: places)
  }

  private func place(of index: String.Index) -> TextPlace {
    let before = text.unicodeScalars[..<index].drop { $0 == Self.byteOrderMark }
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return TextPlace(line: before.count { $0 == "\n" } + 1, column: column)
  }

  private func entries(
    of table: OpaquePointer, at path: [String], in places: TOMLPlaces
  ) -> [SettingEntry] {
    let keys = tableGetKeys(table)
    let entries = (0..<tableSize(table)).compactMap { position -> SettingEntry? in
      guard let node = tableGetNode(table, keys[position]) else { return nil }
      let key = String(cString: keys[position])
      let path = path + [key]
      return SettingEntry(
        key: key, place: places.key(path), value: value(of: node, at: path, in: places))
    }
    return entries.sorted { $0.place < $1.place }
  }

  private func value(
    of node: OpaquePointer, at path: [String], in places: TOMLPlaces
  ) -> SettingValue {
    SettingValue(content(of: node, at: path, in: places), at: places.value(path))
  }

  private func content(
    of node: OpaquePointer, at path: [String], in places: TOMLPlaces
  ) -> SettingValue.Content {
    if let text = nodeAsString(node) { return .text(String(cString: text)) }
    if let number = nodeAsInt(node) { return .number(Int(number.pointee)) }
    if let isTrue = nodeAsBool(node) { return .truth(isTrue.pointee) }
    if let array = nodeAsArray(node) {
      return .list(
        (0..<arraySize(array)).map { position in
          value(
            of: arrayGetNode(array, Int64(position)), at: path + [String(position)], in: places)
        })
    }
    if let table = nodeAsTable(node) { return .table(entries(of: table, at: path, in: places)) }
    return .other(nodeAsDouble(node) == nil ? "a date or a time" : "a number with a fraction")
  }
}
