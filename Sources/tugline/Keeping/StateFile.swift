import TimelineData

/// What is kept of one dataset, on disk; several runs may share it.
final class StateFile {
  let path: String
  private let dataset: Dataset
  /// What the file and this run last agreed on.
  private var base = Memory()
  /// Why nothing was written the last time.
  private var failure: String?
  /// What happened to files that could not be read.
  private var notices: [String] = []
  /// False when what is there must not be touched.
  private(set) var mayWrite = true

  /// `nil` without a folder for it.
  init?(of dataset: Dataset) {
    guard let path = StateFolder.file(of: dataset) else { return nil }
    self.path = path
    self.dataset = dataset
  }

  /// For tests: the file of a path.
  init(_ path: String, of dataset: Dataset) {
    self.path = path
    self.dataset = dataset
  }

  /// Sentences for the user when the program ends: what could not be read or written.
  var problems: [String] { notices + (failure.map { [$0] } ?? []) }

  /// What was kept; empty before a first run, and where it cannot be read.
  func read() -> Memory {
    do throws(SystemError) {
      base = try readUnlocked()
    } catch {
      mayWrite = false
      failure = "cannot read \(path): \(error.sentence); nothing is kept of this run"
    }
    return base
  }

  /// What is kept now, for one who only looks: even a damaged file stays where it is.
  func look() -> Memory {
    do throws(SystemError) {
      guard let bytes = try SafeFile.read(path) else { return Memory() }
      do throws(MemoryError) {
        return try Memory(json: bytes)
      } catch {
        notices.append("\(sentence(error)); nothing of it counts")
      }
    } catch {
      notices.append("cannot read \(path): \(error.sentence)")
    }
    return Memory()
  }

  /// Writes a memory with what other runs wrote meanwhile, and returns both together.
  func write(_ memory: Memory) -> Memory {
    guard mayWrite else { return memory }
    do throws(SystemError) {
      try SafeFile.makeFolder(SafeFile.folder(of: path))
      let merged = try FileLock.holding(path) { () throws(SystemError) in
        let merged = memory.merged(with: try current(), since: base)
        guard mayWrite else { return memory }
        try SafeFile.write(merged.json(of: dataset.id), to: path)
        return merged
      }
      base = merged
      failure = nil
      return merged
    } catch {
      failure = "cannot keep bookmarks, notes and place in \(path): \(error.sentence)"
      return memory
    }
  }

  /// Starts anew: sets the file aside and returns its new name; `nil` where there is none.
  func reset() throws(SystemError) -> String? {
    guard try SafeFile.read(path) != nil else { return nil }
    return try FileLock.holding(path) { () throws(SystemError) in
      try SafeFile.setAside(path, as: "old")
    }
  }

  /// A file that is whole needs no lock: it is never written in place.
  private func readUnlocked() throws(SystemError) -> Memory {
    if let bytes = try SafeFile.read(path), let memory = try? Memory(json: bytes) { return memory }
    guard try SafeFile.read(path) != nil else { return Memory() }
    return try FileLock.holding(path, current)
  }

  /// What the file holds now; a damaged one is set aside.
  private func current() throws(SystemError) -> Memory {
    guard let bytes = try SafeFile.read(path) else { return base }
    do throws(MemoryError) {
      return try Memory(json: bytes)
    } catch {
      switch error {
      case .damaged:
        let name = try SafeFile.setAside(path, as: "damaged")
        notices.append("\(sentence(error)); it is kept as \(name)")
      case .later:
        mayWrite = false
        notices.append("\(sentence(error)); it is left alone, and nothing is kept")
      }
      return base
    }
  }

  /// What is wrong with the file; what is done about it comes after that.
  private func sentence(_ error: MemoryError) -> String {
    switch error {
    case .damaged(let reason): "\(path) is damaged (\(reason))"
    case .later: "\(path) is of a later version of tugline"
    }
  }
}
