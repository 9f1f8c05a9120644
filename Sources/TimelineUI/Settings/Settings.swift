import TimelineData

/// What the configuration file sets; `nil` and empty where it says nothing, or what is the
/// default anyway.
public struct Settings: Sendable, Equatable {
  /// The view to begin with.
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
  /// Whether screens are drawn with plain characters.
  public var isASCII: Bool?
  /// Whether the mouse is the program's.
  public var usesMouse: Bool?
  /// Whether anything that an earlier run kept is read, and written.
  public var keepsState: Bool?
  /// Those in place of the theme's.
  public var colours = Colours()
  /// The keys in force, also where the file changes none.
  public var bindings = Bindings()
  /// Where each setting stands in the file.
  var origins = SettingOrigins()

  public init() {}

  /// Countries in the order of the panes, as positions: those named, then the others; empty
  /// where that is the dataset's own order.
  func countryOrder(of dataset: Dataset) -> [Int] {
    dataset.countryOrder(beginningWith: countries ?? [])
  }

  /// The countries to begin with, as positions; empty for all.
  public func shownCountries(of dataset: Dataset) -> Set<Int> {
    let named = dataset.positions(ofCountries: countries ?? [])
    return named.count == dataset.countries.count ? [] : Set(named)
  }
}

extension Dataset {
  /// All countries, as positions: those of the codes, then the others; empty where that is the
  /// dataset's own order.
  func countryOrder(beginningWith codes: [String]) -> [Int] {
    let named = positions(ofCountries: codes)
    let order = named + countries.indices.filter { !named.contains($0) }
    return order.elementsEqual(countries.indices) ? [] : order
  }

  /// Those of the codes that the dataset has.
  fileprivate func positions(ofCountries codes: [String]) -> [Int] {
    codes.compactMap { code in countries.firstIndex { $0.code == code } }
  }
}

/// The line of each setting in the file, by its name: `view`, `colours.accent`, `keys.quit`.
///
/// Any two are equal, since settings are the same wherever they stand.
struct SettingOrigins: Sendable, Equatable {
  private var lines: [String: Int] = [:]

  subscript(name: String) -> Int? {
    get { lines[name] }
    set { lines[name] = newValue }
  }

  static func == (_: Self, _: Self) -> Bool { true }
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
public enum SettingName: String, Sendable, CaseIterable {
  case view, scale, arrangement, lines, widths, preview
  case countries, dates, language
  case theme, ascii, mouse, state
  case colours, keys
}
