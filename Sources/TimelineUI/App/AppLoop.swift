import TimelineData

/// What came of editing a text: the text, or a sentence that says why it is as before.
public enum EditedText: Sendable, Equatable {
  case text(String)
  case problem(String)
}

/// Runs the program: an input becomes an action, the action a new state, the state a frame.
public struct AppLoop {
  private var state: AppState
  private var terminal: any Terminal
  /// Opens an address; the sentence it returns, if any, is shown as an error.
  private let open: (String) -> String?
  private let editor: (String) -> EditedText
  private let keep: (Memory) -> Memory
  /// Reads the files again; what comes of it is the next action.
  private let reload: () -> Action

  /// Lets `edit` change a text in the terminal, which is given back for it; `keep` writes the
  /// memory and returns it with what another run wrote meanwhile.
  public init(
    state: AppState, terminal: any Terminal, edit: @escaping (String) -> EditedText = { .text($0) },
    keep: @escaping (Memory) -> Memory = { $0 }, reload: @escaping () -> Action,
    open: @escaping (String) -> String?
  ) {
    self.state = state
    self.terminal = terminal
    editor = edit
    self.keep = keep
    self.open = open
    self.reload = reload
  }

  /// Runs until the user quits or the terminal is gone, and returns the last state.
  ///
  /// A frame is drawn only when no input waits, so that a key held down never lags.
  public mutating func run() -> AppState {
    while true {
      terminal.draw(state.frame())
      var next = terminal.next(wait: true)
      while let input = next {
        guard handle(input) else { return state }
        next = terminal.next(wait: false)
      }
    }
  }

  /// False when the program should end.
  private mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .ended: return false
    case .resized(let size): return perform(state.update(.resize(size)))
    case .mouse(let event): return perform(state.update(.mouse(event)))
    case .paste(let text): return perform(state.update(.paste(text)))
    case .key(let key): return perform(state.update(state.action(for: key)))
    }
  }

  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .none: break
    case .quit: return false
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .reload: _ = state.update(reload())
    case .setMouse(let isReported): terminal.setMouse(isReported)
    case .open(let address):
      if let problem = open(address) { _ = state.update(.report(problem)) }
    case .keep: _ = state.update(.keep(keep(state.memory)))
    case .edit(let event, let text): return edit(text, of: event)
    }
    return true
  }

  private mutating func edit(_ text: String, of event: Int) -> Bool {
    let editor = editor
    var edited = EditedText.text(text)
    terminal.lend { edited = editor(text) }
    switch edited {
    case .text(let text): return perform(state.update(.edited(event: event, text: text)))
    case .problem(let sentence): return perform(state.update(.report(sentence)))
    }
  }
}
