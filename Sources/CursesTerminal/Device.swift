#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The descriptors that keys come from and frames go to.
struct Device: ~Copyable {
  let input: Int32
  let output: Int32
  private let ownsInput: Bool

  /// Descriptors that stay open.
  init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
    ownsInput = false
  }

  private init(opened input: Int32, output: Int32) {
    self.input = input
    self.output = output
    ownsInput = true
  }

  /// Standard output with standard input, or with the controlling terminal where data is
  /// piped in.
  static func ofProcess() throws(TerminalError) -> Device {
    guard isatty(STDOUT_FILENO) != 0 else { throw .outputIsNoTerminal }
    if isatty(STDIN_FILENO) != 0 { return Device(input: STDIN_FILENO, output: STDOUT_FILENO) }
    let controlling = open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard controlling >= 0 else { throw .inputIsNoTerminal }
    return Device(opened: controlling, output: STDOUT_FILENO)
  }

  deinit {
    if ownsInput { close(input) }
  }
}
