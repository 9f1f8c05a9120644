/// Events as CSV (RFC 4180), a header line first.
public struct EventCSV {
  private let dataset: Dataset

  /// Prints events of a dataset.
  public init(_ dataset: Dataset) { self.dataset = dataset }

  private static let header = [
    "id", "country", "date", "earliest", "latest", "category", "title", "summary", "actors", "tags",
    "importance", "confidence", "respondsTo", "sources", "urls", "note", "checked",
  ]

  /// The header and a line for each event, given by its position.
  public func text(_ events: [Int]) -> String {
    ([Self.header] + events.map { row(dataset.events[$0]) }).map(Self.line).joined()
  }

  /// One line, its fields quoted where needed.
  static func line(_ values: [String]) -> String {
    values.map(field).joined(separator: ",") + "\r\n"
  }

  private func row(_ event: Event) -> [String] {
    let sources = event.sources.map { dataset.sources[$0] }
    return [
      event.id, dataset.countries[event.country].code, event.date.text, event.date.earliest.iso,
      event.date.latest.iso, dataset.categories[event.category].id, event.title, event.summary,
      Self.list(event.actors), Self.list(event.tags), String(event.importance.rawValue),
      event.confidence.rawValue, Self.list(event.respondsTo.map { dataset.events[$0].id }),
      Self.list(sources.map(\.id)), Self.list(sources.compactMap(\.url)), event.note ?? "",
      event.checked?.iso ?? "",
    ]
  }

  static func list(_ values: [String]) -> String { values.joined(separator: "; ") }

  /// Quoted where needed.
  ///
  /// A leading character that a spreadsheet takes for the start of a
  /// formula gets an apostrophe before it (OWASP, CSV injection).
  ///
  /// Goes by scalars: a comma and a mark after it are one character, and still a comma.
  private static func field(_ value: String) -> String {
    var text = value.printable
    if let first = text.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
