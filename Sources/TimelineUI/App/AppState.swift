import TimelineData

/// All that the program knows, as one value; `update` makes the next one of it.
public struct AppState: Sendable, Equatable {
  public let dataset: Dataset
  let order: ScreenOrder
  /// Events of each country, filter or not.
  let totals: [Int]
  let glyphs: Glyphs
  /// How dates are written.
  let dates: DateStyle
  /// What every key does.
  let bindings: Bindings
  /// Countries in the order of the panes, as positions in `Dataset.countries`; empty where that
  /// is the dataset's own.
  let countryOrder: [Int]
  public internal(set) var size: Size
  var filter: Filter
  var view = ViewName.timeline
  var timeline = TimelineState()
  /// Day 0: the event that dates are also counted from; a position in `Dataset.events`.
  var anchor: Int?
  var responses = ResponsesState()
  var matrix = MatrixState()
  var activity = ActivityState()
  var search: Search?
  var kept = Kept()
  /// Whether what is kept outlives this run.
  public var keepsMarks = true
  var trail = Trail()
  var undo = UndoSteps()
  /// What lies over the timeline, the topmost last.
  var overlays: [Overlay] = []
  /// Whether the mouse is reported; otherwise the terminal selects text with it.
  public var usesMouse = true
  /// Said once in the status line, until the next key.
  var message: Message?

  // Derived from the above by `relayout`, and only there.
  private(set) var shown: ShownEvents
  private(set) var layout: TimelineLayout
  private(set) var strip: ActivityStrip
  /// Made when text is first looked for.
  private(set) var textIndex: TextIndex?

  /// The state at the beginning.
  ///
  /// The first event on or after `start` is selected; without it the anchor, a position in
  /// `Dataset.events`; without both, where the dataset begins to be dense.
  public init(
    _ dataset: Dataset, filter: Filter = Filter(), start: Day? = nil, view: ViewName = .timeline,
    anchor: Int? = nil, size: Size, glyphs: Glyphs = .unicode,
    preferences: Preferences = Preferences()
  ) {
    self.dataset = dataset
    self.filter = filter
    self.size = size
    self.glyphs = glyphs
    dates = preferences.dates
    bindings = preferences.bindings
    countryOrder = preferences.countryOrder
    timeline = preferences.timeline
    order = ScreenOrder(dataset)
    shown = ShownEvents([], of: dataset, order: order)
    layout = TimelineLayout(
      timeline, size: size, shown: shown, of: dataset, countries: [], anchor: nil)
    strip = ActivityStrip(shown, of: dataset, columns: 1)
    totals = dataset.events.reduce(into: dataset.countries.map { _ in 0 }) { $0[$1.country] += 1 }
    self.anchor = anchor
    refilter()
    if let focus = visibleCountries.first { timeline.focus = focus }
    if let anchor, start == nil, shown.all.contains(anchor) {
      select(anchor)
    } else {
      select(near: start ?? firstDay)
    }
    if view != .timeline { show(view) }
    followTrail(after: .ignore)
    followChanges()
  }

  /// Countries with a pane, in order.
  var visibleCountries: [Int] {
    if !countryOrder.isEmpty { return countryOrder.filter(shows) }
    return filter.countries.isEmpty
      ? Array(dataset.countries.indices) : filter.countries.sorted()
  }

  private func shows(_ country: Int) -> Bool {
    filter.countries.isEmpty || filter.countries.contains(country)
  }

  /// All countries, in order.
  var orderedCountries: [Int] {
    countryOrder.isEmpty ? Array(dataset.countries.indices) : countryOrder
  }

  /// The number of a country, counted from 0: its place among all.
  func number(of country: Int) -> Int {
    countryOrder.isEmpty ? country : countryOrder.firstIndex(of: country) ?? country
  }

  /// The events of the focused pane, in screen order.
  var focusedList: [Int] { shown.byCountry[timeline.focus] }

  /// Where a first look begins: where the dataset begins to be dense, at the first day of
  /// the year that holds the most turning points; its first event when it has none.
  private var firstDay: Day? {
    let years = shown.all.lazy.map { dataset.events[$0] }
      .filter { $0.importance == .turningPoint }.map(\.date.earliest.year)
    // They come in order of time, so that those of a year stand together.
    var busiest: (year: Int, count: Int)?
    var run = (year: Int.min, count: 0)
    for year in years {
      run = year == run.year ? (year, run.count + 1) : (year, 1)
      if run.count > busiest?.count ?? 0 { busiest = run }
    }
    return busiest.flatMap { Day(year: $0.year, month: 1, day: 1) }
  }

  /// Applies the filter anew and lays the screen out again, keeping the place in time.
  mutating func refilter() {
    if filter.needsIndex { indexText() }
    let passing = filter.events(
      of: dataset, index: textIndex ?? TextIndex(dataset), marks: kept.marks)
    shown = ShownEvents(passing, of: dataset, order: order)
    if !visibleCountries.contains(timeline.focus) { focusNearestVisible() }
    if let selected = timeline.selected, focusedList.place(of: selected, in: order) == nil {
      timeline.selected = nil
    }
    relayout()
    if timeline.selected == nil { select(near: timeline.pointInTime) }
    renewSearch()
    renewView()
  }

  /// Lays the screen out again, keeping the selected event on its row where that can be.
  mutating func relayout() {
    let offset = selectedPlace.map { $0.row - timeline.top }
    layout = TimelineLayout(
      timeline, size: size, shown: shown, of: dataset, countries: visibleCountries,
      anchor: anchorEvent)
    strip = ActivityStrip(
      shown, of: dataset, columns: StripView.area(of: layout).columns)
    timeline.firstPane = layout.columns.first
    if let offset, let place = selectedPlace { timeline.top = place.row - offset }
    scrollToSelection()
  }

  mutating func indexText() {
    if textIndex == nil { textIndex = TextIndex(dataset) }
  }

  private mutating func focusNearestVisible() {
    let countries = visibleCountries
    let here = number(of: timeline.focus)
    timeline.focus =
      countries.first { number(of: $0) >= here } ?? countries.last ?? timeline.focus
  }
}

/// One line for the user.
struct Message: Sendable, Equatable {
  let text: String
  var isError = false
}
