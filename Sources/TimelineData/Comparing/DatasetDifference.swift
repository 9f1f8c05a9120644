/// What one edition of a dataset has otherwise than another, object by object.
public struct DatasetDifference: Sendable, Equatable {
  public let oldVersion: String
  public let newVersion: String
  /// One for every kind of object, also where nothing differs.
  public let parts: [Part]

  public struct Part: Sendable, Equatable {
    public let kind: DatasetRecord.Kind
    /// In the order of the new edition.
    public let added: [DatasetRecord]
    /// In the order of the old edition.
    public let removed: [DatasetRecord]
    /// In the order of the new edition.
    public let changed: [Change]

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
  }

  /// An object that both editions have, with the fields that differ.
  public struct Change: Sendable, Equatable {
    public let id: String
    /// As the new edition has it.
    public let title: String
    public let fields: [FieldChange]
  }

  public struct FieldChange: Sendable, Equatable {
    public let name: String
    /// `nil` where the old edition leaves the field out.
    public let old: DatasetRecord.Value?
    /// `nil` where the new edition leaves the field out.
    public let new: DatasetRecord.Value?
  }

  public init(from old: Dataset, to new: Dataset) {
    oldVersion = old.version
    newVersion = new.version
    parts = DatasetRecord.Kind.allCases.map { kind in
      Part(kind, from: Self.named(old.records(kind)), to: Self.named(new.records(kind)))
    }
  }

  /// Whether the editions say the same.
  public var isEmpty: Bool { parts.allSatisfy(\.isEmpty) }

  /// Records by name; of several with the same, such as two values from the same day, the first
  /// of one edition is held against the first of the other.
  private static func named(_ records: [DatasetRecord]) -> [Named] {
    var counts: [String: Int] = [:]
    return records.map { record in
      let count = counts[record.id, default: 0]
      counts[record.id] = count + 1
      return Named(name: Name(id: record.id, occurrence: count), record: record)
    }
  }
}

private struct Name: Hashable {
  let id: String
  let occurrence: Int
}

private struct Named {
  let name: Name
  let record: DatasetRecord
}

extension DatasetDifference.Part {
  fileprivate init(_ kind: DatasetRecord.Kind, from old: [Named], to new: [Named]) {
    let before = Dictionary(uniqueKeysWithValues: old.map { ($0.name, $0.record) })
    let after = Set(new.map(\.name))
    self.kind = kind
    added = new.filter { before[$0.name] == nil }.map(\.record)
    removed = old.filter { !after.contains($0.name) }.map(\.record)
    changed = new.compactMap { item in
      before[item.name].flatMap { DatasetDifference.Change(from: $0, to: item.record) }
    }
  }
}

extension DatasetDifference.Change {
  /// `nil` where nothing differs.
  fileprivate init?(from old: DatasetRecord, to new: DatasetRecord) {
    guard old.fields != new.fields else { return nil }
    // The fields that only the old one has come last.
    let names = new.fields.map(\.name)
    let gone = old.fields.map(\.name).filter { !names.contains($0) }
    id = new.id
    title = new.title
    fields = (names + gone).compactMap { name in
      let (before, after) = (old.value(of: name), new.value(of: name))
      return before == after
        ? nil : DatasetDifference.FieldChange(name: name, old: before, new: after)
    }
  }
}
