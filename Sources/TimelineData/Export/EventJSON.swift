/// Events as JSON: the fields of the data files, the bounds of the date, and the sources
/// as CSL-JSON objects.
public struct EventJSON {
  private let dataset: Dataset

  /// Prints events of a dataset.
  public init(_ dataset: Dataset) { self.dataset = dataset }

  /// One array of all, indented.
  public func array(_ events: [Int]) -> String {
    var writer = JSONWriter(indented: true)
    writer.array { writer in
      for event in events { write(dataset.events[event], to: &writer) }
    }
    return writer.text + "\n"
  }

  /// One object a line (ndjson.org).
  public func lines(_ events: [Int]) -> String {
    events.map { event in
      var writer = JSONWriter(indented: false)
      write(dataset.events[event], to: &writer)
      return writer.text + "\n"
    }.joined()
  }

  /// One object, indented.
  public func object(_ event: Int) -> String {
    var writer = JSONWriter(indented: true)
    write(dataset.events[event], to: &writer)
    return writer.text + "\n"
  }

  private func write(_ event: Event, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", event.id)
      writer.field("country", dataset.countries[event.country].code)
      writer.field("date", event.date.text)
      writer.field("earliest", event.date.earliest.iso)
      writer.field("latest", event.date.latest.iso)
      writer.field("category", dataset.categories[event.category].id)
      writer.field("title", event.title)
      writer.field("summary", event.summary)
      writer.field("actors", event.actors)
      writer.field("tags", event.tags)
      writer.field("importance", event.importance.rawValue)
      writer.field("confidence", event.confidence.rawValue)
      writer.field("respondsTo", event.respondsTo.map { dataset.events[$0].id })
      writer.key("sources")
      writer.array { writer in
        for source in event.sources { write(dataset.sources[source], to: &writer) }
      }
      writer.field("note", event.note)
      writer.field("checked", event.checked?.iso)
      writer.field("titleRu", event.titleRu)
      writer.field("summaryRu", event.summaryRu)
    }
  }

  func write(_ source: Source, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", source.id)
      writer.field("type", source.type)
      writer.field("title", source.title)
      writer.field("container-title", source.containerTitle)
      writer.field("publisher", source.publisher)
      if !source.authors.isEmpty { writeAuthors(source.authors, to: &writer) }
      if let issued = source.issued { writeDate(issued, to: &writer) }
      writer.field("URL", source.url)
      writer.field("language", source.language)
      if source.titleSupplied {
        writer.key("titleSupplied")
        writer.bool(true)
      }
      writer.field("note", source.note)
    }
  }

  private func writeAuthors(_ authors: [Author], to writer: inout JSONWriter) {
    writer.key("author")
    writer.array { writer in
      for author in authors {
        writer.object { writer in
          switch author {
          case .person(let family, let given):
            writer.field("family", family)
            writer.field("given", given)
          case .literal(let name): writer.field("literal", name)
          }
        }
      }
    }
  }

  private func writeDate(_ date: EDTF, to writer: inout JSONWriter) {
    var ends = [parts(of: date.startEnd, year: date.startYear, from: date.earliest)]
    if let end = date.finalEnd {
      ends.append(parts(of: end, year: date.endYear, from: date.latest))
    }
    writer.key("issued")
    writer.object { writer in
      writer.key("date-parts")
      writer.array { writer in
        for parts in ends where !parts.isEmpty {
          writer.array { for part in parts { $0.integer(part) } }
        }
      }
    }
  }

  /// Year, month and day as far as they are known; a season stands in the place of the month.
  private func parts(of end: EDTF.End, year: Int, from day: Day) -> [Int] {
    guard end.shape.isDate else { return [] }
    return switch end.shape.precision {
    case .day: [year, day.month, day.day]
    case .month: [year, day.month]
    case .season: [year, EDTF.Season(month: day.month).rawValue]
    case .year, .decade, .century: [year]
    }
  }
}

extension JSONWriter {
  mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array { for value in values { $0.string(value) } }
  }
}
