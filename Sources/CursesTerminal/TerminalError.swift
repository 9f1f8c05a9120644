import CNcurses

/// Why a terminal could not be taken over.
public enum TerminalError: Error, Equatable {
  /// Standard output is a pipe or a file.
  case outputIsNoTerminal
  /// Standard input is no terminal, and the process has no controlling one.
  case inputIsNoTerminal
  /// `TERM` is not set.
  case termIsMissing
  /// The terminal database has no entry for this value of `TERM`.
  case termIsUnknown(String)
  /// A terminal of this kind cannot place its cursor, such as `dumb`.
  case termCannotPlaceCursor(String)
  /// The system has no UTF-8 locale.
  case noUnicodeLocale
  /// No descriptors or memory are left.
  case noResources

  init?(_ outcome: cncurses_outcome, term: String?) {
    switch outcome {
    case CNCURSES_OPENED: return nil
    case CNCURSES_NO_RESOURCES: self = .noResources
    case CNCURSES_NO_CURSOR_ADDRESSING: self = .termCannotPlaceCursor(term ?? "")
    default:
      guard let term, !term.isEmpty else {
        self = .termIsMissing
        return
      }
      self = .termIsUnknown(term)
    }
  }
}
