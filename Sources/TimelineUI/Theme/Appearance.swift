/// How a style looks in a terminal.
public struct Appearance: Sendable, Hashable {
  /// A colour of the terminal's palette, 0 to 255; `nil` is its own default.
  public var foreground: Int16?
  public var background: Int16?
  public var attributes: Attributes

  public init(
    foreground: Int16? = nil, background: Int16? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  public struct Attributes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
  }
}

/// How many colours a terminal offers, in the steps that a theme tells apart.
public enum ColourDepth: Sendable, CaseIterable {
  /// None, or the user set NO_COLOR.
  case none
  /// The eight of ECMA-48.
  case eight
  /// The 256 of xterm, or more.
  case many
}
