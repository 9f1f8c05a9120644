import TimelineData

/// A pack as Swift.
struct PackSource {
  private var texts: [UInt8] = []
  private var digits: [UInt8] = []

  /// An empty pack.
  init() {}

  init(_ writer: PackWriter) {
    texts = writer.texts
    digits = writer.digits
  }

  var text: String {
    // Between #" and "# a backslash, which is one of the digits, stands for itself.
    """
    extension PackedData {
      public static var texts: StaticString { "\(escapedTexts)" }
      public static var numbers: StaticString { #"\(String(decoding: digits, as: UTF8.self))"# }
    }

    """
  }

  private var escapedTexts: String {
    var escaped = ""
    for scalar in String(decoding: texts, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      // Control characters, and signs that turn the direction of text.
      case _ where scalar.value < 0x20 || scalar.properties.generalCategory == .format:
        escaped += "\\u{\(String(scalar.value, radix: 16))}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
