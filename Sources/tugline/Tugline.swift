import ArgumentParser
import TimelineData

@main
struct Tugline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tugline",
    abstract: "Compare what countries do about one subject over time.",
    usage: """
      tugline [<options>]
      tugline <command> [<options>]
      """,
    discussion: """
      Opens the bundled dataset on the recruitment of Central Asians for Russia's war in Ukraine, \
      or your own. Without a command it opens the dashboard; into a pipe it prints the list.

      Exit status: 0 done, 1 nothing matched (diff: different; audit --strict: findings), 64 wrong \
      usage, 65 bad data, 66 no such input, 73 cannot write, 74 read or write error.
      """,
    version: Version.text,
    subcommands: [
      Browse.self, List.self, Show.self, Matrix.self, ResponseList.self, Chart.self, Stats.self,
      Validate.self, AuditList.self, Difference.self, DataCommands.self,
      Config.self,
    ],
    defaultSubcommand: Browse.self)

  /// Parsing options takes reflection, a fifth of the time to the first frame; without
  /// arguments there is nothing to parse.
  static func main() {
    guard CommandLine.argc == 1 else {
      refuseUnknownCommand(CommandLine.arguments[1])
      return main(nil)
    }
    do {
      try Dashboard().open()
    } catch {
      exit(withError: error)
    }
  }
}

extension Tugline {
  /// Says which commands there are; the parser would take the word for an argument of the default one.
  private static func refuseUnknownCommand(_ word: String) {
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    if word.hasPrefix("-") || names.contains(word) { return }
    let nearest = nearestName(to: word, among: names).map { "; the nearest is \($0)" } ?? ""
    StandardError.write(
      "there is no command ‘\(word)’\(nearest); there are \(names.joined(separator: ", "))")
    exit(withError: ExitStatus.wrongUsage)
  }
}

/// What `--version` prints.
enum Version {
  static let text = "tugline 0.1.0"
}
