import TestSupport
import Testing
import TimelineData

struct MergeSortTests {
  private static func sorted(_ keys: [Int]) -> [Int] {
    MergeSort.order(of: keys.count) { keys[$0] < keys[$1] }
  }

  @Test func `the order is that of the library's stable sort`() {
    var random = SplitMix64(seed: 3)
    for count in 0..<200 {
      let keys = (0..<count).map { _ in Int.random(in: 0...count / 3, using: &random) }
      #expect(Self.sorted(keys) == keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) })
    }
  }

  @Test func `what is in order already is compared once`() {
    var comparisons = 0
    let order = MergeSort.order(of: 1000) { one, other in
      comparisons += 1
      return one < other
    }
    #expect(order == Array(0..<1000))
    #expect(comparisons == 999)
  }

  @Test(arguments: [[], [1], [2, 1], [1, 2], [3, 1, 2], [2, 2, 1, 1]])
  func `short lists are sorted too`(keys: [Int]) {
    #expect(Self.sorted(keys).map { keys[$0] } == keys.sorted())
  }
}
