/// A stable merge sort that begins with the runs that are in order already, as the events of each
/// file mostly are.
///
/// The library's `sort` would do, but the first one in a program looks up among all its types how
/// ranges of numbers compare: a quarter of a millisecond before the first frame.
public enum MergeSort {
  /// The numbers below `count` in order.
  ///
  /// - Complexity: linear where there is one run, else times the logarithm of the number of runs.
  public static func order(of count: Int, by precedes: (Int, Int) -> Bool) -> [Int] {
    var order = Array(0..<count)
    // Where runs begin, and after them the end.
    var bounds = [0]
    for place in 1..<max(1, count) where precedes(place, place - 1) { bounds.append(place) }
    bounds.append(count)
    var merged = order
    while bounds.count > 2 {
      var next = [0]
      for run in stride(from: 0, to: bounds.count - 1, by: 2) {
        let end = bounds[min(run + 2, bounds.count - 1)]
        merge(order, bounds[run], bounds[run + 1], end, into: &merged, precedes)
        next.append(end)
      }
      swap(&order, &merged)
      bounds = next
    }
    return order
  }

  /// Merges two runs, of which the second may be empty.
  private static func merge(
    _ order: [Int], _ start: Int, _ middle: Int, _ end: Int, into merged: inout [Int],
    _ precedes: (Int, Int) -> Bool
  ) {
    var (left, right) = (start, middle)
    for place in start..<end {
      // Of equals the left comes first.
      let takesRight = left == middle || right < end && precedes(order[right], order[left])
      merged[place] = order[takesRight ? right : left]
      if takesRight { right += 1 } else { left += 1 }
    }
  }
}
