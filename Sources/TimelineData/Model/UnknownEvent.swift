/// An id that no event has.
public struct UnknownEvent: Error, Equatable {
  public let id: String
  /// Ids that may be meant, the likeliest first.
  public let nearest: [String]
}

extension UnknownEvent: CustomStringConvertible {
  public var description: String {
    let sentence = "no event has the id ‘\(id)’"
    return nearest.isEmpty
      ? sentence : sentence + "; the nearest are \(nearest.joined(separator: ", "))"
  }
}

extension Dataset {
  /// The position of an event by its id, or what may be meant by it.
  public func position(ofEvent id: String) throws(UnknownEvent) -> Int {
    if let position = event(id: id) { return position }
    throw UnknownEvent(id: id, nearest: eventIDs(nearestTo: id))
  }
}
