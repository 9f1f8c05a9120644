import TimelineData

/// The timeline laid out for one size, filter and arrangement.
///
/// Made anew only when one of these changes; a key that moves looks things up in it.
struct TimelineLayout: Sendable, Equatable {
  enum Rows: Sendable, Equatable {
    case aligned(AlignedLayout)
    case packed(PackedLayout)
  }

  let regions: Regions
  let columns: PaneColumns
  /// The events of each pane on screen, in screen order.
  let lists: [[Int]]
  let lines: Int
  let rows: Rows

  init(
    _ timeline: TimelineState, size: Size, shown: ShownEvents, of dataset: Dataset,
    countries: [Int], anchor: Event?
  ) {
    regions = Regions(size, showsPreview: timeline.showsPreview)
    columns = PaneColumns(
      width: size.columns, gutter: timeline.isAligned ? timeline.scale.gutterWidth : 0,
      countries: countries, focus: countries.firstIndex(of: timeline.focus) ?? 0,
      first: timeline.firstPane, widths: timeline.widths)
    let lists = columns.panes.map { shown.byCountry[$0.country] }
    // Narrow panes cut most titles at two lines, so they start with three.
    let narrowest = columns.panes.map(\.width).min() ?? 0
    let lines = timeline.lines ?? (narrowest < 36 ? 3 : 2)
    let prefix = EventPrefix(timeline).width
    let heights = zip(lists, columns.panes).map { list, pane in
      TitleHeights(
        list.map { dataset.events[$0].titleText(from: anchor) },
        width: Self.titleWidth(pane, prefix: prefix), least: lines)
    }
    self.lists = lists
    self.lines = lines
    rows =
      timeline.isAligned
      ? .aligned(AlignedLayout(lists, of: dataset, scale: timeline.scale, heights: heights))
      : .packed(PackedLayout(lists, of: dataset, scale: timeline.scale, heights: heights))
  }

  /// Room for a title's text: without the mark of selection, the day and the glyph, and
  /// with a blank before the next pane where there is room for one.
  static func titleWidth(_ pane: PaneColumns.Pane, prefix: Int) -> Int {
    max(1, pane.contentWidth - 1 - prefix - (pane.width >= 30 ? 1 : 0))
  }

  /// The pane on screen that shows a country.
  func pane(of country: Int) -> Int? { columns.panes.firstIndex { $0.country == country } }

  /// Where the event at a place of a pane's list stands.
  func placed(_ place: Int, pane: Int) -> PlacedEvent {
    switch rows {
    case .aligned(let layout): layout.placed(place, pane: pane)
    case .packed(let layout): layout.placed(place, pane: pane)
    }
  }

  /// The height of a pane in rows.
  func height(pane: Int) -> Int {
    switch rows {
    case .aligned(let layout): layout.rows
    case .packed(let layout): layout.panes[pane].rows.last ?? 0
    }
  }

  /// The events of a pane that have a row in a range.
  func placed(in range: Range<Int>, pane: Int) -> [PlacedEvent] {
    switch rows {
    case .packed(let layout): return layout.placed(in: range, pane: pane)
    case .aligned(let layout):
      guard !layout.bands.isEmpty else { return [] }
      let first = layout.band(containing: range.lowerBound)
      let last = layout.band(containing: range.upperBound - 1)
      return (first...last).flatMap { layout.placed(band: $0, pane: pane) }
        .filter { $0.row < range.upperBound && $0.row + $0.rows > range.lowerBound }
    }
  }
}
