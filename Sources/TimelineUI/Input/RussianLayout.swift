/// Keys of a Russian keyboard (ЙЦУКЕН) by the Latin ones on the same caps (QWERTY).
///
/// An application has to do this itself: a terminal sends the letter, not the key.
enum RussianLayout {
  private static let cyrillic =
    "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ.,\"№"
  private static let latin =
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~/?@#"

  private static let table = Dictionary(
    zip(cyrillic, latin), uniquingKeysWith: { first, _ in first })

  /// The key on the same cap; `nil` for a key that both layouts share.
  static func latin(_ key: Key) -> Key? {
    guard case .character(let character) = key else { return nil }
    return table[character].map { .character($0) }
  }
}
