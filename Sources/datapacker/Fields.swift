import Foundation

/// Why files are not packed.
struct PackingError: Error, CustomStringConvertible {
  let description: String
}

/// An object of a JSON file; the rules of the dataset are checked elsewhere.
struct Fields {
  private let fields: [String: Any]

  init(_ value: Any) throws {
    guard let fields = value as? [String: Any] else {
      throw PackingError(description: "an object was expected")
    }
    self.fields = fields
  }

  /// The objects of a file: those of a list, or one.
  static func read(_ path: String) throws -> [Fields] {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    return try (value as? [Any] ?? [value]).map { try Fields($0) }
  }

  func optionalText(_ name: String) -> String? { fields[name] as? String }

  func text(_ name: String) throws -> String {
    guard let text = optionalText(name) else {
      throw PackingError(description: "‘\(name)’ is missing")
    }
    return text
  }

  func texts(_ name: String) -> [String] { fields[name] as? [String] ?? [] }

  func number(_ name: String) throws -> Int {
    guard let number = fields[name] as? Int else {
      throw PackingError(description: "‘\(name)’ is missing")
    }
    return number
  }

  func isTrue(_ name: String) -> Bool { fields[name] as? Bool ?? false }

  func objects(_ name: String) throws -> [Fields] {
    try (fields[name] as? [Any] ?? []).map { try Fields($0) }
  }

  /// The first or only date of a CSL date, and after a slash the second.
  func date(_ name: String) throws -> String? {
    guard let object = fields[name] as? [String: Any] else { return nil }
    guard let dates = object["date-parts"] as? [[Int]] else {
      throw PackingError(description: "‘date-parts’ is missing")
    }
    return dates.map { parts in
      parts.enumerated().map { String(format: $0.offset == 0 ? "%04d" : "%02d", $0.element) }
        .joined(separator: "-")
    }.joined(separator: "/")
  }
}
