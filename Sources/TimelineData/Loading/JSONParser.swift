internal import CSimdJSON

/// Parses one file after the other in the same memory, which is cheaper than fresh memory for
/// each and holds one document at a time.
final class JSONParser {
  private let handle = csimdjson_create()

  deinit { csimdjson_free(handle) }

  /// The outermost value of a file; it and all within it are valid until the next call.
  ///
  /// Says where the file breaks when it is not JSON.
  func parse(_ file: InputFile) throws(JSONBreak) -> JSONValue {
    let text = file.text
    var root = csimdjson_value()
    let code = csimdjson_parse(handle, text.baseAddress, text.count, file.isPadded, &root)
    if code == 0 { return JSONValue(root) }
    // The parser does not say where; only now is a second look worth its time.
    var scanner = JSONScanner(text)
    try scanner.scan()
    throw JSONBreak(offset: 0, reason: .other(String(cString: csimdjson_message(code))))
  }
}
