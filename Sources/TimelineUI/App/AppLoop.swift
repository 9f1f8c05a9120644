/// Runs the program: an input becomes an action, the action a new state, the state a frame.
public struct AppLoop<Screen: Terminal> {
  private var state: AppState
  private var terminal: Screen
  /// Opens an address; the sentence it returns, if any, is shown as an error.
  private let open: (String) -> String?
  /// Reads the files again; what comes of it is the next action.
  private let reload: () -> Action

  public init(
    state: AppState, terminal: Screen, open: @escaping (String) -> String?,
    reload: @escaping () -> Action
  ) {
    self.state = state
    self.terminal = terminal
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
    case .open(let address):
      if let problem = open(address) { _ = state.update(.report(problem)) }
    }
    return true
  }
}
