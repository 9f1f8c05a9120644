import CNcurses
import TimelineUI

/// A terminal driven by ncurses: frames go out, keys and signals come in.
///
/// curses has one global screen, so only one may be open at a time, and it is used from one
/// thread. The terminal is given back by `close()`, when the last reference goes, by `exit(3)`
/// and by a fatal signal, whichever comes first.
public final class CursesTerminal: Terminal {
  /// Rows and columns as of the last input, in cells.
  public private(set) var size: Size
  /// The signal behind `Input.ended`: SIGINT, SIGTERM or SIGHUP.
  ///
  /// `nil` when the terminal was simply gone. A shell expects the exit status 128 and this number.
  public private(set) var endingSignal: Int32?

  private var palette: Palette
  private var decoder = InputDecoder()
  private var shown: Frame?
  private var cursorIsVisible = true

  /// Takes over the terminal of the process.
  ///
  /// Standard output has to be a terminal. Keys come from standard input, or from `/dev/tty`
  /// when that is a pipe or a file.
  public convenience init(_ options: Options) throws(TerminalError) {
    try self.init(options, on: Device.ofProcess())
  }

  init(_ options: Options, on device: borrowing Device) throws(TerminalError) {
    guard cncurses_use_utf8() else { throw .noUnicodeLocale }
    let outcome = cncurses_open(options.term, device.input, device.output)
    if let error = TerminalError(outcome, term: options.term) { throw error }
    palette = Palette(colours: options.usesColour ? cncurses_start_colour() : 0, options.appearance)
    size = CursesTerminal.cursesSize()
    setCursorVisible(false)
    setMouse(options.usesMouse)
  }

  deinit { cncurses_close() }

  /// Gives the terminal back; nothing may be drawn or read after it.
  public func close() { cncurses_close() }

  /// Shows a frame, cut to the terminal's size; sends only what changed.
  public func draw(_ frame: Frame) {
    if shown?.size != frame.size { cncurses_erase() }
    for row in 0..<min(frame.size.rows, size.rows) {
      if let shown, frame.row(row, equalsThatOf: shown) { continue }
      paint(row, of: frame)
    }
    shown = frame
    setCursorVisible(frame.cursorIsVisible)
    refresh()
  }

  /// Forgets what is on screen, so that the next frame is sent whole.
  public func redraw() {
    shown = nil
    cncurses_forget()
  }

  /// Has the mouse reported, or leaves it to the terminal, which then selects text with it.
  public func setMouse(_ isReported: Bool) { cncurses_use_mouse(isReported) }

  /// Gives the terminal back, stops the process group as Ctrl-Z does, and returns after `fg`
  /// with the screen as it was.
  public func suspend() {
    cncurses_suspend()
    repaint()
  }

  /// Gives the terminal back while something else uses it, and takes it again.
  public func lend(_ body: () -> Void) {
    cncurses_give()
    body()
    cncurses_take()
    redraw()
  }

  /// The next input; `nil` when `wait` is false and none is there.
  ///
  /// Waiting uses no timer: the process sleeps until a key or a signal arrives.
  public func next(wait: Bool) -> Input? {
    var isReadable = false
    var fruitlessReads = 0
    while true {
      if let input = inputOfSignals() { return input }
      let code = cncurses_read(decoder.isInReport)
      if code >= 0 {
        fruitlessReads = 0
        if let input = decoder.decode(code) { return input }
        continue
      }
      // Readable without anything to read is the end. Not at the first sight of it, though:
      // another process may have taken the key.
      if isReadable { fruitlessReads += 1 }
      if fruitlessReads == 3 { return .ended }
      isReadable = cncurses_wait(wait)
      if !wait, !isReadable { return inputOfSignals() }
    }
  }

  // MARK: Signals

  /// Acts on the signals that came; `nil` when none of them concerns the program.
  private func inputOfSignals() -> Input? {
    let signals = Signals(rawValue: cncurses_signals_take())
    if signals.isEmpty { return nil }
    if let ending = signals.ending {
      endingSignal = ending
      return .ended
    }
    if signals.contains(.stop) {
      suspend()
    } else if signals.contains(.resume) {
      cncurses_resume()
      repaint()
    }
    // A window may have changed while the process was stopped, too, and curses then has the
    // old size; a burst of changes is one.
    cncurses_adopt_size()
    // Coming back from endwin() curses adopts a size by itself, so ours is the one to compare.
    let now = CursesTerminal.cursesSize()
    guard now != size else { return nil }
    size = now
    redraw()
    return .resized(size)
  }

  // MARK: Painting

  private func paint(_ row: Int, of frame: Frame) {
    frame.withRuns(of: row) { column, style, utf8 in
      guard column < size.columns else { return }
      let look = palette.look(of: style)
      cncurses_paint(
        Int32(row), Int32(column), utf8.baseAddress, utf8.count, look.attributes, look.pair)
    }
  }

  /// Sends the last frame again.
  private func repaint() {
    cncurses_forget()
    refresh()
  }

  private func refresh() {
    let cursor = shown?.cursor ?? Position(row: 0, column: 0)
    cncurses_refresh(
      Int32(min(max(0, cursor.row), size.rows - 1)),
      Int32(min(max(0, cursor.column), size.columns - 1)))
  }

  private func setCursorVisible(_ visible: Bool) {
    if visible != cursorIsVisible { cncurses_show_cursor(visible) }
    cursorIsVisible = visible
  }

  private static func cursesSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cncurses_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }
}
