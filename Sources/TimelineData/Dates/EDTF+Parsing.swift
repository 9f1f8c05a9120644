extension EDTF {
  /// Reads an expression; every byte counts, blanks are refused.
  public init(_ text: String) throws(EDTFError) {
    var text = text
    let result = text.withUTF8 { bytes in
      Result { () throws(EDTFError) in try EDTF(utf8: bytes) }
    }
    self = try result.get()
  }

  /// Reads an expression from its bytes, which a loader need not copy into a string.
  public init(utf8 bytes: UnsafeBufferPointer<UInt8>) throws(EDTFError) {
    var parser = EDTFParser(bytes: bytes)
    self = try parser.expression()
  }
}
