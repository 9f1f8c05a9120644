import ArgumentParser
import TimelineData

/// Why there is no dataset.
enum DataProblem: Error {
  /// A file cannot be read; says which and why.
  case unreadable(String)
  case faults([Fault])

  /// The first line of what is wrong.
  var headline: String {
    switch self {
    case .unreadable(let sentence): sentence
    case .faults(let faults): faults.first { $0.severity == .error }?.description ?? ""
    }
  }

  /// What comes of opening or loading; a problem is printed and ends the program.
  static func printed<Result>(_ body: () throws(DataProblem) -> Result) throws -> Result {
    do throws(DataProblem) {
      return try body()
    } catch {
      switch error {
      case .unreadable(let sentence):
        StandardError.write(sentence)
        throw ExitStatus.noInput
      case .faults(let faults):
        StandardError.write(faults: faults)
        throw ExitStatus.badData
      }
    }
  }
}
