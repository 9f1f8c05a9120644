/// What a term of a query can be about.
public enum QueryField: String, Sendable, CaseIterable {
  case country, year, date, category, tag, actor, source, importance, confidence, id
  /// What the reader did with an event.
  case mark = "is"
  /// Which event it answers.
  case responds

  /// The field by its name in any case; `nil` for any other word.
  init?(name: String) { self.init(rawValue: name.lowercased()) }

  /// A value to show in a message.
  var example: String {
    switch self {
    case .country: "kz,kg"
    case .year: "2022..2023"
    case .date: "2022-09-21..2022-12"
    case .category: "warning"
    case .tag: "un-vote"
    case .actor: "tokayev"
    case .source: "rferl"
    case .importance: ">=2"
    case .confidence: "confirmed"
    case .id: "kz-2022-09*"
    case .mark: "bookmarked"
    case .responds: "ru-2022-09-21-partial-mobilisation"
    }
  }

  /// Whether its values can be compared by `>=`, `<` and so on.
  var isComparable: Bool { self == .year || self == .importance }

  /// Whether its values are looked up in what the events carry.
  var needsVocabulary: Bool { [.tag, .actor, .source].contains(self) }
}
