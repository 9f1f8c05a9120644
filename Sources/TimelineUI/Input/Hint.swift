/// What the status line says of a few commands, such as `j/k event`.
struct Hint: Sendable {
  let commands: [Command]
  let text: String
  /// What stands between the keys.
  let separator: String

  init(_ commands: Command..., text: String, separator: String = "/") {
    self.commands = commands
    self.text = text
    self.separator = separator
  }

  /// The first key of each command; empty where none has any.
  func label(_ bindings: Bindings, in mode: Mode, plain: Bool) -> String {
    commands.compactMap { bindings.firstKey(of: $0, in: mode)?.label(plain: plain) }
      .text(joinedBy: separator)
  }
}

/// The hints of each mode; where there is no room for all, the last ones go first.
extension Bindings {
  /// What a first-time user needs, wherever there is room for anything.
  static func lastingHints(_ mode: Mode) -> [Hint] {
    switch mode {
    case .timeline, .responses, .matrix, .activity:
      [Hint(.help, text: "help"), Hint(.quit, text: "quit")]
    case .detail: [Hint(.back, text: "back"), Hint(.help, text: "help")]
    case .list, .prompt: [Hint(.back, text: "cancel")]
    }
  }

  static func hints(_ state: AppState) -> [Hint] {
    switch state.mode {
    case .timeline: state.search == nil ? timelineHints : searchHints + timelineHints
    case .responses: responsesHints
    case .matrix: matrixHints
    case .activity: activityHints
    case .detail: detailHints
    case .list: listHints(state)
    case .prompt: []
    }
  }

  private static func listHints(_ state: AppState) -> [Hint] {
    guard case .list(let panel) = state.overlays.last else { return [] }
    return switch panel.content {
    case .help: helpHints
    case .years, .countries, .categories, .names: pickerHints(state.end(of: panel))
    case .kept: [Hint(.accept, text: "go there")] + keptHints
    case .filters: [Hint(.accept, text: "use it")] + keptHints
    }
  }

  private static let searchHints = [
    Hint(.nextMatch, .previousMatch, text: "match"), Hint(.back, text: "forget"),
  ]

  private static let timelineHints = [
    Hint(.nextEvent, .previousEvent, text: "event"), Hint(.focusLeft, .focusRight, text: "country"),
    Hint(.openDetail, text: "read"), Hint(.search, text: "search"),
    Hint(.editFilter, text: "filter"), Hint(.nextYear, .previousYear, text: "year"),
    Hint(.pickYears, .pickCountries, .pickCategories, text: "pick"),
    Hint(.toggleAnchor, text: "day 0"),
    Hint(.showResponses, .showMatrix, .showActivity, text: "compare"),
    Hint(.nextInTime, .previousInTime, text: "in time"),
    Hint(.nextTurningPoint, .previousTurningPoint, text: "turning point"),
    Hint(.goToDate, text: "date"), Hint(.finerScale, .coarserScale, text: "zoom"),
    Hint(.cycleWidths, text: "widen"), Hint(.toggleArrangement, text: "pack"),
  ]

  private static let responsesHints = [
    Hint(.nextEvent, .previousEvent, text: "row"), Hint(.focusLeft, .focusRight, text: "country"),
    Hint(.openDetail, text: "read"), Hint(.cycleWindow, text: "window"),
    Hint(.back, text: "timeline"), Hint(.toggleAnchor, text: "count from this"),
    Hint(.pickYears, .pickCountries, .pickCategories, text: "pick"),
  ]

  private static let matrixHints = [
    Hint(.nextYear, .previousYear, text: "change"), Hint(.nextEvent, .previousEvent, text: "row"),
    Hint(.focusLeft, .focusRight, text: "country"), Hint(.openDetail, text: "history"),
    Hint(.goToDate, text: "date"), Hint(.back, text: "timeline"), Hint(.toggleFold, text: "fold"),
    Hint(.pickCountries, text: "pick countries"),
  ]

  private static let activityHints = [
    Hint(.focusLeft, .focusRight, text: "time"), Hint(.nextEvent, .previousEvent, text: "country"),
    Hint(.openDetail, text: "to these events"), Hint(.nextYear, .previousYear, text: "year"),
    Hint(.finerScale, .coarserScale, text: "zoom"), Hint(.back, text: "timeline"),
    Hint(.goToDate, text: "date"), Hint(.pickYears, .pickCountries, .pickCategories, text: "pick"),
  ]

  private static let detailHints = [
    Hint(.nextEvent, .previousEvent, text: "scroll"),
    Hint(.openSource(1), .openSource(9), text: "open source", separator: "…"),
    Hint(.nextLink, text: "mark link"), Hint(.follow, text: "follow"),
    Hint(.focusLeft, .focusRight, text: "previous, next event"),
  ]

  private static func pickerHints(_ end: AppState.ListEnd) -> [Hint] {
    let enter =
      switch end {
      case .picks: "only this"
      case .keeps: "keep ticked"
      case .closes: "close"
      case .waits: ""
      }
    return enter.isEmpty
      ? []
      : [
        Hint(.accept, text: enter), Hint(.togglePick, text: "tick"),
        Hint(.nextEvent, .previousEvent, text: "move"),
      ]
  }

  private static let keptHints = [
    Hint(.nextEvent, .previousEvent, text: "move"), Hint(.forget, text: "take away"),
  ]

  private static let helpHints = [
    Hint(.accept, text: "run"), Hint(.nextEvent, .previousEvent, text: "move"),
  ]
}
