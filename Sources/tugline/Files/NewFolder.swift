#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that appears with all its files, or not at all.
struct NewFolder {
  private let path: String
  /// Beside it, so that renaming moves nothing between disks.
  private let draft: String

  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
    draft = "\(path).\(getpid()).part"
  }

  /// Writes the files to a folder beside it and renames that.
  ///
  /// Where there is a folder already it must be empty.
  func write(_ files: [BundledFile]) throws(NewFolderError) {
    try refuseTaken()
    guard mkdir(draft, 0o777) == 0 else { throw NewFolderError(path, .system(errno)) }
    var made = [draft]
    do throws(NewFolderError) {
      for file in files { try write(file, &made) }
      // Onto a folder that is not empty by now, rename(2) fails.
      guard rename(draft, path) == 0 else { throw NewFolderError(path, .system(errno)) }
    } catch {
      for entry in made.reversed() { _ = remove(entry) }
      throw error
    }
  }

  private func refuseTaken() throws(NewFolderError) {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return }
      throw NewFolderError(path, errno == ENOTDIR ? .notFolder : .system(errno))
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { throw NewFolderError(path, .notEmpty) }
    }
  }

  /// Writes one file; remembers in order what it makes.
  private func write(_ file: BundledFile, _ made: inout [String]) throws(NewFolderError) {
    let target = draft + "/" + file.path
    for (place, character) in target.utf8.enumerated()
    where place > draft.utf8.count && character == UInt8(ascii: "/") {
      let folder = String(decoding: target.utf8.prefix(place), as: UTF8.self)
      if made.contains(folder) { continue }
      guard mkdir(folder, 0o777) == 0 else { throw NewFolderError(path, .system(errno)) }
      made.append(folder)
    }
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw NewFolderError(path, .system(errno)) }
    made.append(target)
    let isWritten = Descriptor.write(file.bytes, to: descriptor) && fsync(descriptor) == 0
    let problem = errno
    guard close(descriptor) == 0, isWritten else {
      throw NewFolderError(path, .system(isWritten ? errno : problem))
    }
  }
}

/// Why a folder was not written.
struct NewFolderError: Error {
  let path: String
  let reason: Reason

  enum Reason {
    case notEmpty, notFolder
    /// The number of a system error.
    case system(Int32)
  }

  init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension NewFolderError: CustomStringConvertible {
  /// What is wrong, and where it helps what would be right.
  var description: String {
    switch reason {
    case .notEmpty: "\(path): the folder is not empty; name one that does not exist"
    case .notFolder: "\(path): not a folder; name one that does not exist"
    case .system(let number): "\(path): cannot be written: \(String(cString: strerror(number)))"
    }
  }
}
