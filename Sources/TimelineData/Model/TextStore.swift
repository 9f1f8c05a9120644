/// Texts of a dataset, one after another in one piece of memory.
///
/// A string of its own for each text would be an allocation for each: thousands before the first
/// frame, millions in a large file. Strings are made of the bytes when they are asked for.
final class TextStore: @unchecked Sendable {
  // Written only by `add`, which the store's maker calls before it hands spans out.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// Ends each text of a list; it is in no UTF-8.
  private static let end: UInt8 = 0xFF

  /// Room for so many bytes in all: those of the texts, and in lists one more for each.
  ///
  /// The size of the files is always enough, and room that is not used costs nothing.
  init(capacity: Int) { bytes = .allocate(capacity: capacity) }

  /// Room for these texts, each alone or in a list.
  convenience init(for texts: [String?]) {
    self.init(capacity: texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) + 1 })
  }

  deinit { bytes.deallocate() }

  /// Copies a text, which must have been validated as UTF-8.
  func add(_ text: UnsafeBufferPointer<UInt8>) -> TextSpan {
    let start = count
    _ = UnsafeMutableBufferPointer(rebasing: bytes[start...]).update(fromContentsOf: text)
    count += text.count
    return span(from: start)
  }

  /// Copies a list of texts, which must have been validated as UTF-8.
  func add(list texts: some Sequence<UnsafeBufferPointer<UInt8>>) -> TextSpan {
    let start = count
    for text in texts {
      _ = add(text)
      bytes[count] = Self.end
      count += 1
    }
    return span(from: start)
  }

  func add(_ text: String) -> TextSpan {
    var text = text
    return text.withUTF8 { add($0) }
  }

  func add(list texts: [String]) -> TextSpan {
    let start = count
    for var text in texts {
      text.withUTF8 { _ = add(list: CollectionOfOne($0)) }
    }
    return span(from: start)
  }

  private func span(from start: Int) -> TextSpan {
    TextSpan(start: UInt32(start), count: UInt32(count - start))
  }

  /// A text, made of its bytes anew.
  subscript(span: TextSpan) -> String { String(decoding: bytes(of: span), as: UTF8.self) }

  subscript(span: TextSpan?) -> String? { span.map { self[$0] } }

  /// The texts of a list, made of their bytes anew.
  subscript(list span: TextSpan) -> [String] {
    var texts: [String] = []
    var rest = bytes(of: span)
    while let end = rest.firstIndex(of: Self.end) {
      texts.append(String(decoding: UnsafeBufferPointer(rebasing: rest[..<end]), as: UTF8.self))
      rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
    }
    return texts
  }

  /// Whether texts are the same as those of another store.
  func equals(_ other: TextStore, _ pairs: [(TextSpan?, TextSpan?)]) -> Bool {
    pairs.allSatisfy { one, another in
      guard let one, let another else { return one == nil && another == nil }
      return bytes(of: one).elementsEqual(other.bytes(of: another))
    }
  }

  private func bytes(of span: TextSpan) -> UnsafeBufferPointer<UInt8> {
    let start = Int(span.start)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(span.count)])
  }
}

/// Where a text or a list of texts lies in a `TextStore`.
struct TextSpan: Sendable {
  fileprivate let start: UInt32
  fileprivate let count: UInt32
}
