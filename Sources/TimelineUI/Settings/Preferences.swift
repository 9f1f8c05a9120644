import TimelineData

/// What a state takes from the configuration at its beginning; the defaults without one.
public struct Preferences: Sendable {
  /// How the timeline is arranged.
  var timeline = TimelineState()
  /// Countries in the order of the panes, as positions; empty for the dataset's own.
  var countryOrder: [Int] = []
  var dates = DateStyle.words
  var bindings = Bindings()

  /// The defaults.
  public init() {}

  /// Those of the settings that last for as long as the program runs.
  public init(_ settings: Settings, of dataset: Dataset) {
    timeline.adopt(settings)
    countryOrder = settings.countryOrder(of: dataset)
    dates = settings.dates ?? dates
    bindings = settings.bindings
  }
}
