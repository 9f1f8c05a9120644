#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system refused, as its error number.
struct SystemError: Error, Equatable {
  let number: Int32

  static var last: SystemError { SystemError(number: errno) }

  var sentence: String { String(cString: strerror(number)) }
}

/// Files that are whole or not there.
enum SafeFile {
  /// The bytes of a file; `nil` where there is none.
  static func read(_ path: String) throws(SystemError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .last
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unistdRead(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .last }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Puts a text in the place of a file, all or nothing: into a new file beside it, onto the
  /// disk, then under its name.
  static func write(_ text: String, to path: String) throws(SystemError) {
    let scratch = "\(path).new-\(getpid())"
    // Left by a process of the same number that was killed.
    unlink(scratch)
    do throws(SystemError) {
      try writeNew(text, to: scratch)
      guard rename(scratch, path) == 0 else { throw .last }
    } catch {
      unlink(scratch)
      throw error
    }
    // The name reaches the disk with its folder; where that cannot be asked for, it still will.
    let folder = open(self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Makes a folder and those above it, for the user alone.
  static func makeFolder(_ path: String) throws(SystemError) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, path.contains("/"), folder(of: path) != path else { throw .last }
    try makeFolder(folder(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last }
  }

  /// Renames a file to its name with an ending and the first free number, and returns that.
  static func setAside(_ path: String, as ending: String) throws(SystemError) -> String {
    for number in 1...9_999 {
      let name = "\(path).\(ending)-\(number)"
      // A hard link fails where the name is taken, which rename does not.
      if link(path, name) == 0 {
        guard unlink(path) == 0 else { throw .last }
        return name
      }
      let refused = SystemError.last
      if refused.number == EEXIST || access(name, F_OK) == 0 { continue }
      // Some file systems have no hard links.
      guard [EPERM, ENOTSUP, ENOSYS].contains(refused.number) else { throw refused }
      guard rename(path, name) == 0 else { throw .last }
      return name
    }
    throw SystemError(number: EEXIST)
  }

  static func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  private static func writeNew(_ text: String, to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try write(text, to: descriptor)
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// Writes all of a text.
  static func write(_ text: String, to descriptor: Int32) throws(SystemError) {
    // Past a limit on the size of files a signal would end the process; an error is enough.
    let before = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, before) }
    guard Descriptor.write(text, to: descriptor) else { throw .last }
  }
}

/// `read(2)`, whose name the functions above use.
private func unistdRead(_ descriptor: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int {
  bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, count) }
}
