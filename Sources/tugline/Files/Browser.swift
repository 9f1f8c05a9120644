import TimelineData

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Opens addresses outside the terminal, never through a shell.
enum Browser {
  #if os(macOS)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// Starts the browser; returns a sentence when it cannot.
  static func open(_ address: String) -> String? {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      return "Only http and https addresses are opened"
    }
    let chosen = Environment.variable("BROWSER").flatMap { $0.isEmpty ? nil : $0 }
    let command = chosen ?? opener
    // BROWSER may be a list of programs; the first is the preferred one.
    let program = command.split(separator: ":").first.map(String.init) ?? command
    guard spawn(program, [address]) else {
      return "Cannot start ‘\(program)’; set BROWSER to a program that opens addresses"
    }
    return nil
  }

  /// Starts a program in a process group of its own, with no part in our terminal.
  private static func spawn(_ program: String, _ arguments: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in STDIN_FILENO...STDERR_FILENO {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    // The child is reaped by the system, since nobody waits for a browser.
    signal(SIGCHLD, SIG_IGN)
    return posix_spawnp(&process, program, &actions, &attributes, &words, environ) == 0
  }
}
