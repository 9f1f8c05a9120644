/// The sources of a dataset, by position.
///
/// - Complexity: each access makes a source of those that are packed, in about a microsecond.
public struct SourceList: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case made([Source])
    case packed(PackedSources)
  }

  private let storage: Storage

  init(_ sources: [Source]) { storage = .made(sources) }

  init(_ sources: PackedSources) { storage = .packed(sources) }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .made(let sources): sources.count
    case .packed(let sources): sources.count
    }
  }

  public subscript(position: Int) -> Source {
    switch storage {
    case .made(let sources): sources[position]
    case .packed(let sources): sources[position]
    }
  }
}

extension SourceList: Equatable {
  public static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }
}
