import ArgumentParser
import TimelineUI

/// `tugline config`: the settings in force, as a file.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the configuration in force, or where its file is looked for.",
    discussion: """
      The file is tugline/config.toml in $XDG_CONFIG_HOME, or in ~/.config. It says how the \
      dashboard begins, in which colours, and which keys run its commands. What is printed can be \
      saved as that file; each line says whether it is a default or stands in the file. Exit \
      status 65 when the file has an error: every one is printed as path:line:column with what \
      would be right.
      """)

  @OptionGroup var data: DataOptions

  @Flag(help: "Print where the file is looked for, whether it exists or not.")
  var path = false

  func run() throws {
    guard !path else { return try printPath() }
    let dataset = try data.dataset()
    let settings = try ConfigurationFile.read(for: dataset)?.settings ?? Settings()
    try StandardOutput.write(SettingsText(settings, file: "config.toml").text)
  }

  private func printPath() throws {
    guard let path = ConfigurationFile.path else {
      StandardError.write("there is no folder for it; set HOME or XDG_CONFIG_HOME to a whole path")
      throw ExitStatus.noInput
    }
    try StandardOutput.write(path.printable + "\n")
  }
}
