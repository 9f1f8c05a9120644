/// What the program needs from a terminal; a scripted one stands in for it in tests.
public protocol Terminal {
  var size: Size { get }
  /// Shows a frame; sends only what changed.
  mutating func draw(_ frame: Frame)
  /// The next input; `nil` when `wait` is false and none is there.
  mutating func next(wait: Bool) -> Input?
  /// Gives the terminal back, stops the process as Ctrl-Z does, and returns after `fg`.
  mutating func suspend()
  /// Gives the terminal back while something else uses it, and takes it again.
  mutating func lend(_ body: () -> Void)
  /// Has the mouse reported, or leaves it to the terminal.
  mutating func setMouse(_ isReported: Bool)
  /// Forgets what is on screen, so that the next frame is sent whole.
  mutating func redraw()
}
