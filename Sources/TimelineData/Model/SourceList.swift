/// The sources of a dataset, by position.
///
/// - Complexity: of those that are still unread each access reads one, about a microsecond.
public struct SourceList: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case read([Source])
    case unread(UnreadSources)
  }

  private let storage: Storage

  init(_ sources: [Source]) { storage = .read(sources) }

  init(_ unread: UnreadSources) { storage = .unread(unread) }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .read(let sources): sources.count
    case .unread(let sources): sources.count
    }
  }

  public subscript(position: Int) -> Source {
    switch storage {
    case .read(let sources): sources[position]
    case .unread(let sources): sources[position]
    }
  }
}

extension SourceList: Equatable {
  public static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }
}
