import Foundation
import TimelineData

extension Dataset {
  /// A frozen part of the bundled dataset, so that screens do not change when facts do.
  public static let fixture: Dataset = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixture")
    do {
      return try Dataset.load(folder: folder)
    } catch {
      preconditionFailure("the fixture does not load:\n\(error)")
    }
  }()

  /// A dataset in a folder laid out like `data/`.
  public static func load(folder: URL) throws -> Dataset {
    let names =
      ["dataset.json", "countries.json", "sources.json", "indicators.json"]
      + (try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("events").path
      ).sorted().map { "events/" + $0 })
    let contents = try names.map { name in
      (name, try Data(contentsOf: folder.appendingPathComponent(name)))
    }
    let buffers = contents.map { _, data in
      UnsafeRawBufferPointer(
        UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 1)
          .copying(data))
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    let files = zip(contents, buffers).map { content, buffer in
      InputFile(path: content.0, bytes: buffer, isPadded: false)
    }
    return try DatasetLoader.load(files).dataset
  }

  /// Countries A, B, C… with events that tests describe: `("A", "2022-09-21", "Title")`.
  public static func made(
    countries: Int = 3, _ events: [(country: Int, date: String, title: String)]
  ) -> Dataset {
    let source = Source(
      id: "s", type: "webpage", title: "A page", containerTitle: "Outlet",
      url: "https://example.org/")
    let made = events.enumerated().map { number, event in
      Event.made("e\(number)", event.country, event.date, event.title)
    }
    return Dataset(
      title: "A made dataset",
      countries: (0..<countries).map { Country(code: "C\($0)", name: "Country \($0)") },
      categories: [
        Category(id: "law", label: "Law", glyph: "◆", letter: "L"),
        Category(id: "trial", label: "Trial", glyph: "■", letter: "T"),
      ],
      events: made.sorted { ($0.date, $0.id) < ($1.date, $1.id) }, sources: [source])
  }
}

extension Event {
  public static func made(
    _ id: String, _ country: Int, _ date: String, _ title: String, category: Int = 0,
    importance: Importance = .notable, confidence: Confidence = .confirmed, sources: [Int] = [0]
  ) -> Event {
    guard let date = try? EDTF(date) else { preconditionFailure("\(date) is no date") }
    return Event(
      id: id, country: country, date: date, category: category, title: title, summary: title,
      importance: importance, confidence: confidence, sources: sources)
  }
}

extension UnsafeMutableRawBufferPointer {
  fileprivate func copying(_ data: Data) -> UnsafeMutableRawBufferPointer {
    data.copyBytes(to: self)
    return self
  }
}
