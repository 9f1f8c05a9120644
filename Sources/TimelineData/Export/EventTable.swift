/// Events as lines of aligned text, for people.
public struct EventTable {
  private let dataset: Dataset

  /// Prints events of a dataset.
  public init(_ dataset: Dataset) { self.dataset = dataset }

  /// Date, country, category, marks and title; a line is not wrapped.
  public func text(_ events: [Int]) -> String {
    let rows = events.map { event in
      let event = dataset.events[event]
      return [
        event.date.reading, dataset.countries[event.country].code.printable,
        dataset.categories[event.category].id.printable, marks(event) + event.title.printable,
      ]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.displayWidth)
      }
      return (cells + [row[3]]).joined(separator: "  ") + "\n"
    }.joined()
  }

  private func marks(_ event: Event) -> String {
    (event.importance == .turningPoint ? "★ " : "") + (event.confidence == .disputed ? "≠ " : "")
  }
}
