/// A dataset as the build packs it into the program: nothing is parsed before the first frame, and
/// only what is looked at is touched.
///
/// All texts lie one after another in one literal; all else is numbers in another, each of four
/// characters. A text is its start and its length, a missing one `none` twice; a list is its
/// length and its items, a list of texts in an event one text; a date is its EDTF. For every type
/// what writes it and what reads it stand side by side in this folder.
public struct Pack: Sendable {
  let texts: StaticString
  let numbers: StaticString

  /// - Parameters:
  ///   - texts: As `PackWriter.texts`.
  ///   - numbers: As `PackWriter.digits`.
  public init(texts: StaticString, numbers: StaticString) {
    self.texts = texts
    self.numbers = numbers
  }

  /// Whether nothing was packed, since the files were not right.
  public var isEmpty: Bool { numbers.utf8CodeUnitCount == 0 }

  /// Stands for what is missing, and is more than any number.
  static let none = 1 << 24 - 1
  /// Ends each text of a list of texts.
  static let listEnd: UInt8 = 0x1E

  /// The number at a place: four digits to the base of 64, the first character is `0`.
  func number(at place: Int) -> Int {
    let digits = numbers.utf8Start + place * 4
    return Int(digits[0] &- 48) << 18 | Int(digits[1] &- 48) << 12
      | Int(digits[2] &- 48) << 6 | Int(digits[3] &- 48)
  }

  /// The characters that `number(at:)` reads.
  static func digits(of number: Int) -> [UInt8] {
    [18, 12, 6, 0].map { UInt8(48 + number >> $0 & 63) }
  }
}
