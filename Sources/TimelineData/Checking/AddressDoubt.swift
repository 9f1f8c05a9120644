/// Why an address may not be the one to cite.
public enum AddressDoubt: String, Sendable, CaseIterable {
  /// On a host that serves copies of other sites.
  case mirror
  /// On a host for trying things out, or one that was left behind.
  case staging
  /// The page that search engines keep for small screens.
  case amp = "AMP page"
  case finalDot = "host ends in a dot"
  case port = "port in the address"
  /// A copy in a web archive or a cache.
  case archive = "web archive"

  /// Hosts, and the ends of hosts, that serve other people's pages.
  static let mirrors = [
    "amazonaws.com", "appspot.com", "azureedge.net", "azurewebsites.net", "cloudfront.net",
    "firebaseapp.com", "herokuapp.com", "netlify.app", "pages.dev", "pangea-cms.com", "run.app",
    "storage.googleapis.com", "vercel.app", "web.app", "workers.dev",
  ]

  /// Names before a site's own, such as `staging.` or `www.old.`.
  static let stagingNames: Set<Substring> = [
    "admin", "beta", "dev", "manage", "old", "origin", "preview", "qa", "stage", "staging", "test",
  ]

  static let archives = [
    "archive.fo", "archive.is", "archive.li", "archive.md", "archive.org", "archive.ph",
    "archive.today", "archive.vn", "ghostarchive.org", "perma.cc", "translate.goog",
    "webcache.googleusercontent.com",
  ]

  /// All that is doubtful about an address.
  static func doubts(about address: WebAddress) -> [AddressDoubt] {
    allCases.filter { $0.concerns(address) }
  }

  private func concerns(_ address: WebAddress) -> Bool {
    switch self {
    case .mirror: Self.mirrors.contains { Self.isHost(address.plainHost, within: $0) }
    case .staging: address.labels.dropLast(2).contains { Self.stagingNames.contains($0) }
    case .amp: address.isAMP
    case .finalDot: address.host.hasSuffix(".")
    case .port: address.port != nil
    case .archive: Self.archives.contains { Self.isHost(address.plainHost, within: $0) }
    }
  }

  private static func isHost(_ host: String, within site: String) -> Bool {
    host == site || host.hasSuffix("." + site)
  }
}
