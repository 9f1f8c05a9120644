import TimelineData

/// A mark before a title; one cell wide, and a blank after it.
enum EventMark: CaseIterable {
  case turningPoint
  case disputed

  /// What stands for it in text that is laid out.
  var character: Character {
    switch self {
    case .turningPoint: "★"
    case .disputed: "≠"
    }
  }

  var role: Role {
    switch self {
    case .turningPoint: .star
    case .disputed: .disputed
    }
  }

  func text(_ glyphs: Glyphs) -> String {
    switch self {
    case .turningPoint: glyphs.star
    case .disputed: glyphs.disputed
    }
  }

  func applies(to event: Event) -> Bool {
    switch self {
    case .turningPoint: event.importance == .turningPoint
    case .disputed: event.confidence == .disputed
    }
  }
}

extension Event {
  /// What a pane prints of an event: its marks, and with a day 0 the days from there, are part
  /// of the wrapped text.
  func titleText(from anchor: Event?) -> String {
    var text = ""
    for mark in EventMark.allCases where mark.applies(to: self) { text += "\(mark.character) " }
    return text + offsetText(from: anchor) + title
  }

  /// `T+12d ` and a blank; empty without a day 0.
  func offsetText(from anchor: Event?) -> String {
    anchor.map { Offset(of: date, from: $0.date).text + " " } ?? ""
  }
}
