import TimelineData

/// What the configuration file sets; `nil` and empty where it says nothing, or what is the
/// default anyway.
public struct Settings: Sendable, Equatable {
  public var view: ViewName?
  var scale: TimeScale?
  var isAligned: Bool?
  /// `nil` also where the number follows the width.
  var lines: Int?
  var widths: PaneWidths?
  var showsPreview: Bool?
  /// Codes of countries in the order of the panes; those that the dataset lacks count for nothing.
  var countries: [String]?
  var dates: DateStyle?
  /// `nil` also where it is that of the environment.
  public var language: Language?
  /// `nil` also where it is that of the terminal's background.
  public var theme: Theme?
  public var isASCII: Bool?
  public var usesMouse: Bool?
  public var keepsState: Bool?
  public var colours = Colours()
  public var bindings = Bindings()
  /// The line of each setting in the file, by its name: `view`, `colours.accent`, `keys.quit`.
  var sources: [String: Int] = [:]

  public init() {}

  /// Countries in the order of the panes, as positions: those named, then the others; empty
  /// where that is the dataset's own order.
  func countryOrder(of dataset: Dataset) -> [Int] {
    let named = positions(in: dataset)
    let order = named + dataset.countries.indices.filter { !named.contains($0) }
    return order.elementsEqual(dataset.countries.indices) ? [] : order
  }

  /// The countries to begin with, as positions; empty for all.
  public func shownCountries(of dataset: Dataset) -> Set<Int> {
    let named = positions(in: dataset)
    return named.count == dataset.countries.count ? [] : Set(named)
  }

  private func positions(in dataset: Dataset) -> [Int] {
    (countries ?? []).compactMap { code in dataset.countries.firstIndex { $0.code == code } }
  }
}

extension TimelineState {
  /// Takes what the file sets of the arrangement.
  mutating func adopt(_ settings: Settings) {
    isAligned = settings.isAligned ?? isAligned
    scale = settings.scale ?? scale
    widths = settings.widths ?? widths
    lines = settings.lines
    showsPreview = settings.showsPreview ?? showsPreview
  }
}

/// The settings of the file, in the order in which they are printed.
enum SettingName: String, Sendable, CaseIterable {
  case view, scale, arrangement, lines, widths, preview, countries, dates, language, theme, ascii,
    mouse,
    state
  case colours, keys
}
