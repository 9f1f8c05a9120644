import ArgumentParser
import TimelineData

/// The language that titles and summaries are told in.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Titles, summaries and names of countries in English or Russian: en, ru. Without it LANG \
      decides. Output for programs is the same in both.
      """))
  var language: Language?

  var chosen: Language { language ?? .ofEnvironment }
}

extension Language: ExpressibleByArgument {
  /// Russian where the locale for messages is; else English.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = Environment.variable(name), !locale.isEmpty else { continue }
      return locale == "ru" || locale.hasPrefix("ru_") || locale.hasPrefix("ru.")
        ? .russian : .english
    }
    return .english
  }
}
