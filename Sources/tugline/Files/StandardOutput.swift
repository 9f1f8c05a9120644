import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results go.
enum StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes all of a text; a failure ends the program, so that no script takes a part for
  /// the whole.
  static func write(_ text: String) throws {
    guard Descriptor.write(text, to: STDOUT_FILENO) else {
      StandardError.write("cannot write to standard output: \(String(cString: strerror(errno)))")
      throw ExitStatus.inputOutput
    }
  }
}

/// Where diagnostics go.
enum StandardError {
  /// Writes one line, made safe for a terminal.
  static func write(_ line: String) {
    _ = Descriptor.write("tugline: \(line.printable)\n", to: STDERR_FILENO)
  }

  /// Writes lines that have a form of their own, such as `path:line:column: error: …`.
  static func write(lines: [String]) {
    _ = Descriptor.write(lines.map { $0.printable + "\n" }.joined(), to: STDERR_FILENO)
  }
}

/// Writing until all is written.
enum Descriptor {
  /// Whether everything was written; `errno` says why not.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Whether everything was written; `errno` says why not.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
        let count = Musl.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0, errno != EINTR { return false }
      if count > 0 { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
    }
    return true
  }
}
