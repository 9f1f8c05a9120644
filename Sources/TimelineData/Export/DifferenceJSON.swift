/// What changed between two editions, as JSON.
public struct DifferenceJSON {
  private let difference: DatasetDifference

  public init(_ difference: DatasetDifference) { self.difference = difference }

  /// One object, indented; every kind of object is there, also where nothing differs.
  public var object: String {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
      writer.field("old", difference.oldVersion)
      writer.field("new", difference.newVersion)
      for part in difference.parts {
        writer.key(part.kind.rawValue)
        writer.object { writer in
          write(part.added, as: "added", to: &writer)
          write(part.removed, as: "removed", to: &writer)
          write(part.changed, to: &writer)
        }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ records: [DatasetRecord], as name: String, to writer: inout JSONWriter) {
    writer.key(name)
    writer.array { writer in
      for record in records {
        writer.object { writer in
          writer.field("id", record.id)
          writer.field("title", record.title)
        }
      }
    }
  }

  private func write(_ changes: [DatasetDifference.Change], to writer: inout JSONWriter) {
    writer.key("changed")
    writer.array { writer in
      for change in changes {
        writer.object { writer in
          writer.field("id", change.id)
          writer.key("fields")
          writer.array { writer in
            for field in change.fields { write(field, to: &writer) }
          }
        }
      }
    }
  }

  private func write(_ field: DatasetDifference.FieldChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("field", field.name)
      writer.key("old")
      writer.value(field.old)
      writer.key("new")
      writer.value(field.new)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ value: DatasetRecord.Value?) {
    switch value {
    case nil: null()
    case .text(let text): string(text)
    case .number(let number): self.number(number)
    case .flag(let flag): bool(flag)
    case .texts(let texts): array { for text in texts { $0.string(text) } }
    case .range(let low, let high):
      array { writer in
        writer.number(low)
        writer.number(high)
      }
    }
  }
}
