/// What the rules say of a draft.
struct CheckedDraft {
  /// A fault with the record that it is in, if it is in one.
  struct PlacedFault {
    let fault: DraftFaults.Found
    let record: Origin?
  }

  /// `nil` where there is an error.
  let dataset: Dataset?
  let faults: [PlacedFault]

  /// Writes the draft as the files of a folder, without some records, and has them loaded.
  init(_ draft: DatasetDraft, skipping skipped: Set<Origin>) {
    let parts = draft.files.map { path, value, recordDepths in
      (path, DraftWriter(value, recordDepths: recordDepths, skipping: skipped))
    }
    let copies = parts.map { path, writer in
      let copy = UnsafeMutableRawBufferPointer.allocate(
        byteCount: writer.bytes.count, alignment: 1)
      copy.copyBytes(from: writer.bytes)
      return InputFile(path: path, bytes: UnsafeRawBufferPointer(copy), isPadded: false)
    }
    defer { for copy in copies { copy.bytes.deallocate() } }
    let lines = Dictionary(uniqueKeysWithValues: parts.map { ($0.0, $0.1.lines) })
    do throws(LoadingError) {
      let loaded = try DatasetLoader.load(copies)
      dataset = loaded.dataset
      faults = loaded.warnings.compactMap { Self.traced($0, lines) }
    } catch {
      dataset = nil
      faults = error.faults.compactMap { Self.traced($0, lines) }
    }
  }

  /// The fault at the place that its line was written from.
  private static func traced(_ fault: Fault, _ lines: [String: [DraftWriter.Line]]) -> PlacedFault?
  {
    guard let lines = lines[fault.path], lines.indices.contains(fault.line - 1) else { return nil }
    let line = lines[fault.line - 1]
    return PlacedFault(
      fault: DraftFaults.Found(
        origin: line.origin, severity: fault.severity, problem: fault.problem,
        remedy: fault.remedy),
      record: line.record)
  }
}

extension DatasetDraft {
  /// The draft as the files of a folder, with how deep in lists the records of each are.
  fileprivate var files: [(path: String, value: DraftValue, recordDepths: Set<Int>)] {
    let place = Origin(file: 0, offset: 0)
    let lists: KeyValuePairs<String, [DraftValue]> = [
      "countries": countryCodes, "categories": categories.items, "researched": researched.items,
    ]
    let fields = lists.map { name, items in
      DraftField(name: name, origin: place, value: DraftValue(.list(items), at: place))
    }
    let indicators = DraftValue.object(
      [
        "groups": DraftValue(.list(groups.items), at: place),
        "indicators": DraftValue(.list(self.indicators.items), at: place),
      ], at: place)
    return [
      ("dataset.json", DraftValue(.object(header + fields), at: place), []),
      ("countries.json", DraftValue(.list(countries.items), at: place), [0]),
      ("sources.json", DraftValue(.list(sources.items), at: place), [0]),
      ("events/all.json", DraftValue(.list(events.items), at: place), [0]),
      ("indicators.json", indicators, [1, 3]),
    ]
  }
}
