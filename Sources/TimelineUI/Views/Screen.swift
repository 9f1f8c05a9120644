import TimelineData

extension AppState {
  /// The screen as it should look now.
  public func frame() -> Frame {
    var frame = Frame(size, plain: glyphs.isPlain)
    guard fits else {
      drawTooSmall(&frame)
      return frame
    }
    HeaderView(state: self).draw(&frame)
    if let detail = openDetail {
      DetailView(state: self, detail: detail).draw(&frame)
    } else {
      drawTimeline(&frame)
    }
    if case .list(let panel) = overlays.last {
      ListView(state: self, panel: panel).draw(&frame)
    }
    StatusView(state: self).draw(&frame)
    return frame
  }

  /// The event that is read, under whatever list lies over it.
  var openDetail: Detail? {
    for case .detail(let detail) in overlays.reversed() { return detail }
    return nil
  }

  private func drawTimeline(_ frame: inout Frame) {
    StripView(state: self).draw(&frame)
    PaneHeadsView(state: self).draw(&frame)
    if shown.all.isEmpty {
      drawNothingShown(&frame)
    } else {
      for pane in layout.columns.panes.indices { PaneView(state: self, pane: pane).draw(&frame) }
      if timeline.isAligned { GutterView(state: self).draw(&frame) }
    }
    PreviewView(state: self).draw(&frame)
  }

  private func drawNothingShown(_ frame: inout Frame) {
    let body = layout.regions.body
    let filter = filter.description(in: dataset)
    let text =
      filter.isEmpty
      ? "This dataset has no events." : "No event matches \(filter). Press F to clear the filter."
    let lines = Fitting.wrap(
      text, width: body.columns - 4, most: body.rows, ellipsis: glyphs.ellipsis)
    for (index, line) in lines.enumerated() {
      let row = body.row + min(1, body.rows - lines.count) + index
      frame.put(line, row: row, column: 2, style: Style(.text))
    }
  }

  private func drawTooSmall(_ frame: inout Frame) {
    let least = Regions.least
    let text =
      "tugline needs \(least.columns) columns and \(least.rows) rows; "
      + "this is \(size.columns) by \(size.rows)."
    let lines = Fitting.wrap(
      text, width: max(1, size.columns), most: max(1, size.rows), ellipsis: glyphs.ellipsis)
    for (row, line) in lines.enumerated() {
      frame.put(line, row: row, column: 0, style: Style(.text))
    }
  }
}
