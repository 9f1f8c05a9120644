import TimelineData

extension AppState {
  /// What takes the keys now.
  var mode: Mode {
    switch overlays.last {
    case nil: viewMode
    case .detail, .history: .detail
    case .list: .list
    case .prompt: .prompt
    }
  }

  var viewMode: Mode {
    switch view {
    case .timeline: .timeline
    case .responses: .responses
    case .matrix: .matrix
    case .activity: .activity
    }
  }

  /// Whether the topmost list is that of all keys.
  var isHelpOpen: Bool {
    if case .list(let panel) = overlays.last { panel.content == .help } else { false }
  }

  /// Whether there is room for more than a line that says what is needed.
  var fits: Bool { size.rows >= Regions.least.rows && size.columns >= Regions.least.columns }

  /// What a key does at this moment.
  func action(for key: Key) -> Action { bindings.action(key, in: mode) ?? .ignore }

  /// The key of a command where the user is, as the screen prints it; `nil` where it has none.
  func keyLabel(of command: Command) -> String? {
    let key =
      bindings.firstKey(of: command, in: mode) ?? bindings.firstKey(of: command, in: viewMode)
    return key?.label(plain: glyphs.isPlain)
  }

  /// The end of a message that names the key of a command; empty where it has none.
  func tip(_ command: Command, _ sentence: (String) -> String) -> String {
    keyLabel(of: command).map { "; " + sentence($0) } ?? ""
  }

  /// The one place where state changes: takes an action, returns at most one effect.
  public mutating func update(_ action: Action) -> Effect {
    let effect = carryOut(action)
    followTrail(after: action)
    followChanges()
    return effect
  }

  private mutating func carryOut(_ action: Action) -> Effect {
    switch action {
    case .resize(let size):
      self.size = size
      relayout()
      return .none
    case .report(let text):
      message = Message(text: text, isError: true)
      return .none
    case .loaded(let dataset):
      replace(with: dataset)
      return .none
    case .edited(let event, let text): return write(text, on: event)
    case .keep(let memory):
      if !kept.holds(memory) {
        kept = Kept(memory, of: dataset, today: kept.today)
        renewMarks()
      }
      return .none
    case .ignore:
      message = nil
      return .none
    case .type(let character):
      message = nil
      type(character)
      return .none
    case .paste(let text):
      message = nil
      paste(text)
      return .none
    case .mouse(let event):
      message = nil
      return mouse(event)
    case .run(let command):
      message = nil
      return run(command)
    }
  }

  private mutating func run(_ command: Command) -> Effect {
    switch command {
    case .quit: return .quit
    case .redraw: return .redraw
    case .reload: return .reload
    case .suspend: return .suspend
    case .toggleMouse: return toggleMouse()
    case .help:
      overlays.append(.list(ListPanel(content: .help, before: filter)))
      return .none
    default: if let effect = runAnywhere(command) { return effect }
    }
    switch overlays.last {
    case nil:
      switch view {
      case .timeline: return runInTimeline(command)
      case .responses: return runInResponses(command)
      case .matrix: return runInMatrix(command)
      case .activity: return runInActivity(command)
      }
    case .detail(let detail): return runInDetail(command, detail)
    case .history(let history): return runInHistory(command, history)
    case .list(let panel): return runInList(command, panel)
    case .prompt(let prompt): return runInPrompt(command, prompt)
    }
  }

  private mutating func runInTimeline(_ command: Command) -> Effect {
    if move(command) || jump(command) || arrange(command) || runInAnyView(command) {
      return .none
    }
    switch command {
    case .search: openPrompt(.search)
    case .goToDate: openPrompt(.date)
    case .back: search = nil
    case .toggleAnchor: toggleAnchor(timeline.selected)
    case .openDetail:
      if let selected = timeline.selected { overlays.append(.detail(Detail(event: selected))) }
    case .openAddress: return openSource(1, of: timeline.selected)
    default: break
    }
    return .none
  }

  /// Carries out a command that changes how the timeline is arranged.
  private mutating func arrange(_ command: Command) -> Bool {
    switch command {
    case .toggleArrangement: timeline.isAligned.toggle()
    case .coarserScale: timeline.scale = timeline.scale.coarser ?? timeline.scale
    case .finerScale: timeline.scale = timeline.scale.finer ?? timeline.scale
    case .cycleWidths: timeline.widths = timeline.widths.next
    case .cycleLines: timeline.lines = layout.lines % 3 + 1
    default: return false
    }
    relayout()
    return true
  }

  /// The effect that opens a source of an event, counted from 1.
  mutating func openSource(_ number: Int, of event: Int?) -> Effect {
    event.map { openSource(number, among: dataset.events[$0].sources) } ?? .none
  }

  /// The effect that opens one of some sources, counted from 1; says so when it cannot.
  mutating func openSource(_ number: Int, among sources: [Int]) -> Effect {
    guard number <= sources.count else {
      message = Message(text: "There is no source \(number); the last is \(sources.count)")
      return .none
    }
    let source = dataset.sources[sources[number - 1]]
    guard let url = source.url else {
      message = Message(text: "Source \(number), \(source.outlet), has no address")
      return .none
    }
    message = Message(text: "Opening source \(number), \(source.outlet)")
    return .open(url)
  }
}

extension PaneWidths {
  fileprivate var next: PaneWidths {
    switch self {
    case .equal: .wide
    case .wide: .alone
    case .alone: .equal
    }
  }
}
