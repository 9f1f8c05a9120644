import TimelineData

/// Where what is kept between two runs lies.
enum StateFolder {
  /// `tugline` in XDG_STATE_HOME, or in `.local/state` of the home folder; `nil` without one.
  ///
  /// A relative or an empty value does not count, as the XDG Base Directory Specification says.
  static var path: String? {
    if let folder = Environment.absolutePath("XDG_STATE_HOME") { return folder + "/tugline" }
    return Environment.absolutePath("HOME").map { $0 + "/.local/state/tugline" }
  }

  /// The file of a dataset.
  static func file(of dataset: Dataset) -> String? {
    path.map { "\($0)/\(name(of: dataset)).json" }
  }

  /// The dataset's id, or its title without one, as a file name.
  ///
  /// What could lead out of the folder, or be too long, is replaced; a hash then keeps two
  /// datasets apart.
  static func name(of dataset: Dataset) -> String {
    let text = dataset.id.isEmpty ? dataset.title : dataset.id
    let safe = text.unicodeScalars.prefix(100).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    let name = String(safe)
    if name == text, !name.isEmpty { return name }
    return name + "-" + String(hash(text), radix: 36)
  }

  /// FNV-1a: the same in every run.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension Environment {
  /// A folder that a variable names by its whole path; `nil` for anything else.
  static func absolutePath(_ name: String) -> String? {
    guard var path = variable(name), path.hasPrefix("/") else { return nil }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
