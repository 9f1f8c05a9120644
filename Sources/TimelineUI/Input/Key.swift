/// A key as the terminal reports it.
public enum Key: Sendable, Hashable {
  /// A printable character, as typed.
  case character(Character)
  /// Control with a lower-case letter, such as `C-d`.
  case control(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete
  /// F1 to F12.
  case function(Int)
}

/// What a terminal hands to the program.
public enum Input: Sendable, Equatable {
  case key(Key)
  case mouse(MouseEvent)
  /// Pasted text as the terminal gave it, with whatever is in it.
  case paste(String)
  case resized(Size)
  /// The terminal is gone, or a signal asked to stop.
  case ended
}
