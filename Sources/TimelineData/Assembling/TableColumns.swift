/// What the columns of a table hold, told by the names in its first line.
struct TableColumns {
  /// What a column can hold.
  enum Meaning: Hashable {
    /// A text of the event.
    case text(String)
    /// Texts of the event, joined by semicolons.
    case texts(String)
    case importance
    /// Addresses of sources, joined by semicolons; titles, outlets and dates go with them.
    case address, sourceTitle, outlet, sourceDate, sourceLanguage
    /// Parts of a date and of its end.
    case part(DatePart), endPart(DatePart)
    /// What TimelineJS makes of a row: `title`, `era` or nothing.
    case slideType
    /// Known, and of no use here.
    case unused
  }

  enum DatePart: Int { case year, month, day }

  private(set) var columns: [Meaning: Int] = [:]
  private(set) var problems: [(problem: Problem, offset: Int)] = []
  /// The number of cells of the first line.
  let count: Int

  init(_ header: [TableReader.Cell]) {
    count = header.count
    for (place, cell) in header.enumerated() where !cell.text.isEmpty {
      guard let meaning = Self.meanings[Self.key(cell.text)] else {
        let known = Self.meanings.keys.sorted()
        let nearest = nearestName(to: Self.key(cell.text), among: known)
        problems.append((.unknownColumn(cell.text, nearest: nearest), cell.offset))
        continue
      }
      if meaning == .unused { continue }
      if columns[meaning] != nil {
        problems.append((.repeatedColumn(cell.text), cell.offset))
      }
      columns[meaning] = place
    }
  }

  func contains(_ meaning: Meaning) -> Bool { columns[meaning] != nil }

  /// Whether the table is one that TimelineJS reads.
  var isOfTimelineJS: Bool { contains(.part(.year)) && !contains(.text("date")) }

  /// Letters and digits only, so that `Responds to`, `responds_to` and `respondsTo` are one.
  static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static let meanings: [String: Meaning] = [
    "id": .text("id"), "uniqueid": .text("id"),
    "country": .text("country"), "countrycode": .text("country"), "group": .text("country"),
    "date": .text("date"), "startdate": .text("date"),
    "category": .text("category"), "kind": .text("category"),
    "title": .text("title"), "headline": .text("title"),
    "summary": .text("summary"), "description": .text("summary"), "text": .text("summary"),
    "confidence": .text("confidence"), "note": .text("note"), "notes": .text("note"),
    "checked": .text("checked"), "titleru": .text("titleRu"), "summaryru": .text("summaryRu"),
    "actors": .texts("actors"), "actor": .texts("actors"),
    "tags": .texts("tags"), "tag": .texts("tags"),
    "respondsto": .texts("respondsTo"), "sources": .texts("sources"),
    "source": .texts("sources"), "sourceids": .texts("sources"),
    "importance": .importance,
    "url": .address, "urls": .address, "link": .address, "links": .address,
    "sourceurl": .address,
    "sourceurls": .address, "media": .address,
    "sourcetitle": .sourceTitle, "sourcetitles": .sourceTitle, "mediacaption": .sourceTitle,
    "outlet": .outlet, "outlets": .outlet, "publisher": .outlet, "mediacredit": .outlet,
    "sourcedate": .sourceDate, "sourcedates": .sourceDate,
    "sourcelanguage": .sourceLanguage,
    "year": .part(.year), "month": .part(.month), "day": .part(.day),
    "endyear": .endPart(.year), "endmonth": .endPart(.month), "endday": .endPart(.day),
    "time": .unused, "endtime": .unused, "displaydate": .unused, "mediathumbnail": .unused,
    "type": .slideType, "background": .unused, "altfields": .unused, "mediaalttext": .unused,
    "earliest": .unused, "latest": .unused, "countryname": .unused,
  ]
}
