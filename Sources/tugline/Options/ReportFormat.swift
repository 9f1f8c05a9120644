import ArgumentParser

/// The forms in which a comparison is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, markdown
}
