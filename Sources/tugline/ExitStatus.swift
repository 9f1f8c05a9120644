import ArgumentParser

/// Exit statuses of sysexits(3), and 1 for an answer that is no error.
enum ExitStatus {
  static let nothingMatched = ExitCode(1)
  /// As of diff(1).
  static let different = ExitCode(1)
  static let found = ExitCode(1)
  static let wrongUsage = ExitCode(64)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let cannotWrite = ExitCode(73)
  static let inputOutput = ExitCode(74)
}
