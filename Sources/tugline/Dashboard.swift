import ArgumentParser
import CursesTerminal
import TimelineData
import TimelineUI

/// Opens the dashboard on the terminal of the process.
struct Dashboard {
  /// The bundled one where there is none.
  var dataset: Dataset?
  /// Where the dataset comes from.
  var data: DataOptions?
  var filter = Filter()
  /// Where to begin.
  var start: Day?
  var view = ViewName.timeline
  /// Day 0, as a position in the dataset's events.
  var anchor: Int?
  var theme = Theme.ofTerminal
  var glyphs = Glyphs.unicode

  /// Runs until the user quits; prints the list where there is no screen to draw on.
  func open() throws {
    let dataset = try dataset ?? DataFiles.bundled().load()
    guard StandardOutput.isTerminal else { return try List.print(filter, of: dataset, as: .table) }
    let terminal = try terminal()
    let state = AppState(
      dataset, filter: filter, start: start, view: view, anchor: anchor, size: terminal.size,
      glyphs: glyphs)
    var loop = AppLoop(
      state: state, terminal: terminal, open: { Browser.open($0) }, reload: { read() })
    _ = loop.run()
    terminal.close()
    if let signal = terminal.endingSignal { throw ExitCode(128 + signal) }
  }

  /// Reads the files once more; faulty ones leave the old data on the screen.
  private func read() -> Action {
    guard let data, !data.data.isEmpty else {
      return .report("The bundled data do not change; there is nothing to read again")
    }
    guard !data.data.contains("-") else {
      return .report("Standard input cannot be read again")
    }
    do throws(DataProblem) {
      return .loaded(try data.assembled().dataset)
    } catch {
      return .report(error.headline)
    }
  }

  private func terminal() throws -> CursesTerminal {
    do throws(TerminalError) {
      return try CursesTerminal(.init(appearance: theme.appearance))
    } catch {
      StandardError.write(error.sentence)
      throw ExitStatus.inputOutput
    }
  }
}
