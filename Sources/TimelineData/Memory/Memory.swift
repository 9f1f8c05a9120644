/// What one user keeps of one dataset between two runs.
///
/// It refers to events by their ids, so that it outlives an edition of the dataset: what is
/// kept of an event that is gone stays until the event is back.
public struct Memory: Sendable, Equatable {
  /// Where the user was; `nil` before a first run.
  public var place: Place?
  /// By the event's id.
  public var bookmarks: [String: Bookmark] = [:]
  /// By the event's id.
  public var notes: [String: Note] = [:]
  /// By the name they were saved under; as a reader sees and types them.
  public var filters: [String: String] = [:]

  public init() {}

  public struct Bookmark: Sendable, Equatable {
    /// The event's first day, by which it is found without looking through all.
    public var day: Day
    /// The day it was made; `nil` where that is not known.
    public var made: Day?

    public init(day: Day, made: Day? = nil) {
      self.day = day
      self.made = made
    }
  }

  public struct Note: Sendable, Equatable {
    public var text: String
    /// The event's first day.
    public var day: Day
    /// The day it was last changed.
    public var made: Day?

    public init(text: String, day: Day, made: Day? = nil) {
      self.text = text
      self.day = day
      self.made = made
    }
  }

  /// An event by its id and first day.
  public struct EventName: Sendable, Equatable {
    public var id: String
    public var day: Day

    public init(id: String, day: Day) {
      self.id = id
      self.day = day
    }
  }

  /// Where one was and how the screen was arranged; words are those of the screen.
  public struct Place: Sendable, Equatable {
    public var event: EventName?
    /// The country in focus, by its code.
    public var country: String?
    public var pointInTime: Day?
    /// Day 0.
    public var anchor: EventName?
    public var view: String?
    public var filter: String?
    public var scale: String?
    public var widths: String?
    /// `nil` when it follows the width.
    public var lines: Int?
    public var isAligned = true
    public var showsPreview = true

    public init() {}
  }
}

extension Dataset {
  /// The position of an event that is kept by id and first day.
  ///
  /// - Complexity: logarithmic where the event still has that day; else linear.
  public func position(of id: String, on day: Day) -> Int? {
    var place = events.firstPlace(notBefore: day)
    while place < events.count, events[place].date.earliest == day {
      if events[place].id == id { return place }
      place += 1
    }
    return event(id: id)
  }
}

extension [Event] {
  /// The first place of an event on or after a day.
  fileprivate func firstPlace(notBefore day: Day) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].date.earliest < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
