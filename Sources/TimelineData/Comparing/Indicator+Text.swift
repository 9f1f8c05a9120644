extension Indicator {
  /// A value as text: `1,077`, `5–10 years`, a word as it is.
  ///
  /// The unit stands with a range; that of a number is in the heading.
  public func text(of value: IndicatorValue) -> String {
    switch value.value {
    case .word(let word): return word
    case .number(let number): return number.grouped
    case .range(let low, let high):
      let range = low == high ? low.grouped : "\(low.grouped)–\(high.grouped)"
      return unit.map { "\(range) \($0)" } ?? range
    }
  }

  /// The label, and the unit of a number unless the label names it.
  public var heading: String {
    guard kind == .number, let unit, !FoldedText(label).contains(FoldedText(unit)) else {
      return label
    }
    return "\(label), \(unit)"
  }
}

extension Double {
  /// The number with commas between its groups of three digits, in English.
  var grouped: String {
    let parts = plain.split(separator: ".", maxSplits: 1)
    guard let digits = parts.first, !plain.contains("e") else { return plain }
    var text = ""
    for (place, digit) in digits.enumerated() {
      let left = digits.count - place
      if left % 3 == 0, text.last?.isNumber == true { text.append(",") }
      text.append(digit)
    }
    return parts.count == 2 ? "\(text).\(parts[1])" : text
  }

  /// The shortest decimal that is read as the same number; whole ones without a point.
  var plain: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
