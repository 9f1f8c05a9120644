/// A place in a text, counted from 1.
public struct TextPlace: Sendable, Hashable, Comparable {
  public let line: Int
  /// In characters.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (one: Self, other: Self) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// One `key = value` of a configuration file.
public struct SettingEntry: Sendable, Equatable {
  /// The last part, where the file writes several with dots between them.
  public let key: String
  /// Where the key stands.
  public let place: TextPlace
  public let value: SettingValue

  public init(key: String, place: TextPlace, value: SettingValue) {
    self.key = key
    self.place = place
    self.value = value
  }
}

/// A value of a configuration file, whatever it is written in.
public struct SettingValue: Sendable, Equatable {
  /// What it is, as far as a setting can be it.
  public indirect enum Content: Sendable, Equatable {
    case text(String)
    case number(Int)
    /// `true` or `false`.
    case truth(Bool)
    case list([SettingValue])
    /// In the order of the text.
    case table([SettingEntry])
    /// What no setting can be, in words.
    case other(String)

    /// What a sentence calls it.
    var noun: String {
      switch self {
      case .text: "a text"
      case .number: "a number"
      case .truth: "true or false"
      case .list: "a list"
      case .table: "a table"
      case .other(let noun): noun
      }
    }
  }

  public let content: Content
  /// Where its first character stands.
  public let place: TextPlace

  public init(_ content: Content, at place: TextPlace) {
    self.content = content
    self.place = place
  }
}
