import ArgumentParser
import TimelineData

extension Day {
  /// The first day of a date on the command line; a mistake ends the program with what is right.
  init(argument text: String) throws {
    do {
      self = try DateInput.day(text, from: nil)
    } catch {
      throw ValidationError("\(error).")
    }
  }
}
