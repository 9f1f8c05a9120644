/// Cells of a terminal that a scalar takes: 0, 1 or 2.
///
/// Combining marks and invisible format characters take none, and neither do control
/// characters, which must not reach a screen (see `Printable`).
///
/// - Complexity: a comparison for Latin and Cyrillic, a binary search for the rest.
@inlinable
public func displayWidth(of scalar: Unicode.Scalar) -> Int {
  0x20...0x7E ~= scalar.value ? 1 : displayWidth(beyondASCII: scalar)
}

@usableFromInline
func displayWidth(beyondASCII scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  switch value {
  case 0xA0...0x2FF, 0x370...0x482, 0x48A...0x590: return 1
  case 0..<0xA0: return 0
  // Dashes and quotation marks, arrows, boxes and blocks, braille: most of what a screen draws.
  case 0x2010...0x2027, 0x2190...0x2319, 0x2500...0x25FC, 0x2800...0x28FF: return 1
  default: break
  }
  if isZeroWidth(scalar) { return 0 }
  return value >= 0x1100 && isWide(value) ? 2 : 1
}

extension String {
  /// Cells of a terminal that the text takes: the sum of its scalars, as C libraries count.
  public var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars { width += TimelineData.displayWidth(of: scalar) }
    return width
  }
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  // Vowels and final consonants of Korean, which join the syllable before.
  case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return true
  case .format: return !isVisibleFormat(scalar)
  default: return false
  }
}

/// Whether a format character is one that is drawn: a sign that goes before a number or a name.
func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
  default: false
  }
}

private func isWide(_ value: UInt32) -> Bool {
  var low = 0
  var high = wideScalars.count / 2
  while low < high {
    let middle = (low + high) / 2
    if wideScalars[middle * 2 + 1] < value { low = middle + 1 } else { high = middle }
  }
  return low < wideScalars.count / 2 && wideScalars[low * 2] <= value
}
