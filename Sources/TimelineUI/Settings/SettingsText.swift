import TimelineData

/// The settings in force as a configuration file, each line with where it comes from.
public struct SettingsText {
  private let settings: Settings
  /// What the comments call the file.
  private let file: String

  /// The text of settings; what they leave open is printed as its default.
  public init(_ settings: Settings, file: String) {
    self.settings = settings
    self.file = file
  }

  /// Right TOML that sets just what is in force.
  public var text: String {
    let start = TimelineState()
    let lines = settings.lines.map(String.init) ?? Self.quoted("auto")
    let rows = [
      row(.view, Self.quoted((settings.view ?? .timeline).rawValue)),
      row(.scale, Self.quoted((settings.scale ?? start.scale).name)),
      row(
        .arrangement,
        Self.quoted(settings.isAligned ?? start.isAligned ? "aligned" : "packed")),
      row(.lines, lines),
      row(.widths, Self.quoted((settings.widths ?? start.widths).rawValue)),
      row(.preview, "\(settings.showsPreview ?? start.showsPreview)"),
      row(.countries, settings.countries.map(Self.list) ?? Self.quoted("all")),
      row(.dates, Self.quoted((settings.dates ?? .words).rawValue)),
      row(.language, Self.quoted(settings.language?.rawValue ?? "auto")),
      row(.theme, Self.quoted(settings.theme?.rawValue ?? "auto")),
      row(.ascii, "\(settings.isASCII ?? false)"),
      row(.mouse, "\(settings.usesMouse ?? true)"),
      row(.state, "\(settings.keepsState ?? true)"),
    ]
    let tables = [rows, table(.colours, colourRows), table(.keys, keyRows)]
    return tables.map { $0.text(joinedBy: "\n") + "\n" }.text(joinedBy: "\n")
  }

  private func table(_ name: SettingName, _ rows: [String]) -> [String] {
    ["[\(name.rawValue)]"] + rows
  }

  /// `name = value  # where it comes from`.
  private func row(_ name: SettingName, _ value: String) -> String {
    row(name.rawValue, value, source: name.rawValue)
  }

  private func row(_ name: String, _ value: String, source: String) -> String {
    let origin = settings.origins[source].map { "\(file):\($0)" } ?? "default"
    return "\(name) = \(value)".padded(to: 44) + "  # \(origin)"
  }

  private var colourRows: [String] {
    Role.allCases.map { colourRow($0.name, settings.colours.roles[$0]) }
      + Ground.allCases.compactMap { ground in
        ground.name.map { colourRow($0, settings.colours.grounds[ground]) }
      }
  }

  private func colourRow(_ name: String, _ choice: Colours.Choice?) -> String {
    let value =
      switch choice {
      case nil: Self.quoted("theme")
      case .terminal: Self.quoted("default")
      case .number(let number): "\(number)"
      }
    return row(name, value, source: "colours." + name)
  }

  private var keyRows: [String] {
    Command.names.map { command, name in
      let keys = settings.bindings.changes[command] ?? Bindings.builtInKeys(of: command)
      return row(name, Self.list(keys.map(\.name)), source: "keys." + name)
    }
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).text(joinedBy: ", ") + "]"
  }

  /// A basic string of TOML.
  ///
  /// Codes of countries may hold anything; what could harm a screen is escaped, so that it still
  /// means the same to a reader of the file.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where Printable.standIn(for: scalar) != nil: quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let isShort = digits.count <= 4
    let zeros = String(repeating: "0", count: (isShort ? 4 : 8) - digits.count)
    return (isShort ? "\\u" : "\\U") + zeros + digits
  }
}
