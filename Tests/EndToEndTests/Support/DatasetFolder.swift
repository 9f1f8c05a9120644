import Foundation

/// Writes small datasets for the program to open.
enum DatasetFolder {
  /// A right dataset of one event, every free text of which is the one given.
  static func write(text: String, to folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "events"), withIntermediateDirectories: true)
    let header: [String: Any] = [
      "schemaVersion": 1, "id": "d", "title": text, "description": text, "version": "1.0.0",
      "licence": text, "countries": [text],
      "categories": [
        ["id": text, "label": text, "glyph": "!", "letter": "W", "description": text]
      ],
    ]
    let event: [String: Any] = [
      "id": text, "country": text, "date": "2022-09-21", "category": text, "title": text,
      "summary": text, "actors": [text], "tags": [text], "importance": 3,
      "confidence": "disputed", "sources": [text], "note": text, "titleRu": text,
    ]
    let source: [String: Any] = [
      "id": text, "type": "webpage", "title": text, "container-title": text, "note": text,
      "author": [["literal": text]], "language": text,
    ]
    try write(header, to: folder.appending(path: "dataset.json"))
    try write([["code": text, "name": text]], to: folder.appending(path: "countries.json"))
    try write([source], to: folder.appending(path: "sources.json"))
    try write([event], to: folder.appending(path: "events/x.json"))
  }

  private static func write(_ object: Any, to file: URL) throws {
    try JSONSerialization.data(withJSONObject: object).write(to: file)
  }
}

extension String {
  /// Whether it holds nothing that moves a cursor, changes colours, reorders or hides text.
  ///
  /// Lines may end in a line feed, or in a carriage return and one.
  var isInert: Bool {
    replacing("\r\n", with: "\n").unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n"
      case .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
