import BundledData
import TimelineData

extension Dataset {
  /// The dataset inside the executable.
  static let bundled: Dataset = {
    let files = (0..<bundleddata_count()).map { position in
      let file = bundleddata_at(position)
      return InputFile(
        path: String(cString: file.path),
        bytes: UnsafeRawBufferPointer(start: file.bytes, count: file.length), isPadded: true)
    }
    do {
      return try DatasetLoader.load(files).dataset
    } catch {
      preconditionFailure("the bundled dataset does not load:\n\(error)")
    }
  }()
}
