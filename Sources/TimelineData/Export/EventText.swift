/// One event in full, as plain text.
public struct EventText {
  private let dataset: Dataset

  /// Prints events of a dataset.
  public init(_ dataset: Dataset) { self.dataset = dataset }

  /// The event at a position.
  public func text(_ position: Int) -> String {
    let event = dataset.events[position]
    var lines = [event.title, facts(event), "", event.summary]
    let details = details(of: event, at: position)
    if !details.isEmpty { lines += [""] + details }
    lines += ["", event.sources.count == 1 ? "Source" : "Sources"]
    for (index, source) in event.sources.enumerated() {
      let source = dataset.sources[source]
      lines.append("[\(index + 1)] \(source.reference)")
      if let url = source.url { lines.append("    \(url)") }
    }
    lines += ["", event.id + (event.checked.map { ", last checked \($0.reading)" } ?? "")]
    return lines.map { $0.printable + "\n" }.joined()
  }

  private func facts(_ event: Event) -> String {
    var parts = [
      event.date.reading, dataset.countries[event.country].name,
      dataset.categories[event.category].label.lowercased(),
    ]
    if event.importance == .turningPoint { parts.append(event.importance.label) }
    parts.append(event.confidence.rawValue)
    return parts.joined(separator: " · ")
  }

  private func details(of event: Event, at position: Int) -> [String] {
    labelled("Actors", event.actors.joined(separator: ", "))
      + labelled("Tags", event.tags.joined(separator: ", "))
      + labelled("Note", event.note ?? "")
      + links("Responds to", event.respondsTo)
      + links(
        "Answered by",
        dataset.events.indices.filter { dataset.events[$0].respondsTo.contains(position) })
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    text.isEmpty ? [] : [label + String(repeating: " ", count: 13 - label.utf8.count) + text]
  }

  private func links(_ label: String, _ events: [Int]) -> [String] {
    events.enumerated().map { index, event in
      let other = dataset.events[event]
      let start = index == 0 ? label : ""
      return start + String(repeating: " ", count: 13 - start.utf8.count)
        + "\(other.date.reading), \(dataset.countries[other.country].code): \(other.title)"
        + " (\(other.id))"
    }
  }
}
