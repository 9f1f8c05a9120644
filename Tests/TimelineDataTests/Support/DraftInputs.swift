import TimelineData

/// Texts of files as inputs of an assembled dataset.
struct DraftInputs {
  private var folders: [[(path: String, text: [UInt8])]] = []
  private var isFolder: [Bool] = []

  /// A single file.
  init(_ path: String, _ text: String) { add(path, text) }

  init(_ path: String, _ bytes: [UInt8]) { add(path, bytes) }

  /// The draft dataset as a folder `d`.
  static var folder: DraftInputs {
    var inputs = DraftInputs()
    let files = DraftDataset().files.sorted { $0.key < $1.key }
    inputs.folders = [files.map { ("d/\($0.key)", Array($0.value.utf8)) }]
    inputs.isFolder = [true]
    return inputs
  }

  private init() {}

  mutating func add(_ path: String, _ text: String) { add(path, Array(text.utf8)) }

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    folders.append([(path, bytes)])
    isFolder.append(false)
  }

  func load(lenient: Bool = false) throws(LoadingError) -> DatasetAssembler.Assembled {
    var copies: [UnsafeMutableRawBufferPointer] = []
    let inputs = zip(folders, isFolder).map { files, isFolder in
      let files = files.map { path, text in
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
        copy.copyBytes(from: text)
        copies.append(copy)
        return InputFile(path: path, bytes: UnsafeRawBufferPointer(copy), isPadded: false)
      }
      return isFolder ? DataInput.folder(files) : DataInput.file(files[0])
    }
    defer { for copy in copies { copy.deallocate() } }
    return try DatasetAssembler.load(inputs, lenient: lenient)
  }

  /// The faults as sentences; of a dataset without errors its warnings.
  func faults() -> [String] {
    do throws(LoadingError) {
      return try load().warnings.map(\.description)
    } catch {
      return error.faults.map(\.description)
    }
  }
}
