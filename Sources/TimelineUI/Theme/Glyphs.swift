/// The characters that screens are drawn with, in Unicode or in plain ASCII.
public struct Glyphs: Sendable, Equatable {
  let paneRule: Unicode.Scalar
  /// The rule right of the gutter where a band begins.
  let bandTick: Unicode.Scalar
  let line: Unicode.Scalar
  let tee: Unicode.Scalar
  let corners: [String]
  let selection: String
  let neighbour: String
  let found: String
  /// Before an event that the selected one answers, and before one that answers it.
  let provoker: String
  let answer: String
  let star: String
  let disputed: String
  /// Of an event that is bookmarked, that has a note, and both.
  let bookmark: String
  let note: String
  let bookmarkAndNote: String
  let ellipsis: String
  let continuing: String
  let moreLeft: String
  let moreRight: String
  let moreUp: String
  let moreDown: String
  let separator: String
  let picked: String
  let notPicked: String
  /// A piece of a bar that lies.
  let bar: String
  /// The same for what is not certain.
  let faintBar: String
  /// Eight steps of a bar that stands, low to high.
  let bars: [String]
  /// Under the column of a chart's cursor.
  let cursorMark: String
  let noValue: String
  let isPlain: Bool

  public static let unicode = Glyphs(
    paneRule: "│", bandTick: "├", line: "─", tee: "┴", corners: ["╭", "╮", "╰", "╯"],
    selection: "▌", neighbour: "▏", found: "•", provoker: "↑", answer: "↓", star: "★",
    disputed: "≠", bookmark: "⚑", note: "¶", bookmarkAndNote: "§", ellipsis: "…", continuing: "–",
    moreLeft: "◂", moreRight: "▸", moreUp: "▴", moreDown: "▾", separator: " · ",
    picked: "●", notPicked: "○", bar: "━", faintBar: "┄",
    bars: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], cursorMark: "▲", noValue: "–", isPlain: false)

  public static let ascii = Glyphs(
    paneRule: "|", bandTick: "+", line: "-", tee: "+", corners: ["+", "+", "+", "+"],
    selection: ">", neighbour: ":", found: "*", provoker: "^", answer: "v", star: "*",
    disputed: "#", bookmark: "@", note: "&", bookmarkAndNote: "%", ellipsis: "...", continuing: "-",
    moreLeft: "<", moreRight: ">", moreUp: "^", moreDown: "v", separator: " - ",
    picked: "[x]", notPicked: "[ ]", bar: "=", faintBar: ".",
    bars: [".", ".", ":", ":", "+", "+", "#", "#"], cursorMark: "^", noValue: "-", isPlain: true)
}
