import Foundation
import Testing
import TimelineUI

/// Compares a screen with the text recorded beside the tests.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the text is written anew and the test
/// fails, so that a recording run is never taken for a passing one.
public func expectSnapshot(
  _ frame: Frame, _ name: String, styles: Bool = false, in file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let address = folder.appendingPathComponent(name + ".txt")
  let text = frame.snapshot(styles: styles)
  let recorded = try? String(contentsOf: address, encoding: .utf8)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    if recorded != text {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try? text.write(to: address, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at it, then run again", sourceLocation: location)
    }
    return
  }
  guard let recorded else {
    Issue.record("no snapshot \(name); record it with RECORD_SNAPSHOTS=1", sourceLocation: location)
    return
  }
  if recorded != text { report(name, recorded, text, location) }
}

/// Names the first rows that differ.
private func report(
  _ name: String, _ recorded: String, _ text: String, _ location: SourceLocation
) {
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  var rows: [String] = []
  for row in 0..<max(old.count, new.count) {
    let (was, now) = (old.count > row ? old[row] : "", new.count > row ? new[row] : "")
    if was != now { rows.append("row \(row + 1)\n  was \(was)\n  now \(now)") }
  }
  Issue.record(
    "\(name) differs in \(rows.count) rows:\n\(rows.prefix(6).joined(separator: "\n"))",
    sourceLocation: location)
}

extension Frame {
  /// The screen as text, each row ended by a bar; then, if wanted, a letter for the style of
  /// every cell and a legend of the letters.
  public func snapshot(styles: Bool) -> String {
    var lines = (0..<size.rows).map { text(of: $0) + "¦" }
    lines.append("cursor \(cursor.row),\(cursor.column)\(cursorIsVisible ? " visible" : "")")
    if styles { lines += styleMap() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func styleMap() -> [String] {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    var legend: [Style: Character] = [Style(): "."]
    var order: [Style] = []
    let rows = (0..<size.rows).map { row in
      String(
        (0..<size.columns).map { column -> Character in
          let style = style(row: row, column: column)
          if let letter = legend[style] { return letter }
          let letter = order.count < letters.count ? letters[order.count] : "?"
          legend[style] = letter
          order.append(style)
          return letter
        })
    }
    return ["styles"] + rows
      + order.map { "\(legend[$0] ?? "?") \($0.role) on \($0.ground)" }
  }
}
