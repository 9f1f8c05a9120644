internal import CSimdJSON

/// A parsed file, which must outlive the values read from it.
final class JSONDocument {
  let file: InputFile
  private let handle: OpaquePointer

  /// Parses a file; says where it breaks when it is not JSON.
  init(_ file: InputFile) throws(JSONBreak) {
    var code: Int32 = 0
    let text = file.text
    guard let handle = csimdjson_parse(text.baseAddress, text.count, file.isPadded, &code) else {
      // The parser does not say where; only now is a second look worth its time.
      var scanner = JSONScanner(text)
      try scanner.scan()
      throw JSONBreak(offset: 0, reason: .other(String(cString: csimdjson_message(code))))
    }
    self.file = file
    self.handle = handle
  }

  deinit { csimdjson_free(handle) }

  var root: JSONValue { JSONValue(csimdjson_root(handle)) }
}

/// Bytes of a text inside a document, hashed and compared without making a string.
struct JSONText: Hashable {
  let bytes: UnsafeBufferPointer<UInt8>

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  init(_ text: csimdjson_text) {
    bytes = UnsafeBufferPointer(start: text.bytes, count: text.length)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  func equals(_ name: StaticString) -> Bool {
    self
      == JSONText(
        bytes: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  static func == (one: Self, other: Self) -> Bool {
    guard one.bytes.count == other.bytes.count else { return false }
    // Eight bytes at a time: there is no `memcmp` without the C library.
    let (left, right) = (UnsafeRawBufferPointer(one.bytes), UnsafeRawBufferPointer(other.bytes))
    var offset = 0
    while offset + 8 <= left.count {
      let word = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset += 8
    }
    while offset < left.count {
      if left[offset] != right[offset] { return false }
      offset += 1
    }
    return true
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
  }
}
