import ArgumentParser
import TimelineData

/// `tugline audit`: where the evidence of a dataset is thin.
struct AuditList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Print where the evidence is thin: single sources, doubtful addresses, gaps.",
    discussion: """
      Nothing of this is an error (validate finds those); it is what to look at next. An address \
      is doubtful when it leads to a mirror, a staging host, an AMP page or a web archive, names a \
      port, or has a host that ends in a dot. Exit status 0; with --strict 1 when there is anything.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var data: DataOptions

  @Option(help: "text or json.")
  var format = Format.text

  @Flag(help: "Exit status 1 when anything was found.")
  var strict = false

  func run() throws {
    let audit = try Audit(data.dataset())
    switch format {
    case .text: try StandardOutput.write(AuditReport(audit).text)
    case .json: try StandardOutput.write(AuditJSON(audit).object)
    }
    if strict, audit.count > 0 { throw ExitStatus.found }
  }
}
