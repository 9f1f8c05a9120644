import TimelineData

/// What stands before a title: the part of its date that the band leaves open, a mark of
/// how sure that is, and the glyph of its category.
struct EventPrefix: Sendable, Equatable {
  /// Columns for the date; none where the gutter says it all.
  let dateWidth: Int
  private let dates: DateStyle

  init(_ timeline: TimelineState, _ dates: DateStyle = .words) {
    self.dates = dates
    dateWidth =
      switch timeline.scale {
      case .day: 0
      case .month: 2
      case .quarter, .year: 6
      }
  }

  /// Date, mark, glyph and a blank.
  var width: Int { dateWidth + 3 }

  /// `21`, `21 Sep` or `09-21`, right-aligned; blank where the date does not say.
  func date(of event: Event) -> String {
    let (date, day) = (event.date, event.date.earliest)
    let number = date.start == .day ? String(day.day) : ""
    switch dateWidth {
    case 0: return ""
    case 2: return number.padded(toLeft: 2)
    default:
      let isMonthKnown = date.start <= .month
      let text =
        number.isEmpty
        ? (isMonthKnown ? day.monthReading(dates) : "") : day.dayReading(dates)
      return text.padded(toLeft: dateWidth)
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
