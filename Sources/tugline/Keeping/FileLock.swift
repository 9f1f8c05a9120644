#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets one process at a time read and write a file that several share.
enum FileLock {
  /// How long another may hold it: it takes milliseconds, unless a disk or a process hangs.
  private static let patience = (tries: 100, microseconds: UInt32(10_000))

  /// Holds the lock file of a path while the body runs.
  ///
  /// The lock is on a file of its own, since the one that is written is replaced each time.
  static func holding<Result>(
    _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
    // Closing gives the lock back, as does the end of the process.
    defer { close(descriptor) }
    for _ in 0..<patience.tries {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return try body() }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .last }
      usleep(patience.microseconds)
    }
    throw SystemError(number: EWOULDBLOCK)
  }
}
