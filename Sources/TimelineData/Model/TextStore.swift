/// Texts of a dataset, one after another in one piece of memory.
///
/// A string of its own for each text would be an allocation for each: thousands before the first
/// frame, millions in a large file. Strings are made of the bytes when they are asked for.
final class TextStore: @unchecked Sendable {
  // Written only by `add`, which the store's maker calls before it hands texts out.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// Room for so many bytes in all: those of the texts, and in lists one more for each.
  ///
  /// The size of the files is always enough, and room that is not used costs nothing.
  init(capacity: Int) { bytes = .allocate(capacity: capacity) }

  deinit { bytes.deallocate() }

  /// Copies a text, which must have been validated as UTF-8.
  func add(_ text: UnsafeBufferPointer<UInt8>) -> StoredText {
    let start = count
    _ = UnsafeMutableBufferPointer(rebasing: bytes[start...]).update(fromContentsOf: text)
    count += text.count
    return StoredText(store: self, start: UInt32(start), count: UInt32(text.count))
  }

  /// Makes a list of the texts that were added since `start`, each by `addItem`.
  func list(from start: Int) -> StoredTexts {
    let all = StoredText(store: self, start: UInt32(start), count: UInt32(count - start))
    return StoredTexts(joined: all)
  }

  /// Copies one text of a list, which ends at a byte that is in no UTF-8.
  func addItem(_ text: UnsafeBufferPointer<UInt8>) {
    _ = add(text)
    bytes[count] = StoredTexts.end
    count += 1
  }

  fileprivate func bytes(of text: StoredText) -> UnsafeBufferPointer<UInt8> {
    let start = Int(text.start)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(text.count)])
  }
}

/// A property whose text is in a `TextStore`.
@propertyWrapper
public struct StoredText: Sendable {
  fileprivate let store: TextStore
  fileprivate let start: UInt32
  fileprivate let count: UInt32

  /// The text, made of the stored bytes anew.
  public var wrappedValue: String {
    withExtendedLifetime(store) { String(decoding: store.bytes(of: self), as: UTF8.self) }
  }
}

extension StoredText: Equatable {
  /// Whether the bytes are the same.
  public static func == (one: Self, other: Self) -> Bool {
    one.store.bytes(of: one).elementsEqual(other.store.bytes(of: other))
  }

  /// A text in a store of its own.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { TextStore(capacity: $0.count).add($0) }
  }
}

/// A property whose text is in a `TextStore`, or missing.
@propertyWrapper
public struct OptionalStoredText: Sendable, Equatable {
  let text: StoredText?

  /// The text, made of the stored bytes anew.
  public var wrappedValue: String? { text?.wrappedValue }
}

/// A property whose list of texts is in a `TextStore`.
@propertyWrapper
public struct StoredTexts: Sendable, Equatable {
  fileprivate static let end: UInt8 = 0xFF

  fileprivate let joined: StoredText

  /// The texts, made of the stored bytes anew.
  public var wrappedValue: [String] {
    withExtendedLifetime(joined.store) {
      let parts = joined.store.bytes(of: joined)
        .split(separator: Self.end, omittingEmptySubsequences: false)
      return parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension OptionalStoredText {
  init(_ text: String?) { self.text = text.map { StoredText($0) } }
}

extension StoredTexts {
  /// Texts in a store of their own.
  init(_ texts: [String]) {
    let store = TextStore(capacity: texts.reduce(0) { $0 + $1.utf8.count + 1 })
    for var text in texts { text.withUTF8 { store.addItem($0) } }
    self = store.list(from: 0)
  }
}
