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
  var language = Language.ofEnvironment
  var filter = Filter()
  /// Where to begin.
  var start: Day?
  var view = ViewName.timeline
  /// Day 0, as a position in the dataset's events.
  var anchor: Int?
  var theme = Theme.ofTerminal
  var glyphs = Glyphs.unicode
  var usesMouse = true
  /// Whether anything is read that an earlier run kept, and written.
  var keepsState = true
  /// Whether it begins where the last run ended.
  var resumes = true
  /// Whether what was kept is set aside first.
  var resetsState = false

  /// Runs until the user quits; prints the list where there is no screen to draw on.
  func open() throws {
    let dataset = try (dataset ?? DataFiles.bundledDataset()).told(in: language)
    guard StandardOutput.isTerminal else { return try List.print(filter, of: dataset, as: .table) }
    let file = keepsState ? StateFile(of: dataset) : nil
    if resetsState { try reset(file) }
    let terminal = try terminal()
    var state = AppState(
      dataset, filter: filter, start: start, view: view, anchor: anchor, size: terminal.size,
      glyphs: glyphs)
    state.usesMouse = usesMouse
    recall(&state, from: file)
    var loop = AppLoop(
      state: state, terminal: terminal, edit: NoteEditor.edit,
      keep: { file?.write($0) ?? $0 }, reload: read, open: Browser.open)
    let last = loop.run()
    terminal.close()
    _ = file?.write(last.memory)
    for problem in file?.problems ?? [] { StandardError.write(problem) }
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
      return .loaded(try data.assembled().dataset.told(in: language))
    } catch {
      return .report(error.headline)
    }
  }

  private func recall(_ state: inout AppState, from file: StateFile?) {
    guard let file else { return }
    state.recall(file.read(), place: resumes, today: .today)
    if let problem = file.problems.first { _ = state.update(.report("tugline: \(problem)")) }
  }

  private func reset(_ file: StateFile?) throws {
    guard let file else { return }
    do throws(SystemError) {
      if let name = try file.reset() {
        StandardError.write("what was kept is set aside as \(name)")
      }
    } catch {
      StandardError.write("cannot set \(file.path) aside: \(error.sentence)")
      throw ExitStatus.cannotWrite
    }
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
