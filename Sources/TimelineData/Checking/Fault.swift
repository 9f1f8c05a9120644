/// Something wrong in a file of a dataset.
public struct Fault: Sendable, Equatable {
  public let path: String
  /// Counted from 1.
  public let line: Int
  /// In characters, counted from 1.
  public let column: Int
  public let severity: Severity
  /// What is wrong.
  public let problem: String
  /// What would be right.
  public let remedy: String

  public enum Severity: String, Sendable {
    /// The dataset cannot be used.
    case error
    case warning
  }

  public init(
    path: String, line: Int, column: Int, severity: Severity, problem: String, remedy: String
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.problem = problem
    self.remedy = remedy
  }
}

extension Fault: CustomStringConvertible {
  /// `path:line:column: error: what is wrong; what would be right`, safe to print.
  public var description: String {
    "\(path):\(line):\(column): \(severity.rawValue): \(problem); \(remedy)".printable
  }
}

/// Why a dataset cannot be used: all that is wrong with it.
public struct LoadingError: Error, Sendable, Equatable {
  /// In the order of the files and then of the places in them; errors and warnings.
  public let faults: [Fault]
}

extension LoadingError: CustomStringConvertible {
  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
