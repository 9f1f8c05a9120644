/// A dataset as the build packs it into the program: nothing is parsed before the first frame, and
/// only what is looked at is touched.
///
/// All texts lie one after another in one literal; all else is numbers in another, each of four
/// characters. The program `datapacker` writes them; `PackReader` reads them in the same order:
///
/// 1. where the sources begin, and how many there are;
/// 2. id, title, description, edition, licence; countries; categories; researched spans;
/// 3. events, file by file; 4. sources, each of the same length.
///
/// A text is its start and its length, a missing one `none` twice. A list is its length and its
/// items, a list of texts in an event one text. A date is its EDTF. References are positions.
public struct Pack: Sendable {
  let texts: StaticString
  let numbers: StaticString

  public init(texts: StaticString, numbers: StaticString) {
    self.texts = texts
    self.numbers = numbers
  }

  /// Whether nothing was packed, since the files were not right.
  public var isEmpty: Bool { numbers.utf8CodeUnitCount == 0 }

  /// Stands for what is missing.
  static let none = 1 << 24 - 1
  /// Ends each text of a list of texts.
  static let listEnd: UInt8 = 0x1E
  /// Stands between the parts of a person's name.
  static let nameSeparator: Character = "\u{1F}"

  /// The number at a place: four digits to the base of 64, the first character is `0`.
  func number(at place: Int) -> Int {
    let digits = numbers.utf8Start + place * 4
    return Int(digits[0] &- 48) << 18 | Int(digits[1] &- 48) << 12
      | Int(digits[2] &- 48) << 6 | Int(digits[3] &- 48)
  }
}
