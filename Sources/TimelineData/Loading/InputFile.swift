/// A file of a dataset, already read.
public struct InputFile {
  /// As faults show it; its end tells what the file holds (see `Role`).
  public let path: String
  /// The file's bytes, which its owner keeps alive and unchanged while it is loaded.
  public let bytes: UnsafeRawBufferPointer
  /// Whether at least 64 bytes after the file's are readable; without them it is copied once.
  public let isPadded: Bool

  public init(path: String, bytes: UnsafeRawBufferPointer, isPadded: Bool) {
    self.path = path
    self.bytes = bytes
    self.isPadded = isPadded
  }

  /// What a file of a dataset's folder holds.
  public enum Role: Sendable, CaseIterable {
    case dataset, countries, sources, events, indicators

    /// By the file's name, and for `events/….json` the folder's; `nil` for any other file.
    public init?(path: String) {
      let parts = path.split(separator: "/").suffix(2)
      switch parts.last {
      case "dataset.json": self = .dataset
      case "countries.json": self = .countries
      case "sources.json": self = .sources
      case "indicators.json": self = .indicators
      case .some(let name) where parts.first == "events" && name.hasSuffix(".json"):
        self = .events
      default: return nil
      }
    }
  }

  /// The text to parse: the bytes without a byte order mark.
  var text: UnsafeBufferPointer<UInt8> {
    let all = bytes.assumingMemoryBound(to: UInt8.self)
    return all.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: all[3...]) : all
  }
}
