/// An event of which a pane shows at least one row.
struct VisibleEvent: Sendable, Equatable {
  /// Position in `Dataset.events`.
  let event: Int
  let place: PlacedEvent
  /// Where it begins on the screen, which may be above the panes.
  let firstRow: Int
  /// The rows of the screen that show it.
  let rows: Range<Int>

  var isWhole: Bool { rows.count == place.rows }
}

/// What the panes show now: drawn from this, and hit by the mouse.
extension AppState {
  func visibleEvents(pane: Int) -> [VisibleEvent] {
    let body = layout.regions.body
    let top = paneTop(pane)
    return layout.placed(in: top..<top + body.rows, pane: pane).compactMap { place in
      let first = body.row + place.row - top
      let (start, end) = (max(body.row, first), min(body.bottom, first + place.rows))
      guard start < end else { return nil }
      return VisibleEvent(
        event: layout.lists[pane][place.place], place: place, firstRow: first, rows: start..<end)
    }
  }

  /// The headings of a packed pane by rows of the screen; the last one stays at the top of the
  /// pane, over whatever is there.
  func visibleHeadings(pane: Int) -> [PackedLayout.Heading] {
    guard case .packed(let packed) = layout.rows else { return [] }
    let body = layout.regions.body
    let top = paneTop(pane)
    let headings = packed.headings(in: top..<top + body.rows, pane: pane).map {
      PackedLayout.Heading(key: $0.key, row: body.row + $0.row - top)
    }
    let over = packed.heading(over: top, pane: pane).map {
      PackedLayout.Heading(key: $0.key, row: body.row)
    }
    return headings + [over].compactMap(\.self)
  }
}
