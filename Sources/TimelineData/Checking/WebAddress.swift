/// The parts of a web address that tell where it leads.
struct WebAddress {
  /// In lower case, without the port; a dot at its end is kept.
  let host: String
  let port: String?
  /// Between the slashes, empty parts left out.
  let path: [Substring]
  /// Between the ampersands.
  let query: [Substring]

  /// `nil` for a text that is no http or https address.
  init?(_ address: String) {
    guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else {
      return nil
    }
    let rest = address.dropFirst(scheme.count).prefix { $0 != "#" }
    let place = rest.prefix { $0 != "?" }
    let query = rest.dropFirst(place.count + 1)
    let authority = place.prefix { $0 != "/" }
    let hostAndPort = authority.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    host = hostAndPort.first?.lowercased() ?? ""
    port = hostAndPort.count > 1 ? String(hostAndPort[1]) : nil
    path = place.dropFirst(authority.count).split(separator: "/")
    self.query = query.split(separator: "&")
  }

  /// The names that the host is made of, from left to right.
  var labels: [Substring] { host.split(separator: ".") }

  /// The host without what does not change the page: `www.`, a final dot.
  var plainHost: String {
    let labels = labels
    return (labels.first == "www" ? labels.dropFirst() : labels[...]).joined(separator: ".")
  }

  /// What the addresses of one page share: no scheme, `www.`, port, fragment, slash at the end,
  /// AMP mark, nor what counts visitors.
  var page: String {
    let host = plainHost.hasPrefix("amp.") ? String(plainHost.dropFirst(4)) : plainHost
    let query = query.filter { part in
      !part.hasPrefix("utm_") && !part.hasPrefix("fbclid=") && !Self.isAMP(query: part)
    }
    let path = path.filter { $0 != "amp" && $0 != "amp.html" }.joined(separator: "/")
    return "\(host)/\(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  /// Whether it leads to the page that search engines keep for small screens.
  var isAMP: Bool {
    labels.dropLast(2).contains("amp") || path.contains(where: Self.isAMP(path:))
      || query.contains(where: Self.isAMP(query:))
  }

  /// `amp`, `amp.html`, or such as `amp-1082214-title`.
  private static func isAMP(path part: Substring) -> Bool {
    part == "amp" || part == "amp.html"
      || part.hasPrefix("amp-") && part.dropFirst(4).first?.isNumber == true
  }

  private static func isAMP(query part: Substring) -> Bool {
    ["amp", "amp=1", "outputType=amp"].contains(part)
  }
}
