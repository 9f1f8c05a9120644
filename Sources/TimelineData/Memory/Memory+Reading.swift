/// Why a memory cannot be read.
public enum MemoryError: Error, Equatable {
  /// It is no JSON, or not of the form that is written.
  case damaged(String)
  /// A later program wrote it.
  case later(version: Int)
}

extension Memory {
  /// The memory that a text describes.
  ///
  /// A field that is not known is passed over; one of a wrong kind makes the whole damaged.
  public init(json bytes: [UInt8]) throws(MemoryError) {
    let parser = JSONParser()
    let outcome = bytes.withUnsafeBytes { buffer -> Result<Memory, MemoryError> in
      do throws(MemoryError) {
        return .success(try Memory(buffer, parser))
      } catch {
        return .failure(error)
      }
    }
    self = try outcome.get()
  }

  private init(_ bytes: UnsafeRawBufferPointer, _ parser: JSONParser) throws(MemoryError) {
    let root: JSONValue
    do throws(JSONBreak) {
      root = try parser.parse(InputFile(path: "", bytes: bytes, isPadded: false))
    } catch {
      throw .damaged("byte \(error.offset): \(error.reason.explanation.problem)")
    }
    let object = try MemoryObject(root, "the file")
    let version = try object.integer("version") ?? 0
    guard version <= Self.version else { throw .later(version: version) }
    guard version > 0 else { throw .damaged("it has no version") }
    self.init()
    if let value = object["place"] { place = try Place(try MemoryObject(value, "place")) }
    for entry in try object.objects("bookmarks") {
      bookmarks[try entry.requiredText("event")] =
        Bookmark(day: try entry.requiredDay("day"), made: try entry.day("made"))
    }
    for entry in try object.objects("notes") {
      notes[try entry.requiredText("event")] = Note(
        text: try entry.requiredText("text"), day: try entry.requiredDay("day"),
        made: try entry.day("made"))
    }
    for entry in try object.objects("filters") {
      filters[try entry.requiredText("name")] = try entry.requiredText("query")
    }
  }
}

extension Memory.Place {
  fileprivate init(_ object: MemoryObject) throws(MemoryError) {
    self.init()
    event = try object.event("event")
    country = try object.text("country")
    pointInTime = try object.day("at")
    anchor = try object.event("anchor")
    view = try object.text("view")
    filter = try object.text("filter")
    scale = try object.text("scale")
    widths = try object.text("widths")
    lines = try object.integer("lines")
    isAligned = try object.bool("aligned") ?? true
    showsPreview = try object.bool("preview") ?? true
  }
}

/// The fields of one object of a memory; every mistake says which field.
private struct MemoryObject {
  private let object: JSONValue
  private let name: String

  init(_ value: JSONValue, _ name: String) throws(MemoryError) {
    guard value.kind == .object else { throw .damaged("\(name) is no object") }
    self.name = name
    object = value
  }

  /// The last value of a field; `nil` for one that is null or not there.
  subscript(_ key: String) -> JSONValue? {
    var found: JSONValue?
    for (name, value) in object.fields where value.kind != .null && name.string == key {
      found = value
    }
    return found
  }

  func text(_ key: String) throws(MemoryError) -> String? {
    try value(key, .text)?.text.string
  }

  func integer(_ key: String) throws(MemoryError) -> Int? { try value(key, .integer)?.integer }

  func bool(_ key: String) throws(MemoryError) -> Bool? { try value(key, .boolean)?.isTrue }

  func day(_ key: String) throws(MemoryError) -> Day? {
    guard let text = try text(key) else { return nil }
    guard let day = Day(iso: text) else { throw .damaged("\(key) of \(name) is no day") }
    return day
  }

  func event(_ key: String) throws(MemoryError) -> Memory.EventName? {
    guard let value = self[key] else { return nil }
    let object = try MemoryObject(value, key)
    return Memory.EventName(
      id: try object.requiredText("event"), day: try object.requiredDay("day"))
  }

  func objects(_ key: String) throws(MemoryError) -> [MemoryObject] {
    guard let list = try value(key, .list) else { return [] }
    var objects: [MemoryObject] = []
    for item in list.items { objects.append(try MemoryObject(item, "an item of \(key)")) }
    return objects
  }

  func requiredText(_ key: String) throws(MemoryError) -> String {
    guard let text = try text(key) else { throw .damaged("\(name) has no \(key)") }
    return text
  }

  func requiredDay(_ key: String) throws(MemoryError) -> Day {
    guard let day = try day(key) else { throw .damaged("\(name) has no \(key)") }
    return day
  }

  private func value(_ key: String, _ kind: JSONValue.Kind) throws(MemoryError) -> JSONValue? {
    guard let value = self[key] else { return nil }
    guard value.kind == kind else { throw .damaged("\(key) of \(name) is of the wrong kind") }
    return value
  }
}
