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
    if let page = openPage {
      page.draw(&frame)
    } else {
      switch view {
      case .timeline: drawTimeline(&frame)
      case .responses: ResponsesView(state: self).draw(&frame)
      case .matrix: MatrixView(state: self).draw(&frame)
      case .activity: ActivityView(state: self).draw(&frame)
      }
    }
    if case .list(let panel) = overlays.last {
      ListView(state: self, panel: panel).draw(&frame)
    }
    StatusView(state: self).draw(&frame)
    return frame
  }

  /// The page that is read, under whatever list lies over it.
  var openPage: PageView? {
    for overlay in overlays.reversed() {
      switch overlay {
      case .detail(let detail):
        let lines = EventPage.lines(of: detail.event, in: self)
        return PageView(state: self, lines: lines, top: detail.top, link: detail.link)
      case .history(let history):
        return PageView(
          state: self, lines: HistoryPage.lines(of: history, in: self), top: history.top)
      case .list, .prompt: continue
      }
    }
    return nil
  }

  /// The numbered sources of the page that is read; `nil` where none is.
  var openSources: [Int]? {
    for overlay in overlays.reversed() {
      switch overlay {
      case .detail(let detail): return dataset.events[detail.event].sources
      case .history(let history): return history.values(of: dataset).flatMap(\.sources)
      case .list, .prompt: continue
      }
    }
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
    let name = dataset.countries[timeline.focus].name
    PreviewView(
      state: self, event: timeline.selected, empty: "\(name) shows no event under this filter."
    ).draw(&frame)
    drawRuleEnds(&frame)
  }

  /// Where the rules between the panes meet the rule over the preview.
  private func drawRuleEnds(_ frame: inout Frame) {
    guard layout.regions.preview.rows > 1 else { return }
    for pane in layout.columns.panes where pane.column > 0 {
      frame.put(
        String(glyphs.tee), row: layout.regions.preview.row, column: pane.column,
        style: Style(.muted))
    }
  }

  private func drawNothingShown(_ frame: inout Frame) {
    let body = layout.regions.body
    let filter = filter.description(in: dataset)
    let tip = keyLabel(of: .clearFilter).map { " Press \($0) to clear the filter." } ?? ""
    let text =
      filter.isEmpty ? "This dataset has no events." : "No event matches \(filter)." + tip
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
