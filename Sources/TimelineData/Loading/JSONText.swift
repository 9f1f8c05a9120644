internal import CSimdJSON

/// Bytes of a text inside a document, hashed and compared without making a string.
struct JSONText: Equatable {
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

  /// A hash of the bytes, eight at a time; cheap, and the same in every run.
  var hash: UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(raw.count)
    var offset = 0
    while offset + 8 <= raw.count {
      hash = Self.mix(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    return Self.mix(hash ^ rest)
  }

  private static func mix(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
