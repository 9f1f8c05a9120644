import TimelineData
import TimelineUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The user's own editor, for a text of any length.
enum NoteEditor {
  /// VISUAL, EDITOR or vi, as the user would type it in a shell: it may have arguments.
  private static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let command = Environment.variable(name), !command.isEmpty { return command }
    }
    return "vi"
  }

  /// The text as the editor left it; as it was when the editor failed.
  ///
  /// The terminal must be given back before.
  static func edit(_ text: String) -> EditedText {
    let folder = Environment.absolutePath("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/tugline-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      return .problem("Cannot make a file in \(folder): \(SystemError.last.sentence)")
    }
    let scratch = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let file = scratch + "/note.txt"
    defer {
      unlink(file)
      rmdir(scratch)
    }
    do throws(SystemError) {
      try SafeFile.write(text.isEmpty ? "" : text + "\n", to: file)
      guard let status = run(command, file), status == 0 else {
        return .problem("‘\(command)’ failed; the note is as it was")
      }
      return .text(String(decoding: try SafeFile.read(file) ?? [], as: UTF8.self))
    } catch {
      return .problem("Cannot use \(file): \(error.sentence)")
    }
  }

  /// Runs a command on a file and waits; `nil` when it cannot be started.
  ///
  /// Keys that send a signal are the editor's meanwhile: Ctrl-C must not end this program, and
  /// Ctrl-Z must stop both.
  private static func run(_ command: String, _ file: String) -> Int32? {
    var ignored = sigaction()
    var usual = sigaction()
    ignored.setHandler(SIG_IGN)
    usual.setHandler(SIG_DFL)
    var before = (sigaction(), sigaction(), sigaction())
    sigaction(SIGINT, &ignored, &before.0)
    sigaction(SIGQUIT, &ignored, &before.1)
    sigaction(SIGTSTP, &usual, &before.2)
    // An opened address leaves children to the system, which then has no status for us.
    let children = signal(SIGCHLD, SIG_DFL)
    defer {
      sigaction(SIGINT, &before.0, nil)
      sigaction(SIGQUIT, &before.1, nil)
      sigaction(SIGTSTP, &before.2, nil)
      signal(SIGCHLD, children)
    }
    guard let process = spawn(["sh", "-c", command + " \"$@\"", command, file]) else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status
  }

  private static func spawn(_ words: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGTSTP] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var process: pid_t = 0
    let outcome = posix_spawnp(&process, "sh", nil, &attributes, &arguments, environ)
    return outcome == 0 ? process : nil
  }
}

extension sigaction {
  fileprivate mutating func setHandler(_ handler: (@convention(c) (Int32) -> Void)?) {
    #if canImport(Glibc)
      __sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      __sa_handler.sa_handler = handler
    #else
      __sigaction_u.__sa_handler = handler
    #endif
  }
}
