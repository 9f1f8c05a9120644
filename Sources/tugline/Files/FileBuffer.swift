import TimelineData

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file's bytes with the padding that the JSON reader wants after them.
final class FileBuffer {
  private let path: String
  private let bytes: UnsafeMutableRawBufferPointer
  private let count: Int
  private static let padding = 64

  convenience init(_ path: String) throws(DataProblem) {
    if Descriptor.isRegularFile(path), let data = FileManager.default.contents(atPath: path) {
      self.init(data, path: path)
    } else if let bytes = Descriptor.read(path) {
      // A pipe, which Foundation opens but does not read.
      self.init(bytes, path: path)
    } else {
      throw .unreadable("\(path): cannot be read")
    }
  }

  init(_ data: some ContiguousBytes & Collection<UInt8>, path: String) {
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
