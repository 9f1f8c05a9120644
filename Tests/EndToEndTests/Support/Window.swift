import Foundation
import Subprocess
import TestSupport
import Testing

/// A real terminal: one window of a tmux server that nobody else uses.
struct Window {
  /// Holds the server's socket and whatever a script leaves.
  let folder: URL
  private let server: String

  /// Opens a window that runs a script of sh(1), and closes it after the body.
  ///
  /// In the script `./tugline` is the program; the window stays open after the script's end.
  static func running(
    _ script: String, columns: Int = 160, rows: Int = 48, variables: [String: String] = [:],
    _ body: (Window) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      let window = Window(folder: folder, server: folder.path + "/socket")
      try await window.open(script, columns, rows, variables)
      do {
        try await body(window)
      } catch {
        _ = try? await window.tmux("kill-server")
        throw error
      }
      try await window.tmux("kill-server")
    }
  }

  private func open(
    _ script: String, _ columns: Int, _ rows: Int, _ variables: [String: String]
  ) async throws {
    let prelude = """
      cd '\(folder.path)'
      ln -s '\(Program.path)' tugline
      export XDG_STATE_HOME='\(folder.path)/state'
      \(variables.sorted { $0.key < $1.key }.map { "export \($0.key)='\($0.value)'\n" }.joined())
      """
    let file = folder.appending(path: "script")
    try "\(prelude)\n\(script)\n".write(to: file, atomically: true, encoding: .utf8)
    do {
      try await tmux(
        "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
        "sh '\(file.path)'; exec cat", ";", "set", "-g", "status", "off", ";", "set", "-g",
        "window-size", "manual", ";", "resize-window", "-x", "\(columns)", "-y", "\(rows)")
    } catch let error as SubprocessError {
      throw Failure("tmux cannot be started; make test installs it (\(error))")
    }
  }

  // MARK: Doing

  /// Presses keys by tmux's names, such as `j`, `Enter`, `C-z`.
  func press(_ keys: String...) async throws { try await tmux(["send-keys"] + keys) }

  /// Types or pastes a text as it is.
  func type(_ text: String) async throws { try await tmux("send-keys", "-l", text) }

  /// Sends bytes as they are, such as a terminal's reports.
  func send(_ bytes: String) async throws {
    try await tmux(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) })
  }

  /// Pastes a text, in brackets if the program has asked for that.
  func paste(_ text: String) async throws {
    try await tmux("set-buffer", "--", text, ";", "paste-buffer", "-p", "-r")
  }

  /// Whether the program has asked for the mouse.
  func hasMouse() async throws -> Bool {
    try await tmux("display-message", "-p", "#{mouse_any_flag}").hasPrefix("1")
  }

  /// From now on copies all that is sent to the window into a file.
  func record(to file: String) async throws {
    try await tmux("pipe-pane", "cat > '\(folder.path)/\(file)'")
  }

  func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Sends a signal to the process whose number a script left in the file `pid`.
  func kill(_ signal: String) async throws {
    let number = try await text(of: "pid")
    _ = try await Program.start("/bin/sh", ["-c", "kill -\(signal) \(number)"])
  }

  // MARK: Seeing

  /// The rows of the screen, without blanks at their ends.
  func screen() async throws -> [String] {
    let text = try await tmux("capture-pane", "-p")
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// Waits for a screen that is as wanted; the test fails with the last one when none comes.
  @discardableResult func waitForScreen(
    _ what: String, at location: SourceLocation = #_sourceLocation,
    _ isWanted: ([String]) -> Bool
  ) async throws -> [String] {
    var last: [String] = []
    if try await poll({
      last = try await screen()
      return isWanted(last)
    }) {
      return last
    }
    throw Failure("\(what) did not come; the screen is\n\(last.joined(separator: "\n"))", location)
  }

  /// Waits for a text anywhere on the screen.
  @discardableResult func waitFor(
    _ text: String, at location: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    try await waitForScreen("‘\(text)’", at: location) { $0.contains { $0.contains(text) } }
  }

  /// Waits for a file that a script writes, whole when it ends as told.
  func text(
    of file: String, endingIn end: String = "\n", at location: SourceLocation = #_sourceLocation
  ) async throws -> String {
    var text = ""
    let address = folder.appending(path: file)
    if try await poll({
      text = (try? String(contentsOf: address, encoding: .utf8)) ?? ""
      return text.utf8.reversed().starts(with: end.utf8.reversed())
    }) {
      return text.trimmingCharacters(in: .newlines)
    }
    throw Failure(
      "the file \(file) was not written; the screen is\n\(try await screen())", location)
  }

  /// Asks again and again, for as long as a busy machine may need.
  private func poll(_ isDone: () async throws -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      if try await isDone() { return true }
      try await Task.sleep(for: .milliseconds(15))
    }
    return false
  }

  // MARK: tmux

  @discardableResult private func tmux(_ arguments: String...) async throws -> String {
    try await tmux(arguments)
  }

  @discardableResult private func tmux(_ arguments: [String]) async throws -> String {
    let ending = try await Program.start("tmux", ["-u", "-S", server] + arguments)
    guard ending.status == .exited(0) else {
      throw Failure("tmux \(arguments) failed: \(ending.errors)")
    }
    return ending.output
  }

  /// Why a test cannot go on.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String, _ location: SourceLocation? = nil) {
      description = sentence + (location.map { "\n(line \($0.line))" } ?? "")
    }
  }
}
