/// Single colours that the user prefers to those of the theme.
public struct Colours: Sendable, Equatable {
  /// A colour of the palette, 0 to 255, or the terminal's own.
  enum Choice: Sendable, Equatable {
    case number(Int16)
    case terminal
  }

  /// Foregrounds.
  var roles: [Role: Choice] = [:]
  /// Backgrounds.
  var grounds: [Ground: Choice] = [:]

  public init() {}

  /// Whether all is as in the theme.
  public var isEmpty: Bool { roles.isEmpty && grounds.isEmpty }

  /// How a style looks with so many colours; what no colour was chosen for, as in the theme.
  public func appearance(of style: Style, depth: ColourDepth, in theme: Theme) -> Appearance {
    var appearance = theme.appearance(of: style, depth: depth)
    switch depth {
    case .none: break
    case .eight:
      // On reverse video a colour would become the background.
      let isReversed = appearance.attributes.contains(.reverse)
      if !isReversed, let choice = roles[style.role] {
        appearance.foreground = choice.among8(else: appearance.foreground)
      }
    case .many:
      if let choice = roles[style.role] {
        appearance.foreground = choice.number ?? theme.foreground(on: style.ground)
      }
      if let choice = grounds[style.ground] { appearance.background = choice.number }
    }
    return appearance
  }
}

extension Colours.Choice {
  fileprivate var number: Int16? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The bright ones of the first sixteen as their plain ones; any beyond those says nothing.
  fileprivate func among8(else other: Int16?) -> Int16? {
    guard let number else { return nil }
    return number < 16 ? number & 7 : other
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The words that a colour may be, for messages.
  static var words: [String] { names + names.map { "bright-" + $0 } + ["default", "theme"] }

  /// A name, or `#rrggbb` as the nearest of the 256; `nil` for what is neither.
  init?(_ text: String) {
    let bright = text.hasPrefix("bright-")
    if text == "default" {
      self = .terminal
    } else if let place = Self.names.firstIndex(of: bright ? String(text.dropFirst(7)) : text) {
      self = .number(Int16(place + (bright ? 8 : 0)))
    } else if text.utf8.count == 7, text.hasPrefix("#"),
      // The parser below would take a sign.
      text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .number(Self.nearest(to: [16, 8, 0].map { Int(value >> $0 & 255) }))
    } else {
      return nil
    }
  }

  /// The nearest of the 6 × 6 × 6 cube and of the 24 greys, which all terminals have alike; the
  /// first sixteen are what the user made of them.
  private static func nearest(to colour: [Int]) -> Int16 {
    let steps = [0, 95, 135, 175, 215, 255]
    func distance(_ other: [Int]) -> Int {
      zip(colour, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    let cube = colour.map { part in
      steps.indices.min { abs(steps[$0] - part) < abs(steps[$1] - part) } ?? 0
    }
    let grey = (0..<24).min {
      distance(Array(repeating: 8 + 10 * $0, count: 3))
        < distance(Array(repeating: 8 + 10 * $1, count: 3))
    }
    let inCube = 16 + 36 * cube[0] + 6 * cube[1] + cube[2]
    guard let grey,
      distance(Array(repeating: 8 + 10 * grey, count: 3)) < distance(cube.map { steps[$0] })
    else { return Int16(inCube) }
    return Int16(232 + grey)
  }
}
