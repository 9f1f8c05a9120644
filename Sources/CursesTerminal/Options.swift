import TimelineUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension CursesTerminal {
  /// What the terminal is told when it is opened.
  public struct Options {
    /// The name under which the terminal database knows the terminal; `nil` when unset.
    public var term: String?
    /// Whether colours may be used if the terminal has any.
    public var usesColour: Bool
    /// Whether the mouse is reported from the start.
    public var usesMouse = true
    /// How each style looks with that many colours.
    public var appearance: (Style, ColourDepth) -> Appearance

    /// Takes the name from `TERM`, and no colour where `NO_COLOR` is set and not empty
    /// (no-color.org).
    public init(appearance: @escaping (Style, ColourDepth) -> Appearance) {
      term = Self.variable("TERM")
      usesColour = (Self.variable("NO_COLOR") ?? "").isEmpty
      self.appearance = appearance
    }

    private static func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }
    }
  }
}
