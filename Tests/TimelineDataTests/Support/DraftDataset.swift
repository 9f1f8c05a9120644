import TimelineData

/// A small right dataset as text, of which a test changes one part.
struct DraftDataset {
  var files: [String: String] = [
    "dataset.json": """
    {"schemaVersion": 1, "id": "d", "title": "T", "description": "D", "version": "1.0.0",
     "licence": "CC BY 4.0", "countries": ["KZ", "KG"],
     "categories": [
      {"id": "warning", "label": "Warning", "glyph": "!", "letter": "W", "description": "d"},
      {"id": "legislation", "label": "Law", "glyph": "◆", "letter": "L", "description": "d"}],
     "researched": [{"country": "KG", "span": "2014/2026-03", "thin": ["2014/2021"]}]}
    """,
    "countries.json": """
    [{"code": "KG", "name": "Kyrgyzstan", "alliances": ["CSTO"]},
     {"code": "KZ", "name": "Kazakhstan", "nameRu": "Казахстан"}]
    """,
    "events/kz.json": """
    [{"id": "kz-1", "country": "KZ", "date": "2022-09", "category": "warning", "title": "A",
      "summary": "S.", "actors": [], "tags": ["t"], "importance": 2, "confidence": "reported",
      "respondsTo": ["kg-1"], "sources": ["s2", "s1"]}]
    """,
    "events/kg.json": """
    [{"id": "kg-1", "country": "KG", "date": "2022-09-21", "category": "legislation",
      "title": "B", "summary": "S.", "actors": ["X"], "tags": [], "importance": 3,
      "confidence": "confirmed", "sources": ["s1"], "checked": "2025-11-01", "titleRu": "Б"}]
    """,
    "indicators.json": """
    {"groups": [{"id": "law", "label": "Law"}],
     "indicators": [
      {"id": "age", "label": "Age", "group": "law", "kind": "number", "description": "d",
       "values": [
        {"country": "KG", "from": "2022", "fromIs": "in-force", "value": 27,
         "confidence": "confirmed", "sources": ["s1"]},
        {"country": "KZ", "from": "2023", "fromIs": "reported", "value": 27.5,
         "confidence": "reported", "sources": ["s1"]},
        {"country": "KZ", "from": "2022", "fromIs": "in-force", "to": "2022-12-31", "value": 18,
         "confidence": "reported", "sources": ["s2"]}]},
      {"id": "vote", "label": "Vote", "group": "law", "kind": "enum", "description": "d",
       "options": ["for", "against"], "values": []}]}
    """,
    "sources.json": """
    [{"id": "s1", "type": "webpage", "title": "One", "container-title": "Outlet",
      "author": [{"family": "Bisenov", "given": "Naubet"}, {"literal": "AFP"}],
      "issued": {"date-parts": [[2023, 5, 7]]}, "URL": "https://example.org/1"},
     {"id": "s2", "type": "book", "title": "Two", "issued": {"date-parts": [[2021], [2022, 3]]},
      "titleSupplied": true}]
    """,
  ]

  /// Replaces a text that stands in a file exactly once.
  mutating func replace(_ old: String, _ new: String, in file: String) throws {
    let parts = (files[file] ?? "").split(separator: old, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw DraftError.found(times: parts.count - 1, old) }
    files[file] = parts.joined(separator: new)
  }

  enum DraftError: Error { case found(times: Int, String) }

  /// Loads the files from `d/`, in the order of their names.
  func load() throws(LoadingError) -> DatasetLoader.Loaded {
    try Self.load(files.sorted { $0.key < $1.key }.map { ("d/\($0.key)", Array($0.value.utf8)) })
  }

  /// The faults as sentences; of a dataset without errors its warnings.
  func faults() -> [String] {
    do throws(LoadingError) {
      return try load().warnings.map(\.description)
    } catch {
      return error.faults.map(\.description)
    }
  }

  static func load(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(LoadingError) -> DatasetLoader.Loaded {
    let copies = files.map { file in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.bytes.count, alignment: 1)
      copy.copyBytes(from: file.bytes)
      return InputFile(path: file.path, bytes: UnsafeRawBufferPointer(copy), isPadded: false)
    }
    defer { for copy in copies { copy.bytes.deallocate() } }
    return try DatasetLoader.load(copies)
  }
}
