/// What one name on the command line brings: the files of a folder, or a single file.
public struct DataInput {
  public let files: [InputFile]
  /// Whether the files are those of a folder laid out like the bundled dataset.
  public let isFolder: Bool

  private init(files: [InputFile], isFolder: Bool) {
    self.files = files
    self.isFolder = isFolder
  }

  public static func folder(_ files: [InputFile]) -> Self { Self(files: files, isFolder: true) }

  /// A file of any format that `DatasetAssembler` reads.
  public static func file(_ file: InputFile) -> Self { Self(files: [file], isFolder: false) }
}
