import ArgumentParser

/// `tugline data`: what is done with the bundled dataset itself.
struct DataCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Write the bundled dataset out for editing.",
    subcommands: [Export.self])

  /// `tugline data export`: the embedded files, as they are in the repository.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the bundled dataset, its codebook and its schemas to a new folder.",
      discussion: """
        Open the copy with tugline --data FOLDER and check it with tugline validate FOLDER; its \
        README.md says how to add an event. An existing folder is written to only when it is \
        empty, and it is either written whole or not at all. Exit status 73 when it cannot be \
        written.
        """)

    @Argument(help: "The folder to make.")
    var folder: String

    func run() throws {
      let files = BundledFile.all
      do throws(NewFolderError) {
        try NewFolder(folder).write(files)
      } catch {
        StandardError.write(error.description)
        throw ExitStatus.cannotWrite
      }
      try StandardOutput.write("\(folder): \(files.count) files written".printable + "\n")
    }
  }
}
