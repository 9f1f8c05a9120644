import ArgumentParser
import CursesTerminal
import TimelineData
import TimelineUI

/// Opens the dashboard on the terminal of the process.
///
/// What is `nil` the command line does not say: then what an earlier run left counts, as far as
/// that is kept, then the configuration file, then a default.
struct Dashboard {
  /// The bundled one where there is none.
  var dataset: Dataset?
  /// Where the dataset comes from.
  var data: DataOptions?
  var language: Language?
  var filter = Filter()
  /// Where to begin.
  var start: Day?
  var view: ViewName?
  /// Day 0, as a position in the dataset's events.
  var anchor: Int?
  var theme: Theme?
  var isASCII: Bool?
  var usesMouse: Bool?
  /// Whether anything is read that an earlier run kept, and written.
  var keepsState: Bool?
  /// Whether it begins where the last run ended.
  var resumes = true
  /// Whether what was kept is set aside first.
  var resetsState = false

  /// Runs until the user quits; prints the list where there is no screen to draw on.
  func open() throws {
    let source = try dataset ?? DataFiles.bundledDataset()
    guard StandardOutput.isTerminal else { return try list(source) }
    // The file names countries in English, whatever language they are shown in.
    let configuration = try ConfigurationFile.read(for: source)
    let settings = configuration?.settings
    let language = language ?? settings?.language ?? .ofEnvironment
    let dataset = source.told(in: language)
    let keepsState = keepsState ?? settings?.keepsState ?? true
    let file = keepsState ? StateFile(of: dataset) : nil
    // Whoever asks for it means it, also where the file has nothing kept.
    if resetsState { try reset(StateFile(of: dataset)) }
    let memory = file?.read()
    let terminal = try terminal(settings)
    var state = state(of: dataset, settings, memory, size: terminal.size)
    state.keepsMarks = file?.mayWrite ?? false
    if let problem = file?.problems.first ?? configuration?.warnings.first?.description {
      _ = state.update(.report("tugline: \(problem)"))
    }
    var loop = AppLoop(
      state: state, terminal: terminal, edit: NoteEditor.edit,
      keep: { file?.write(place(in: $0, after: memory)) ?? $0 }, reload: { read(in: language) },
      open: Browser.open)
    let last = loop.run()
    terminal.close()
    _ = file?.write(place(in: last.memory, after: memory))
    for problem in file?.problems ?? [] { StandardError.write(problem) }
    if let signal = terminal.endingSignal { throw ExitCode(128 + signal) }
  }

  /// The memory to keep: whoever said what to see once left off where the run before did.
  private func place(in memory: Memory, after earlier: Memory?) -> Memory {
    var memory = memory
    if !resumes, let place = earlier?.place { memory.place = place }
    return memory
  }

  /// Reads the files once more; faulty ones leave the old data on the screen.
  private func read(in language: Language) -> Action {
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

  private func list(_ dataset: Dataset) throws {
    let marks = try StateOptions.marks(for: filter, of: dataset, asked: keepsState)
    let told = dataset.told(in: language ?? .ofEnvironment)
    try List.print(filter, of: told, marks: marks, as: .table)
  }

  /// The first state: where an earlier run left off, or as the options and the settings say.
  private func state(
    of dataset: Dataset, _ settings: Settings?, _ memory: Memory?, size: Size
  ) -> AppState {
    let continues = resumes && memory?.place != nil
    var filter = filter
    if let settings, !continues, filter.countries.isEmpty {
      filter.countries = settings.shownCountries(of: dataset)
    }
    let view = view ?? (continues ? nil : settings?.view) ?? .timeline
    var state = AppState(
      dataset, filter: filter, start: start, view: view, anchor: anchor, size: size,
      glyphs: isASCII ?? settings?.isASCII ?? false ? .ascii : .unicode,
      preferences: settings.map { Preferences($0, of: dataset) } ?? Preferences())
    state.usesMouse = usesMouse ?? settings?.usesMouse ?? true
    if let memory { state.recall(memory, place: continues, today: .today) }
    return state
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

  private func terminal(_ settings: Settings?) throws -> CursesTerminal {
    let theme = theme ?? settings?.theme ?? .ofTerminal
    do throws(TerminalError) {
      var options = CursesTerminal.Options(appearance: theme.appearance)
      if let colours = settings?.colours, !colours.isEmpty {
        options.appearance = { colours.appearance(of: $0, depth: $1, in: theme) }
      }
      options.usesMouse = usesMouse ?? settings?.usesMouse ?? true
      return try CursesTerminal(options)
    } catch {
      StandardError.write(error.sentence)
      throw ExitStatus.inputOutput
    }
  }
}
