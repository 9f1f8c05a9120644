/// Years, dates and importance: values that have an order.
extension ValueReader {
  /// Years of the dataset, by a year, a range or a comparison.
  func years(_ value: Value) throws(QueryError) -> Set<Int> {
    guard let range = try yearRange(value) else { throw error(.notAYear(value.text), value) }
    guard let span = dataset.years, range.overlaps(span) else {
      throw error(.noEventIn(year: value.text, known: dataset.years), value)
    }
    return Set(range.clamped(to: span))
  }

  private func yearRange(_ value: Value) throws(QueryError) -> ClosedRange<Int>? {
    if let comparison = Comparison(value.text) {
      return Self.year(comparison.number).flatMap { comparison.range(around: $0, in: 0...9999) }
    }
    guard let (before, after) = Self.ends(of: value.text) else {
      return Self.year(value.text).map { $0...$0 }
    }
    if before.isEmpty && after.isEmpty { throw error(.unbounded(value.text), value) }
    guard let first = before.isEmpty ? 0 : Self.year(before),
      let last = after.isEmpty ? 9999 : Self.year(after)
    else { return nil }
    guard first <= last else { throw error(.reversed(value.text), value) }
    return first...last
  }

  /// What stands before and after the two dots, if there are any.
  private static func ends(of text: String) -> (before: Substring, after: Substring)? {
    text.firstRange(of: "..").map { (text[..<$0.lowerBound], text[$0.upperBound...]) }
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text)
  }

  /// One to three of the levels, by number or by a comparison.
  func importances(_ value: Value) throws(QueryError) -> Set<Importance> {
    let comparison = Comparison(value.text) ?? Comparison("=" + value.text)
    // One digit, so that no number is too large to count with.
    let levels = comparison.flatMap { comparison in
      comparison.number.count == 1
        ? Int(comparison.number).flatMap { comparison.range(around: $0, in: 1...3) } : nil
    }
    let found = Importance.allCases.filter { levels?.contains($0.rawValue) == true }
    guard !found.isEmpty else { throw error(.notAnImportance(value.text), value) }
    return Set(found)
  }

  /// A date, or a range of dates; dots may also be those of an interval with an open end.
  func dateSpan(_ value: Value) throws(QueryError) -> Term.DateSpan {
    do {
      return .date(try EDTF(value.text))
    } catch {
      guard let (before, after) = Self.ends(of: value.text) else {
        throw self.error(.notADate(error), value)
      }
      return try range(from: before, to: after, value)
    }
  }

  private func range(
    from before: Substring, to after: Substring, _ value: Value
  ) throws(QueryError) -> Term.DateSpan {
    if before.isEmpty && after.isEmpty { throw error(.unbounded(value.text), value) }
    let first = before.isEmpty ? nil : try end(String(before), value)
    let last = after.isEmpty ? nil : try end(String(after), value)
    if let first, let last, first.earliest > last.latest {
      throw error(.reversed(value.text), value)
    }
    return .range(first, last)
  }

  private func end(_ text: String, _ value: Value) throws(QueryError) -> EDTF {
    let date: EDTF
    do {
      date = try EDTF(text)
    } catch {
      throw self.error(.notADate(error), value)
    }
    guard !date.isInterval else { throw error(.intervalInRange(text), value) }
    return date
  }
}

/// A sign and the number after it.
private struct Comparison {
  let sign: Substring
  let number: Substring

  init?(_ text: String) {
    sign = Substring(text.unicodeScalars.prefix { QuerySyntax.comparisons.contains($0) })
    number = text[sign.endIndex...]
    guard ["=", "<", ">", "<=", ">="].contains(sign) else { return nil }
  }

  /// The numbers that compare so; `nil` when none of the possible ones does.
  func range(around number: Int, in possible: ClosedRange<Int>) -> ClosedRange<Int>? {
    let (lowest, highest) = (possible.lowerBound, possible.upperBound)
    let (first, last) =
      switch sign {
      case "<": (lowest, number - 1)
      case "<=": (lowest, number)
      case ">": (number + 1, highest)
      case ">=": (number, highest)
      default: (number, number)
      }
    return first <= last ? first...last : nil
  }
}
