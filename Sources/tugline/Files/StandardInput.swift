#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Descriptor {
  /// All that can be read; `nil` where reading fails.
  static func read(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &chunk, chunk.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, &chunk, chunk.count)
      #else
        let count = Darwin.read(descriptor, &chunk, chunk.count)
      #endif
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { return nil }
    }
  }

  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// All of a file of any kind; `nil` where it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return read(descriptor)
  }
}

/// Where data may come from, and keys do.
enum StandardInput {
  /// Reads all of it, and lets keys come from the terminal afterwards.
  static func readAll() throws(DataProblem) -> FileBuffer {
    guard isatty(STDIN_FILENO) == 0 else {
      throw .unreadable("-: standard input is a terminal; pipe a file into tugline")
    }
    guard let bytes = Descriptor.read(STDIN_FILENO) else { throw .unreadable("-: cannot be read") }
    if StandardOutput.isTerminal {
      let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC)
      if terminal >= 0 {
        dup2(terminal, STDIN_FILENO)
        close(terminal)
      }
    }
    return FileBuffer(bytes, path: "-")
  }
}
