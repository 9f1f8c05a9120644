import ArgumentParser
import BundledData
import PackedData
import TimelineData

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of one dataset, read or compiled in, and what comes of them.
struct DataFiles {
  private let inputs: [DataInput]
  /// Keeps the bytes of `inputs` alive.
  private let buffers: [FileBuffer]

  /// The files inside the executable.
  static func bundled() -> DataFiles {
    let files = (0..<bundleddata_count()).map { position in
      let file = bundleddata_at(position)
      return InputFile(
        path: String(cString: file.path),
        bytes: UnsafeRawBufferPointer(start: file.bytes, count: file.length), isPadded: true)
    }
    return DataFiles(inputs: [.folder(files)], buffers: [])
  }

  /// The dataset inside the executable.
  static func bundledDataset() throws -> Dataset {
    let pack = Pack(texts: PackedData.texts, numbers: PackedData.numbers)
    return pack.isEmpty ? try bundled().load() : Dataset(pack)
  }

  /// Folders laid out like the bundled dataset and single files; `-` is standard input.
  static func open(_ paths: [String]) throws(DataProblem) -> DataFiles {
    var inputs: [DataInput] = []
    var all: [FileBuffer] = []
    for path in paths {
      var isFolder = false
      if path == "-" {
        all.append(try StandardInput.readAll())
        inputs.append(.file(all[all.count - 1].file))
      } else if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        throw .unreadable("\(path): no such file or folder")
      } else if isFolder {
        let buffers = try folder(path)
        all += buffers
        inputs.append(.folder(buffers.map(\.file)))
      } else {
        all.append(try FileBuffer(path))
        inputs.append(.file(all[all.count - 1].file))
      }
    }
    return DataFiles(inputs: inputs, buffers: all)
  }

  private static func folder(_ path: String) throws(DataProblem) -> [FileBuffer] {
    let names = try list(path).filter { $0.hasSuffix(".json") }
    let events = try list(path + "/events").filter { $0.hasSuffix(".json") }.map { "events/" + $0 }
    if names.isEmpty {
      throw .unreadable(
        "\(path): no dataset is in this folder; it would have dataset.json, countries.json, "
          + "sources.json and events/")
    }
    var buffers: [FileBuffer] = []
    for name in names + events { buffers.append(try FileBuffer(path + "/" + name)) }
    return buffers
  }

  /// The names in a folder, sorted; none where there is no such folder.
  private static func list(_ folder: String) throws(DataProblem) -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .unreadable("\(folder): cannot be read")
    }
  }

  /// Makes the dataset.
  func assemble(lenient: Bool = false) throws(DataProblem) -> DatasetAssembler.Assembled {
    do throws(LoadingError) {
      return try withExtendedLifetime(buffers) { () throws(LoadingError) in
        try DatasetAssembler.load(inputs, lenient: lenient)
      }
    } catch {
      throw .faults(error.faults)
    }
  }

  /// The dataset; prints every error and ends the program when there is one.
  func load() throws -> Dataset {
    try DataProblem.printed { () throws(DataProblem) in try assemble().dataset }
  }
}
