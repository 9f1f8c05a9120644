#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals that came since they were last asked for: bit n for signal n.
struct Signals: OptionSet {
  let rawValue: UInt32

  static let stop = Signals(SIGTSTP)
  static let resume = Signals(SIGCONT)

  /// The signal that asks the program to end.
  var ending: Int32? {
    [SIGTERM, SIGINT, SIGHUP].first { contains(Signals($0)) }
  }

  private init(_ signal: Int32) { rawValue = 1 << UInt32(signal) }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}
