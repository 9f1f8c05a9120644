import BundledData
import Foundation
import PackedData
import Testing
import TimelineData

struct BundledDataTests {
  private static var files: [InputFile] {
    (0..<bundleddata_count()).map { input(bundleddata_at($0)) }
  }

  /// What is embedded besides the dataset.
  private static var companions: [InputFile] {
    (0..<bundleddata_companion_count()).map { input(bundleddata_companion_at($0)) }
  }

  private static func input(_ file: bundleddata_file) -> InputFile {
    InputFile(
      path: String(cString: file.path),
      bytes: UnsafeRawBufferPointer(start: file.bytes, count: file.length), isPadded: true)
  }

  @Test func `the bundled dataset loads without a fault`() throws {
    let loaded = try DatasetLoader.load(Self.files)
    #expect(loaded.warnings == [])
    #expect(loaded.dataset.countries.map(\.code) == ["KZ", "KG", "UZ", "TJ", "RU"])
    #expect(loaded.dataset.events.count > 300)
    #expect(loaded.dataset.events.allSatisfy { !$0.sources.isEmpty })
    #expect(Set(loaded.dataset.events.map(\.country)).count == 5)
  }

  @Test func `the packed dataset is that of the files`() {
    let pack = Pack(texts: PackedData.texts, numbers: PackedData.numbers)
    #expect(!pack.isEmpty)
    let packed = Dataset(pack)
    #expect(packed.countries == Dataset.bundled.countries)
    #expect(packed.categories == Dataset.bundled.categories)
    #expect(packed.researched == Dataset.bundled.researched)
    #expect(packed.events.map(\.id) == Dataset.bundled.events.map(\.id))
    for (one, other) in zip(packed.events, Dataset.bundled.events) {
      #expect(one == other, "\(one.id)")
    }
    #expect(packed.sources.count == Dataset.bundled.sources.count)
    for (one, other) in zip(packed.sources, Dataset.bundled.sources) {
      #expect(one == other, "\(one.id)")
    }
    #expect(packed.indicatorGroups == Dataset.bundled.indicatorGroups)
    #expect(packed.indicators == Dataset.bundled.indicators)
    #expect(packed == Dataset.bundled)
  }

  @Test func `the bundled files are those of the data folder, with zeros after them`() throws {
    let root = Fixtures.folder.appending(path: "../../..")
    let files = Self.files + Self.companions
    let enumerator = FileManager.default.enumerator(atPath: root.appending(path: "data").path)
    let names = enumerator?.compactMap { $0 as? String }.filter { $0.contains(".") } ?? []
    #expect(Set(files.map(\.path)) == Set(names.map { "data/" + $0 }))
    for file in files {
      let bytes = try Data(contentsOf: root.appending(path: file.path))
      #expect(bytes.elementsEqual(file.bytes), "\(file.path)")
      let padding = UnsafeRawBufferPointer(start: file.bytes.baseAddress, count: bytes.count + 64)
      #expect(padding.suffix(64).allSatisfy { $0 == 0 })
    }
  }

  @Test func `a fault in a copy is found by file, line and column`() throws {
    var files = Self.files.map { (path: $0.path, bytes: Array($0.bytes)) }
    let place = try #require(files.firstIndex { $0.path == "data/events/kg.json" })
    let text = String(decoding: files[place].bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = try #require(lines.lastIndex { $0.contains("\"category\": \"warning\"") })
    let start = try #require(lines[line].firstRange(of: "\"warning\"")).lowerBound
    let column = lines[line].distance(from: lines[line].startIndex, to: start) + 1
    lines[line].replace("\"warning\"", with: "\"warming\"")
    files[place].bytes = Array(lines.joined(separator: "\n").utf8)
    let error = #expect(throws: LoadingError.self) { try DraftDataset.load(files) }
    #expect(
      error?.description == "data/events/kg.json:\(line + 1):\(column): error: there is no "
        + "category \"warming\"; the nearest is \"warning\"")
  }
}
