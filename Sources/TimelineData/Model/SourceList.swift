/// The sources of a dataset, by position.
///
/// - Complexity: each access makes a source of those that are packed, in about a microsecond.
public enum SourceList: RandomAccessCollection, Sendable {
  case read([Source])
  case packed(PackedSources)

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch self {
    case .read(let sources): sources.count
    case .packed(let sources): sources.count
    }
  }

  public subscript(position: Int) -> Source {
    switch self {
    case .read(let sources): sources[position]
    case .packed(let sources): sources[position]
    }
  }
}

extension SourceList: Equatable {
  public static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }
}
