import ArgumentParser
import CursesTerminal
import TimelineData
import TimelineUI

/// `tugline browse`, and `tugline` alone: the dashboard.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the dashboard (what tugline alone does).")

  @OptionGroup var data: DataOptions
  @OptionGroup var filter: FilterOptions

  @Option(help: "Start at this date: 2022, 2022-09, 2022-09-21 or \"21 Sep 2022\".")
  var at: String?

  @Option(help: "Colours for a dark or a light background: dark, light.")
  var theme: ThemeName?

  @Flag(help: "Draw with plain ASCII characters.")
  var ascii = false

  func run() throws {
    let dataset = try data.dataset()
    let filter = try filter.filter(of: dataset)
    let start = try day(at)
    guard StandardOutput.isTerminal else { return try List.print(filter, of: dataset, as: .table) }
    let theme = (theme ?? .ofTerminal).theme
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(.init(appearance: theme.appearance))
    } catch {
      StandardError.write(error.sentence)
      throw ExitStatus.inputOutput
    }
    let state = AppState(
      dataset, filter: filter, start: start, size: terminal.size,
      glyphs: ascii ? .ascii : .unicode)
    var loop = AppLoop(state: state, terminal: terminal) { Browser.open($0) }
    _ = loop.run()
    terminal.close()
    if let signal = terminal.endingSignal { throw ExitCode(128 + signal) }
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    do {
      return try DateInput.day(text, from: nil)
    } catch {
      throw ValidationError("\(error).")
    }
  }
}

/// The themes by name; without one, the terminal's own hint decides.
enum ThemeName: String, ExpressibleByArgument, CaseIterable {
  case dark, light

  var theme: Theme {
    switch self {
    case .dark: .dark
    case .light: .light
    }
  }

  /// `COLORFGBG` is what rxvt, Konsole and others set: its last number is the background,
  /// 7 and 15 the light ones.
  static var ofTerminal: ThemeName {
    let background = Environment.variable("COLORFGBG")?.split(separator: ";").last.flatMap { Int($0) }
    return background == 7 || background == 15 ? .light : .dark
  }
}
