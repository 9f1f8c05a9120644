/// One part of a query beyond the countries, years and categories that a filter lets pass.
public struct Term: Sendable, Equatable {
  /// Whether it keeps the events that it does not describe.
  public var isExcluded = false
  public var test: Test

  public init(_ test: Test, isExcluded: Bool = false) {
    self.test = test
    self.isExcluded = isExcluded
  }

  /// What an event has to be; several values are alternatives.
  public enum Test: Sendable, Equatable {
    /// Positions in `Dataset.countries`.
    case countries(Set<Int>)
    /// Its range overlaps one of them.
    case years(Set<Int>)
    /// Positions in `Dataset.categories`.
    case categories(Set<Int>)
    /// Its range overlaps one of them.
    case dates([DateSpan])
    /// A tag is the pattern as a whole, or begins with it where it is `.start`.
    case tags([Pattern])
    /// An actor's name holds the pattern at the beginning of a word.
    case actors([Pattern])
    /// A source's outlet, title, key or address holds the pattern.
    case sources([Pattern])
    case importances(Set<Importance>)
    case confidences(Set<Confidence>)
    /// Its id is the pattern, or begins with it where it is `.start`.
    case ids([Pattern])
    case marks(Set<EventMarks.Kind>)
    /// It answers one of them, positions in `Dataset.events`.
    case responds([Int])
    /// Its text, as `TextIndex` has it, holds the pattern.
    case text([Pattern])
  }

  /// Words to find.
  public struct Pattern: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      /// As it is typed; the test says where it has to stand.
      case plain
      /// Typed with `*` after it.
      case start
      /// Typed in quotation marks: whole words, one after the other.
      case words
    }

    public let text: String
    public let kind: Kind

    /// Between words in a row any blanks count as one, as in the texts that are searched.
    public init(_ text: String, _ kind: Kind = .plain) {
      let words = kind == .words ? text.split(whereSeparator: \.isWhitespace) : []
      self.text = words.count > 1 ? words.joined(separator: " ") : text
      self.kind = kind
    }
  }

  /// A date, or from one date to another of which one may be open.
  public enum DateSpan: Sendable, Equatable {
    case date(EDTF)
    case range(EDTF?, EDTF?)

    /// From the first day it can mean to the last.
    var days: ClosedRange<Day> {
      switch self {
      case .date(let date): date.earliest...date.latest
      case .range(let first, let last):
        // The parser refuses ranges that run backwards.
        min(first?.earliest ?? .first, last?.latest ?? .last)...(last?.latest ?? .last)
      }
    }
  }
}

/// What the reader did with events, as positions in `Dataset.events`.
public struct EventMarks: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case bookmarked, noted
  }

  public var bookmarked: Set<Int>
  public var noted: Set<Int>

  public init(bookmarked: Set<Int> = [], noted: Set<Int> = []) {
    self.bookmarked = bookmarked
    self.noted = noted
  }

  subscript(kind: Kind) -> Set<Int> {
    switch kind {
    case .bookmarked: bookmarked
    case .noted: noted
    }
  }
}
