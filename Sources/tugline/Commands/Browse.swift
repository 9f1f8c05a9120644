import ArgumentParser
import TimelineData
import TimelineUI

/// `tugline browse`, and `tugline` alone: the dashboard.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the dashboard (what tugline alone does).",
    discussion: """
      View and arrangement are as they were when the dashboard was last left, else as the \
      configuration file says (see tugline config). Theme, keys and all else that is not kept come \
      from that file. Options come before both.
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "Start at this date: 2022, 2022-09, 2022-09-21 or \"21 Sep 2022\".")
  var at: String?

  @Option(help: "Open with this view: timeline, responses, matrix, activity.")
  var view: ViewName?

  @Option(help: "Count days from this event, by its id.")
  var anchor: String?

  @Option(help: "Colours for a dark or a light background: dark, light.")
  var theme: Theme?

  @Flag(inversion: .prefixedNo, help: "Draw with plain ASCII characters.")
  var ascii: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Use the mouse, or leave it to the terminal, which then selects text with it.")
  var mouse: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Read and write bookmarks, notes, saved filters and the last place, or do neither.")
  var state: Bool?

  @Flag(help: "Start without bookmarks, notes, saved filters and place; a copy of them is kept.")
  var resetState = false

  func validate() throws {
    if state == false, resetState {
      throw ValidationError("--no-state and --reset-state exclude each other; give one of them.")
    }
  }

  func run() throws {
    var dashboard = Dashboard()
    let dataset = try data.dataset()
    dashboard.dataset = dataset
    dashboard.data = data
    dashboard.language = language.language
    dashboard.filter = try filter.filter(of: dataset)
    dashboard.view = view
    dashboard.anchor = try anchor.map { try EventArgument.position(of: $0, in: dataset) }
    dashboard.start = try at.map { try Day(argument: $0) }
    dashboard.theme = theme
    dashboard.isASCII = ascii
    dashboard.usesMouse = mouse
    dashboard.keepsState = state
    dashboard.resetsState = resetState
    // Who says what to see wants that, not what was seen last.
    dashboard.resumes =
      dashboard.filter.isEmpty && at == nil && view == nil && anchor == nil
    try dashboard.open()
  }
}

extension ViewName: ExpressibleByArgument {}

extension Theme: ExpressibleByArgument {
  /// The theme for the terminal's background, where it tells; else the dark one.
  ///
  /// `COLORFGBG` is what rxvt, Konsole and others set: its last number is the background,
  /// 7 and 15 the light ones.
  static var ofTerminal: Theme {
    let background = Environment.variable("COLORFGBG")?.split(separator: ";").last
      .flatMap { Int($0) }
    return background == 7 || background == 15 ? .light : .dark
  }
}
