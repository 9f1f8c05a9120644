import Foundation

/// Reads files beside the tests, wherever the repository lies.
enum Fixtures {
  /// `Tests/TimelineDataTests/Fixtures`.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// The lines of a text file, blanks kept, the end of the last line not taken for another.
  static func lines(_ name: String) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}
