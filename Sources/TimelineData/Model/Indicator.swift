/// A comparable fact whose value changes over time.
public struct Indicator: Sendable, Equatable {
  public let id: String
  public let label: String
  /// Position in `Dataset.indicatorGroups`.
  public let group: Int
  public let kind: Kind
  public let unit: String?
  public let description: String
  /// The closed list of an enum's values.
  public let options: [String]
  /// How its values are read on a given date.
  public let asOf: String?
  /// By country in the dataset's order, then by `from`.
  public let values: [IndicatorValue]

  public init(
    id: String, label: String, group: Int, kind: Kind, unit: String? = nil,
    description: String = "", options: [String] = [], asOf: String? = nil,
    values: [IndicatorValue] = []
  ) {
    self.id = id
    self.label = label
    self.group = group
    self.kind = kind
    self.unit = unit
    self.description = description
    self.options = options
    self.asOf = asOf
    self.values = values
  }

  public enum Kind: String, Sendable, CaseIterable {
    case `enum`, number, range, text
  }
}

/// A heading that indicators fold under.
public struct IndicatorGroup: Sendable, Equatable {
  public let id: String
  public let label: String

  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// What an indicator was in one country for one stretch of time.
public struct IndicatorValue: Sendable, Equatable {
  /// Position in `Dataset.countries`.
  public let country: Int
  public let from: EDTF
  public let fromIs: Start
  /// The last day on which it can have held; `nil` where no end is known.
  public let to: EDTF?
  /// The span that a figure covers.
  public let period: EDTF?
  public let value: Content
  public let confidence: Confidence
  /// Positions in `Dataset.sources`.
  public let sources: [Int]
  public let note: String?

  public init(
    country: Int, from: EDTF, fromIs: Start = .inForce, to: EDTF? = nil, period: EDTF? = nil,
    value: Content, confidence: Confidence = .reported, sources: [Int], note: String? = nil
  ) {
    self.country = country
    self.from = from
    self.fromIs = fromIs
    self.to = to
    self.period = period
    self.value = value
    self.confidence = confidence
    self.sources = sources
    self.note = note
  }

  /// What `from` is the day of.
  public enum Start: String, Sendable, CaseIterable {
    /// The value began to hold.
    case inForce = "in-force"
    /// It was signed, announced or reported.
    case reported
  }

  public enum Content: Sendable, Equatable {
    case word(String)
    case number(Double)
    case range(low: Double, high: Double)
  }
}
