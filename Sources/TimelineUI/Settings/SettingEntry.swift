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
  public let key: String
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
  public indirect enum Content: Sendable, Equatable {
    case text(String)
    case number(Int)
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
  public let place: TextPlace

  public init(_ content: Content, at place: TextPlace) {
    self.content = content
    self.place = place
  }
}
