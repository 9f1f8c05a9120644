import Foundation
import TimelineData

/// Loads files by the rules of the program.
enum Loading {
  /// The dataset of files with their paths; throws every fault.
  static func dataset(of contents: [(path: String, data: Data)]) throws(LoadingError) -> Dataset {
    let buffers = contents.map { _, data in
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 1)
      data.copyBytes(to: buffer)
      return buffer
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    let files = zip(contents, buffers).map { content, buffer in
      InputFile(path: content.path, bytes: UnsafeRawBufferPointer(buffer), isPadded: false)
    }
    return try DatasetLoader.load(files).dataset
  }
}
