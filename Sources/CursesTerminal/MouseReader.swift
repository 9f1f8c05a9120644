import TimelineUI

/// Reads the numbers of one report of the mouse (xterm's ctlseqs, Mouse Tracking).
struct MouseReader {
  enum Form {
    /// `0;12;5M`; `m` when a button went up.
    case decimal
    /// Three bytes, 32 added to each.
    case bytes
  }

  enum Progress: Equatable {
    case incomplete
    /// `nil` for what has no meaning here, such as a button that goes up.
    case complete(MouseEvent?)
    /// The byte is none of a report.
    case broken
  }

  private let form: Form
  /// Button, column and row; the last one is being read.
  private var numbers: [Int]

  private static let largest = 100_000

  init(_ form: Form) {
    self.form = form
    numbers = form == .decimal ? [0] : []
  }

  mutating func read(_ byte: UInt8) -> Progress {
    switch form {
    case .bytes:
      numbers.append(Int(byte) - 32)
      return numbers.count == 3 ? .complete(event) : .incomplete
    case .decimal: return readDecimal(byte)
    }
  }

  private mutating func readDecimal(_ byte: UInt8) -> Progress {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let last = numbers.count - 1
      numbers[last] = min(Self.largest, numbers[last] * 10 + Int(byte - UInt8(ascii: "0")))
    case UInt8(ascii: ";") where numbers.count < 3: numbers.append(0)
    case UInt8(ascii: "M"): return .complete(event)
    case UInt8(ascii: "m"): return .complete(nil)
    default: return .broken
    }
    return .incomplete
  }

  private var event: MouseEvent? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    // Shift, Alt and Control add 4, 8 and 16; a mouse that moves adds 32.
    let kinds: [Int: MouseEvent.Kind] = [0: .press, 64: .wheelUp, 65: .wheelDown]
    return kinds[numbers[0] & ~0b11100].map {
      MouseEvent($0, row: numbers[2] - 1, column: numbers[1] - 1)
    }
  }
}
