/// What an audit found, as text: under every check its findings.
public struct AuditReport {
  private let audit: Audit

  public init(_ audit: Audit) { self.audit = audit }

  /// A check that found nothing says so.
  public var text: String {
    audit.results.map { result in
      let count = result.findings.isEmpty ? "none" : String(result.findings.count)
      let rows = result.findings.map { ["", $0.subject, $0.detail] }
      let lines = ["\(result.check.title): \(count)"] + TextTable(rows: rows).lines
      return lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }
}

/// What an audit found, as JSON.
public struct AuditJSON {
  private let audit: Audit

  public init(_ audit: Audit) { self.audit = audit }

  /// One object, indented: for every check a list.
  public var object: String {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
      for result in audit.results {
        writer.key(result.check.rawValue)
        writer.array { writer in
          for finding in result.findings {
            writer.object { writer in
              writer.field("subject", finding.subject)
              writer.field("detail", finding.detail)
            }
          }
        }
      }
    }
    return writer.text + "\n"
  }
}
