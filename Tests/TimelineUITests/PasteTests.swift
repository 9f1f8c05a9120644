import TestSupport
import TimelineData
import Testing

@testable import TimelineUI

/// Pasted text is text: it is typed where text is, and never a key.
@Suite struct PasteTests {
  private func start(_ keys: String = "") -> AppState {
    AppState(.fixture, start: Day(iso: "2022-09-21"), size: Size(rows: 24, columns: 80))
      .playing(keys).state
  }

  private func typed(_ state: AppState) -> String? {
    switch state.overlays.last {
    case .prompt(let prompt): prompt.text
    case .list(let panel): panel.typed
    default: nil
    }
  }

  @Test(arguments: [
    ("wagner", "wagner"), ("wagner\nj\nq", "wagner j q"), ("a\r\nb\rc\td\u{2028}e", "a b c d e"),
    ("\u{1B}[Aq\u{0}\u{7F}\u{9B}1m", "[Aq1m"), ("Қазақстан", "Қазақстан"), ("", ""),
    ("\u{3}\u{1A}", ""),
  ])
  func `a paste is typed as one line without control characters`(text: String, line: String) {
    for keys in ["/", "t", "y", "?"] {
      #expect(typed(start(keys).play([.paste(text)]).state) == line)
    }
  }

  @Test func `a paste is no longer than what can be typed`() {
    let text = String(repeating: "long words ", count: 60)
    for keys in ["/ \"abc\"", "? \"abc\""] {
      let pasted = start(keys).play([.paste(text)]).state
      #expect(typed(pasted) == "abc" + text.prefix(LineEditor.longest - 3))
      #expect(typed(pasted.play([.paste(text)]).state) == typed(pasted))
    }
  }

  @Test func `a pasted search finds what a typed one does`() {
    let pasted = start("/").play([.paste("russia")]).state
    #expect(pasted == start("/ \"russia\"").playing("").state)
  }

  @Test(arguments: ["", "Enter", "R", "M", "M Enter", "A", "s"])
  func `where nothing is typed a paste changes nothing and says so`(keys: String) {
    let state = start(keys)
    let pasted = state.play([.paste("wagner\nj\nq")])
    #expect(pasted.status == "The pasted text was ignored: nothing is being typed here")
    var same = pasted.state
    same.message = state.message
    #expect(same == state)
  }
}
