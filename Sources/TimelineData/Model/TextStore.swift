/// Texts of a dataset, one after another in one piece of memory.
///
/// A string of its own for each text would be an allocation for each: thousands before the first
/// frame, millions in a large file. Strings are made of the bytes when they are asked for.
final class TextStore: @unchecked Sendable {
  // Written only by `add`, which the store's maker calls before it hands spans out.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// `nil` where the bytes are not the store's own.
  private let own: UnsafeMutableBufferPointer<UInt8>?
  private var count = 0
  /// Ends each text of a list and is in none.
  private let listEnd: UInt8

  /// Room for so many bytes in all: those of the texts, and in lists one more for each.
  ///
  /// The size of the files is always enough, and room that is not used costs nothing.
  init(capacity: Int) {
    let own = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
    self.own = own
    bytes = UnsafeBufferPointer(own)
    // In no UTF-8.
    listEnd = 0xFF
  }

  /// Texts that are part of the program.
  init(_ texts: StaticString, listEnd: UInt8) {
    own = nil
    bytes = UnsafeBufferPointer(start: texts.utf8Start, count: texts.utf8CodeUnitCount)
    self.listEnd = listEnd
  }

  /// Room for these texts, each alone or in a list.
  convenience init(for texts: [String?]) {
    self.init(capacity: texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) + 1 })
  }

  deinit { own?.deallocate() }

  /// Copies a text, which must have been validated as UTF-8.
  func add(_ text: UnsafeBufferPointer<UInt8>) -> TextSpan {
    let start = count
    _ = room(for: text.count).update(fromContentsOf: text)
    return span(from: start)
  }

  /// Copies a list of texts, which must have been validated as UTF-8.
  func add(list texts: some Sequence<UnsafeBufferPointer<UInt8>>) -> TextSpan {
    let start = count
    for text in texts {
      _ = add(text)
      room(for: 1)[0] = listEnd
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

  private func room(for size: Int) -> UnsafeMutableBufferPointer<UInt8> {
    guard let own else { preconditionFailure("texts of the program cannot be added to") }
    defer { count += size }
    return UnsafeMutableBufferPointer(rebasing: own[count..<count + size])
  }

  private func span(from start: Int) -> TextSpan {
    TextSpan(start: UInt32(start), count: UInt32(count - start))
  }

  /// A text, made of its bytes anew.
  subscript(span: TextSpan) -> String {
    withBytes(of: span) { String(decoding: $0, as: UTF8.self) }
  }

  subscript(span: TextSpan?) -> String? { span.map { self[$0] } }

  /// The texts of a list, made of their bytes anew.
  subscript(list span: TextSpan) -> [String] {
    withBytes(of: span) { bytes in
      var texts: [String] = []
      var rest = bytes
      while let end = rest.firstIndex(of: listEnd) {
        texts.append(String(decoding: UnsafeBufferPointer(rebasing: rest[..<end]), as: UTF8.self))
        rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
      }
      return texts
    }
  }

  /// Calls `body` with the bytes of a text, which are valid while it runs.
  func withBytes<Result>(
    of span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = Int(span.start)
    return withExtendedLifetime(self) {
      body(UnsafeBufferPointer(rebasing: bytes[start..<start + Int(span.count)]))
    }
  }

  /// Whether a text of this store and one of another are the same, byte by byte.
  func text(_ span: TextSpan?, equals other: TextSpan?, of store: TextStore) -> Bool {
    guard let span, let other else { return span == nil && other == nil }
    return withBytes(of: span) { bytes in
      store.withBytes(of: other) { bytes.elementsEqual($0) }
    }
  }

  /// Whether a list of this store and one of another hold the same texts, byte by byte.
  func list(_ span: TextSpan, equals other: TextSpan, of store: TextStore) -> Bool {
    withBytes(of: span) { bytes in
      store.withBytes(of: other) { others in
        bytes.elementsEqual(others) { $0 == $1 || $0 == listEnd && $1 == store.listEnd }
      }
    }
  }
}

/// Where a text or a list of texts lies in a `TextStore`.
struct TextSpan: Sendable {
  let start: UInt32
  let count: UInt32
}
