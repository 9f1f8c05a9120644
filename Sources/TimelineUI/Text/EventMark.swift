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
  /// What a pane prints of an event: its marks are part of the wrapped text.
  var titleText: String {
    EventMark.allCases.filter { $0.applies(to: self) }.map { "\($0.character) " }.joined() + title
  }
}
