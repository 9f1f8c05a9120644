import TimelineData
import TimelineUI

/// A terminal without a screen: plays keys and keeps every frame.
///
/// It runs the very loop that the program runs.
public final class ScriptedTerminal: Terminal {
  public private(set) var size: Size
  private var inputs: [Input]
  public private(set) var frames: [Frame] = []
  public private(set) var suspensions = 0
  public private(set) var redraws = 0
  public private(set) var loans = 0
  /// What was asked for, in order.
  public private(set) var mouseModes: [Bool] = []

  public init(size: Size, inputs: [Input]) {
    self.size = size
    self.inputs = inputs
  }

  public func draw(_ frame: Frame) { frames.append(frame) }

  /// One input a frame, so that every state is seen; the terminal is gone after the last.
  public func next(wait: Bool) -> Input? {
    guard wait else { return nil }
    guard !inputs.isEmpty else { return .ended }
    let input = inputs.removeFirst()
    if case .resized(let size) = input { self.size = size }
    return input
  }

  public func lend(_ body: () -> Void) {
    loans += 1
    body()
  }

  public func suspend() { suspensions += 1 }
  public func setMouse(_ isReported: Bool) { mouseModes.append(isReported) }
  public func redraw() { redraws += 1 }
}

/// What a played script left behind.
public struct Played {
  public let state: AppState
  public let frames: [Frame]
  public let opened: [String]
  /// What was given to the editor.
  public let edited: [String]
  /// What was written to disk, in order.
  public let kept: [Memory]
  public let terminal: ScriptedTerminal

  public var frame: Frame { state.frame() }

  /// The bottom line without blanks at its end.
  public var status: String {
    frame.text(of: frame.size.rows - 1).trimmingBlanks
  }
}

extension AppState {
  /// Plays keys by name, such as `j j Enter`, or text to type in quotes: `/ "wagner" Enter`.
  ///
  /// An editor turns the text of a note into `edit`; `others` is what another run wrote; `reloaded`
  /// is what comes of reading the files again.
  public func playing(
    _ script: String, problem: String? = nil, edit: EditedText? = nil, others: Memory? = nil,
    reloaded: Action = .ignore
  ) -> Played {
    play(
      keys(script).map(Input.key), problem: problem, edit: edit, others: others,
      reloaded: reloaded)
  }

  public func play(
    _ inputs: [Input], problem: String? = nil, edit: EditedText? = nil, others: Memory? = nil,
    reloaded: Action = .ignore
  ) -> Played {
    let terminal = ScriptedTerminal(size: size, inputs: inputs)
    var opened: [String] = []
    var edited: [String] = []
    var kept: [Memory] = []
    var loop = AppLoop(
      state: self, terminal: terminal,
      edit: { text in
        edited.append(text)
        return edit ?? .text(text)
      },
      keep: { memory in
        kept.append(memory)
        return others.map { memory.merged(with: $0, since: Memory()) } ?? memory
      },
      reload: { reloaded },
      open: {
        opened.append($0)
        return problem
      })
    let state = loop.run()
    return Played(
      state: state, frames: terminal.frames, opened: opened, edited: edited, kept: kept,
      terminal: terminal)
  }
}

/// The keys of a script.
public func keys(_ script: String) -> [Key] {
  var keys: [Key] = []
  for (index, part) in script.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
  {
    if index % 2 == 1 {
      keys += part.map { Key.character($0) }
    } else {
      for name in part.split(separator: " ") {
        guard let key = Key(named: name) else { preconditionFailure("no key is named \(name)") }
        keys.append(key)
      }
    }
  }
  return keys
}

extension String {
  public var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    while text.first == " " { text = text.dropFirst() }
    return String(text)
  }
}
