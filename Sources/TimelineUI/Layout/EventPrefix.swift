import TimelineData

/// What stands before a title: the part of its date that the band leaves open, a mark of
/// how sure that is, and the glyph of its category.
struct EventPrefix: Sendable, Equatable {
  /// Columns for the date; none where the gutter says it all.
  let dateWidth: Int

  init(_ timeline: TimelineState) {
    dateWidth =
      switch timeline.scale {
      case .day: 0
      case .month: 2
      case .quarter, .year: 6
      }
  }

  /// Date, mark, glyph and a blank.
  var width: Int { dateWidth + 3 }

  /// `21` or `21 Sep`, right-aligned; blank where the date does not say.
  func date(of event: Event) -> String {
    let (date, day) = (event.date, event.date.earliest)
    let number = date.start == .day ? String(day.day) : ""
    switch dateWidth {
    case 0: return ""
    case 2: return number.padded(toLeft: 2)
    default:
      let month = date.start <= .month ? day.monthName : ""
      return (number + (number.isEmpty ? "" : " ") + month).padded(toLeft: dateWidth)
    }
  }

  /// `~` approximate, `?` uncertain, `%` both, a dash where a span begins; else a blank.
  func mark(of event: Event, _ glyphs: Glyphs) -> String {
    switch (event.date.isApproximate, event.date.isUncertain) {
    case (true, true): "%"
    case (true, false): "~"
    case (false, true): "?"
    case (false, false): event.date.isInterval ? glyphs.continuing : " "
    }
  }
}

extension String {
  func padded(toLeft width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}
