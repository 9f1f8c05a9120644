/// Makes one dataset of several inputs of different formats.
///
/// Each format only becomes values with their places; the rules that check files of a folder
/// check all of them, so that a mistake is told in the same words wherever it stands.
public struct DatasetAssembler {
  public struct Assembled: Sendable {
    public let dataset: Dataset
    public let warnings: [Fault]
    /// What was wrong with each record that was left out.
    public let skipped: [Fault]
  }

  /// Makes a dataset; later inputs add to earlier ones and replace by id.
  ///
  /// - Parameter lenient: Whether to leave out records with faults. What is wrong outside of
  ///   any record is thrown all the same.
  /// - Throws: every fault of every file at once.
  public static func load(
    _ inputs: [DataInput], lenient: Bool = false
  ) throws(LoadingError) -> Assembled {
    // A folder alone has nothing to be filled in or merged, and may be large.
    if !lenient, inputs.count == 1, let input = inputs.first, input.isFolder {
      let loaded = try DatasetLoader.load(input.files)
      return Assembled(dataset: loaded.dataset, warnings: loaded.warnings, skipped: [])
    }
    return try DatasetAssembler(inputs).assemble(lenient: lenient)
  }

  private let files: [InputFile]
  private let draft: DatasetDraft

  private init(_ inputs: [DataInput]) {
    var reader = DraftReader()
    var files: [InputFile] = []
    for (place, input) in inputs.enumerated() {
      for file in input.files {
        reader.read(file, number: files.count, input: place, isFolder: input.isFolder)
        files.append(file)
      }
    }
    self.files = files
    var draft = reader.draft
    draft.complete()
    self.draft = draft
  }

  private func assemble(lenient: Bool) throws(LoadingError) -> Assembled {
    // What the rules would say of the rest of a file that broke off would mislead, and so what
    // they say when no record can be read.
    let isBroken = draft.faults.found.contains { $0.severity == .error }
    if isBroken || draft.countryCodes.isEmpty && !draft.faults.skippable.isEmpty {
      throw error(draft.faults.found + draft.faults.skippable)
    }
    var skipped = draft.faults.skippable
    var left = Set<Origin>()
    while true {
      let outcome = CheckedDraft(draft, skipping: left)
      let warnings =
        draft.faults.found
        + outcome.faults.filter { $0.fault.severity == .warning }
        .map(\.fault)
      if let dataset = outcome.dataset, lenient || skipped.isEmpty {
        return Assembled(
          dataset: dataset, warnings: DraftFaults.place(warnings, in: files),
          skipped: DraftFaults.place(skipped, in: files))
      }
      let errors = outcome.faults.filter { $0.fault.severity == .error }
      guard lenient, errors.allSatisfy({ $0.record != nil }) else {
        throw error(warnings + skipped + errors.map(\.fault))
      }
      for error in errors {
        guard let record = error.record, left.insert(record).inserted else { continue }
        skipped.append(error.fault)
      }
    }
  }

  private func error(_ found: [DraftFaults.Found]) -> LoadingError {
    LoadingError(faults: DraftFaults.place(found, in: files))
  }
}
