import ArgumentParser
import BundledData
import TimelineData

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of one dataset, read or compiled in, and what comes of them.
struct DataFiles {
  private let files: [InputFile]
  /// Keeps the bytes of `files` alive.
  private let buffers: [FileBuffer]

  /// The dataset inside the executable.
  static func bundled() -> DataFiles {
    let files = (0..<bundleddata_count()).map { position in
      let file = bundleddata_at(position)
      return InputFile(
        path: String(cString: file.path),
        bytes: UnsafeRawBufferPointer(start: file.bytes, count: file.length), isPadded: true)
    }
    return DataFiles(files: files, buffers: [])
  }

  /// A folder laid out like the bundled dataset.
  static func folder(_ path: String) throws -> DataFiles {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      StandardError.write("\(path): no such folder")
      throw ExitStatus.noInput
    }
    guard isFolder else {
      StandardError.write("\(path): not a folder; name one that holds dataset.json and events/")
      throw ExitStatus.noInput
    }
    let names = try list(path).filter { $0.hasSuffix(".json") }
    let events = try list(path + "/events").filter { $0.hasSuffix(".json") }.map { "events/" + $0 }
    let buffers = try (names + events).map { try FileBuffer(path + "/" + $0) }
    return DataFiles(files: buffers.map(\.file), buffers: buffers)
  }

  /// The names in a folder, sorted; none where there is no such folder.
  private static func list(_ folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      StandardError.write("\(folder): cannot be read")
      throw ExitStatus.noInput
    }
  }

  /// The dataset; prints every error and ends the program when there is one.
  func load() throws -> Dataset {
    do throws(LoadingError) {
      return try withExtendedLifetime(buffers) { () throws(LoadingError) in
        try DatasetLoader.load(files).dataset
      }
    } catch {
      StandardError.write(faults: error.faults)
      throw ExitStatus.badData
    }
  }

  /// Prints every fault; whether none of them is an error.
  func check() -> Bool {
    do throws(LoadingError) {
      let warnings = try withExtendedLifetime(buffers) { () throws(LoadingError) in
        try DatasetLoader.load(files).warnings
      }
      StandardError.write(faults: warnings)
      return true
    } catch {
      StandardError.write(faults: error.faults)
      return false
    }
  }
}

/// A file's bytes with the padding that the JSON reader wants after them.
private final class FileBuffer {
  private let path: String
  private let bytes: UnsafeMutableRawBufferPointer
  private let count: Int
  private static let padding = 64

  init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      StandardError.write("\(path): cannot be read")
      throw ExitStatus.noInput
    }
    self.path = path
    count = data.count
    bytes = .allocate(byteCount: data.count + Self.padding, alignment: 1)
    data.withUnsafeBytes { bytes.copyMemory(from: $0) }
    bytes[count...].initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { bytes.deallocate() }

  var file: InputFile {
    InputFile(path: path, bytes: UnsafeRawBufferPointer(rebasing: bytes[..<count]), isPadded: true)
  }
}
