extension Memory {
  /// The form of the file that this program reads and writes.
  static let version = 1

  /// The memory as an indented JSON object, by which it is also readable.
  public func json(of dataset: String) -> String {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
      writer.key("version")
      writer.integer(Self.version)
      writer.write("dataset", dataset)
      if let place {
        writer.key("place")
        writer.object { place.write(to: &$0) }
      }
      writer.entries("bookmarks", bookmarks) { writer, id, bookmark in
        writer.write("event", id)
        writer.write("day", bookmark.day.iso)
        writer.write("made", bookmark.made?.iso)
      }
      writer.entries("notes", notes) { writer, id, note in
        writer.write("event", id)
        writer.write("day", note.day.iso)
        writer.write("made", note.made?.iso)
        writer.write("text", note.text)
      }
      writer.entries("filters", filters) { writer, name, query in
        writer.write("name", name)
        writer.write("query", query)
      }
    }
    return writer.text + "\n"
  }
}

extension Memory.Place {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.write("event", event)
    writer.write("country", country)
    writer.write("at", pointInTime?.iso)
    writer.write("anchor", anchor)
    writer.write("view", view)
    writer.write("filter", filter)
    writer.write("scale", scale)
    writer.write("widths", widths)
    if let lines {
      writer.key("lines")
      writer.integer(lines)
    }
    writer.key("aligned")
    writer.bool(isAligned)
    writer.key("preview")
    writer.bool(showsPreview)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  fileprivate mutating func write(_ name: String, _ event: Memory.EventName?) {
    guard let event else { return }
    key(name)
    object { writer in
      writer.write("event", event.id)
      writer.write("day", event.day.iso)
    }
  }

  /// Sorted, so that the same memory is always the same text.
  fileprivate mutating func entries<Value>(
    _ name: String, _ entries: [String: Value],
    _ body: (inout JSONWriter, String, Value) -> Void
  ) {
    key(name)
    array { writer in
      for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
        writer.object { body(&$0, key, value) }
      }
    }
  }
}
