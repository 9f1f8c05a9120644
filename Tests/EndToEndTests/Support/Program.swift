import Foundation
import Subprocess
import Testing

/// The built `tugline`, run the way a shell runs it.
enum Program {
  /// What a run left behind.
  struct Ending {
    let status: TerminationStatus
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [Substring] { output.split(separator: "\n") }

    /// Standard output as JSON, read by Foundation.
    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  static let path = path(of: "tugline")

  /// Beside the test bundle, where `swift test` builds it.
  static func path(of name: String) -> String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    let folders = [
      bundle.bundleURL, bundle.bundleURL.deletingLastPathComponent(),
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
    ]
    let found = folders.map { $0.appending(path: name).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { preconditionFailure("\(name) is not in \(folders)") }
    return found
  }

  /// The same on every machine: nobody's home folder, no colours asked for, crashes untold.
  static let environment: [Environment.Key: String] = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": "/nonexistent", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
  ]

  /// Runs the program with arguments, standard output and errors into pipes.
  static func run(_ arguments: String...) async throws -> Ending {
    try await start(path, arguments)
  }

  /// Runs a line of sh(1), in which `$0` is the program.
  static func shell(_ line: String) async throws -> Ending {
    try await start("/bin/sh", ["-c", line, path])
  }

  /// Runs any program, found by its name or its path.
  static func start(_ name: String, _ arguments: [String]) async throws -> Ending {
    let executable = name.contains("/") ? Executable.path(.init(name)) : .name(name)
    let result = try await Subprocess.run(
      executable, arguments: Arguments(arguments), environment: .custom(environment),
      output: .string(limit: 16 << 20), error: .string(limit: 1 << 20))
    return Ending(
      status: result.terminationStatus, output: result.standardOutput,
      errors: result.standardError)
  }
}

/// A folder that is gone when the test is.
func withTemporaryFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "tugline-\(UUID().uuidString.prefix(8))")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}
