/// The characters that screens are drawn with, in Unicode or in plain ASCII.
public struct Glyphs: Sendable, Equatable {
  let paneRule: Unicode.Scalar
  let line: Unicode.Scalar
  let tee: Unicode.Scalar
  let corners: [Unicode.Scalar]
  let selection: String
  let neighbour: String
  let star: String
  let disputed: String
  let ellipsis: String
  let continuing: String
  let moreLeft: String
  let moreRight: String
  let moreUp: String
  let moreDown: String
  let separator: String
  let picked: String
  let notPicked: String
  /// Eight steps of a bar, low to high.
  let bars: [Unicode.Scalar]
  let arrowTo: String
  let isPlain: Bool

  public static let unicode = Glyphs(
    paneRule: "│", line: "─", tee: "┴", corners: ["╭", "╮", "╰", "╯"],
    selection: "▌", neighbour: "▏", star: "★", disputed: "≠", ellipsis: "…", continuing: "–",
    moreLeft: "◂", moreRight: "▸", moreUp: "▴", moreDown: "▾", separator: " · ",
    picked: "●", notPicked: "○",
    bars: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], arrowTo: "→", isPlain: false)

  public static let ascii = Glyphs(
    paneRule: "|", line: "-", tee: "+", corners: ["+", "+", "+", "+"],
    selection: ">", neighbour: ":", star: "*", disputed: "#", ellipsis: "...", continuing: "-",
    moreLeft: "<", moreRight: ">", moreUp: "^", moreDown: "v", separator: " - ",
    picked: "[x]", notPicked: "[ ]",
    bars: [".", ".", ":", ":", "+", "+", "#", "#"], arrowTo: "->", isPlain: true)
}
