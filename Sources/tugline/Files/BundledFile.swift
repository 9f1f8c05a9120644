import BundledData

/// A file inside the executable, for writing it out.
struct BundledFile {
  /// Relative to the folder of the dataset, such as `events/kz.json`.
  let path: String
  let bytes: UnsafeRawBufferPointer

  private init(_ file: bundleddata_file) {
    path = String(String(cString: file.path).drop { $0 != "/" }.dropFirst())
    bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.length)
  }

  /// The files of the dataset, then its codebook, its list of editions and its schemas.
  static var all: [BundledFile] {
    (0..<bundleddata_count()).map { BundledFile(bundleddata_at($0)) }
      + (0..<bundleddata_companion_count()).map { BundledFile(bundleddata_companion_at($0)) }
  }
}
