import ArgumentParser
import CursesTerminal
import TimelineData
import TimelineUI

/// Opens the dashboard on the terminal of the process.
struct Dashboard {
  /// The bundled one where there is none.
  var dataset: Dataset?
  var filter = Filter()
  /// Where to begin.
  var start: Day?
  var view = ViewName.timeline
  /// Day 0, as a position in the dataset's events.
  var anchor: Int?
  var theme = Theme.ofTerminal
  var glyphs = Glyphs.unicode
  var usesMouse = true

  /// Runs until the user quits; prints the list where there is no screen to draw on.
  func open() throws {
    let dataset = try dataset ?? DataFiles.bundled().load()
    guard StandardOutput.isTerminal else { return try List.print(filter, of: dataset, as: .table) }
    let terminal = try terminal()
    var state = AppState(
      dataset, filter: filter, start: start, view: view, anchor: anchor, size: terminal.size,
      glyphs: glyphs)
    state.usesMouse = usesMouse
    var loop = AppLoop(state: state, terminal: terminal) { Browser.open($0) }
    _ = loop.run()
    terminal.close()
    if let signal = terminal.endingSignal { throw ExitCode(128 + signal) }
  }

  private func terminal() throws -> CursesTerminal {
    do throws(TerminalError) {
      var options = CursesTerminal.Options(appearance: theme.appearance)
      options.usesMouse = usesMouse
      return try CursesTerminal(options)
    } catch {
      StandardError.write(error.sentence)
      throw ExitStatus.inputOutput
    }
  }
}
