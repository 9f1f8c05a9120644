import CursesTerminal

extension TerminalError {
  /// What is wrong and what would be right.
  var sentence: String {
    switch self {
    case .outputIsNoTerminal: "standard output is no terminal; use tugline list"
    case .inputIsNoTerminal:
      "standard input is no terminal, so no keys can be read; use tugline list"
    case .termIsMissing: "TERM is not set; set it to your terminal's name, such as xterm-256color"
    case .termIsUnknown(let name):
      "no terminal is known as ‘\(name)’; set TERM to your terminal's name, such as xterm-256color"
    case .termCannotPlaceCursor(let name):
      "a terminal of kind ‘\(name)’ cannot show a dashboard; use tugline list"
    case .noUnicodeLocale:
      "this system has no UTF-8 locale; install one (such as C.UTF-8), or use tugline list"
    case .noResources: "the system has no memory or file descriptors left"
    }
  }
}
