extension Dataset {
  var sourcesWithoutAddress: [Audit.Finding] {
    sources.filter { $0.url == nil }.map {
      Audit.Finding(subject: $0.id, detail: $0.reference)
    }
  }

  /// By address; spellings of one page count as one (see `WebAddress.page`).
  var repeatedAddresses: [Audit.Finding] {
    var sharers: [String: [Int]] = [:]
    for (position, source) in sources.enumerated() {
      guard let address = source.url.flatMap({ WebAddress($0) }) else { continue }
      sharers[address.page, default: []].append(position)
    }
    return sharers.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { page, sharers in
      Audit.Finding(
        subject: page, detail: sharers.map { sources[$0].id }.joined(separator: ", "))
    }
  }

  var doubtfulAddresses: [Audit.Finding] {
    sources.compactMap { source in
      guard let url = source.url, let address = WebAddress(url) else { return nil }
      let doubts = AddressDoubt.doubts(about: address).map(\.rawValue)
      guard !doubts.isEmpty else { return nil }
      return Audit.Finding(
        subject: source.id, detail: "\(doubts.joined(separator: ", ")): \(url)")
    }
  }
}
