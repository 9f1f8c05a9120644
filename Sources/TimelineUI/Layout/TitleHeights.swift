import TimelineData

/// How many lines the titles of a pane take, and how they share rows.
struct TitleHeights: Sendable, Equatable {
  /// Lines that the whole title takes, by place in the pane's list; at most 255.
  let needed: [UInt8]
  /// What every event gets at least, unless it needs less.
  let least: Int

  init(_ titles: [String], width: Int, least: Int) {
    needed = titles.map { UInt8(Fitting.lineCount($0, width: width, most: 255)) }
    self.least = least
  }

  /// The rows of an event before free rows are given away.
  func rows(at place: Int) -> Int { Swift.max(1, Swift.min(least, Int(needed[place]))) }

  /// The rows of consecutive events where `room` rows are theirs together: the rows left
  /// free go, one at a time and from the top, to the titles that are still cut.
  func rows(of places: Range<Int>, room: Int) -> [Int] {
    var rows = places.map { self.rows(at: $0) }
    var free = room - rows.reduce(0, +)
    var grew = true
    while free > 0, grew {
      grew = false
      for index in rows.indices
      where free > 0 && rows[index] < Int(needed[places.lowerBound + index]) {
        rows[index] += 1
        free -= 1
        grew = true
      }
    }
    return rows
  }
}
