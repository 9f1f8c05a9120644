/// Collects pasted text up to the sequence that ends it.
struct PasteReader {
  private var bytes: [UInt8] = []
  /// How much of the end has been seen.
  private var matched = 0

  private static let end = [UInt8]("\u{1B}[201~".utf8)
  /// More than this is read but not kept: no one pastes a file into one line on purpose.
  private static let most = 16 * 1024

  /// The whole text when this byte ends it.
  mutating func read(_ byte: UInt8) -> String? {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count ? String(decoding: bytes, as: UTF8.self) : nil
    }
    // The end has no second Escape, so that a false start of it holds no other start.
    keep(Self.end.prefix(matched))
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return nil
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(Self.most - bytes.count)
  }
}
