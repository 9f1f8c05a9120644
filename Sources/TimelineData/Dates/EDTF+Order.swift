extension EDTF: Comparable {
  /// Orders by earliest day, then the narrower range first, then the text.
  public static func < (one: Self, other: Self) -> Bool {
    if one.earliest != other.earliest { return one.earliest < other.earliest }
    if one.latest != other.latest { return one.latest < other.latest }
    return one != other && one.text < other.text
  }

  /// Whether any day that the date can mean lies in the range.
  public func overlaps(_ range: ClosedRange<Day>) -> Bool {
    earliest <= range.upperBound && range.lowerBound <= latest
  }
}
