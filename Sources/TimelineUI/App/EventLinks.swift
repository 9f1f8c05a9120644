import TimelineData

/// What an event answers and what answers it, as sources say.
struct EventLinks: Sendable, Equatable {
  /// Positions in `Dataset.events`.
  let provokers: [Int]
  /// In screen order.
  let answers: [Int]

  /// Those of an event.
  ///
  /// - Complexity: linear in the events.
  init(of event: Int, in state: AppState) {
    provokers = state.dataset.events[event].respondsTo
    answers = state.order.events.filter { state.dataset.events[$0].respondsTo.contains(event) }
  }

  /// Both, in the order in which the detail lists them.
  var all: [Int] { provokers + answers }
}
