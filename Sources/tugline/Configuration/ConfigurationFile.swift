import ArgumentParser
import TimelineData
import TimelineUI

/// The user's configuration on disk.
enum ConfigurationFile {
  /// `tugline/config.toml` in XDG_CONFIG_HOME, or in `.config` of the home folder; `nil` without
  /// one.
  ///
  /// A relative or an empty value does not count, as the XDG Base Directory Specification says.
  static var path: String? {
    if let folder = Environment.absolutePath("XDG_CONFIG_HOME") {
      return folder + "/tugline/config.toml"
    }
    return Environment.absolutePath("HOME").map { $0 + "/.config/tugline/config.toml" }
  }

  /// What the file sets; `nil` where there is none.
  ///
  /// Prints what is wrong with it; an error ends the program before it has changed anything. Of a
  /// single setting that is asked for only its own faults count, and those of the whole text.
  static func read(
    _ name: SettingName? = nil, for dataset: Dataset
  ) throws -> (settings: Settings, warnings: [Fault])? {
    guard let path, let bytes = try bytes(of: path) else { return nil }
    let result = parse(bytes, only: name, path: path, for: dataset)
    StandardError.write(lines: result.faults.map(\.description))
    if result.faults.contains(where: { $0.severity == .error }) { throw ExitStatus.badData }
    return (result.settings, result.faults)
  }

  private static func bytes(of path: String) throws -> [UInt8]? {
    do throws(SystemError) {
      return try SafeFile.read(path)
    } catch {
      StandardError.write("cannot read \(path): \(error.sentence)")
      throw ExitStatus.inputOutput
    }
  }

  /// The settings of a text, all or one, and all that is wrong with it or with that one.
  static func parse(
    _ bytes: [UInt8], only name: SettingName? = nil, path: String, for dataset: Dataset
  ) -> (settings: Settings, faults: [Fault]) {
    do throws(TOMLText.Unreadable) {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw TOMLText.Unreadable(problem: .notUTF8, place: TextPlace(line: 1, column: 1))
      }
      let entries = try TOMLText(text: text).entries()
        .filter { name == nil || $0.key == name?.rawValue }
      // The countries of the bundled dataset are known even where the one shown has others.
      let reader = SettingsReader(entries, in: path, for: dataset) {
        try? DataFiles.bundledDataset()
      }
      return (reader.settings, reader.faults)
    } catch {
      return (Settings(), [SettingsReader.fault(error.problem, at: error.place, in: path)])
    }
  }
}
