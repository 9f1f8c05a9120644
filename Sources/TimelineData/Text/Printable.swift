/// Text that cannot move the cursor, change colours or hide a part of itself.
public enum Printable {
  /// The visible character to show in place of a harmful one; `nil` for a harmless one.
  ///
  /// A control character becomes its picture (U+2400 to U+2421), a newline or tab a space, a
  /// soft hyphen a hyphen. What reorders or hides text, and what no font can be relied on to
  /// draw, becomes U+FFFD.
  ///
  /// - Complexity: a comparison for Latin and Cyrillic, a table of the standard library else.
  public static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x377, 0x400...0x52F: nil
    case 0x09, 0x0A: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0xAD: "-"
    // Quotation marks, dashes and the ellipsis; boxes, blocks and braille.
    case 0x2010...0x2027, 0x2190...0x23FF, 0x2500...0x28FF: nil
    default: isHarmful(scalar) ? "\u{FFFD}" : nil
    }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: true
    case .format: !isVisibleFormat(scalar)
    default: false
    }
  }
}

extension String {
  /// The text with stand-ins for harmful characters; the same text when it has none.
  public var printable: String {
    guard unicodeScalars.contains(where: { Printable.standIn(for: $0) != nil }) else {
      return self
    }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(Printable.standIn(for: scalar) ?? scalar) }
    return String(scalars)
  }
}
