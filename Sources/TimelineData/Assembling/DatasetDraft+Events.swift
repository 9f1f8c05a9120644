extension DatasetDraft {
  /// Fills in what plain files may leave out: of events, then of the lists that they refer to.
  mutating func complete() {
    nameEvents()
    var sources = self.sources
    var events = events.items
    for place in events.indices where events[place].isObject {
      listInlineSources(of: &events[place], in: &sources)
      if plainEvents.contains(events[place].origin) { fillIn(&events[place]) }
    }
    self.sources = sources
    self.events.replaceAll(with: events)
    completeCountries()
    completeCategories()
    completeHeader()
    self.events.replaceAll(with: Self.sorted(events))
  }

  /// Gives ids of country, date and title, each its own.
  private mutating func nameEvents() {
    for (var event, input) in namelessEvents {
      let parts = [event["country"]?.text, event["date"]?.text, event["title"]?.text]
      let base = parts.compactMap { Slug.of($0 ?? "") }.filter { !$0.isEmpty }.joined(
        separator: "-")
      var id = base.isEmpty ? "event" : base
      var number = 1
      while events.contains(id) {
        number += 1
        id = "\(base.isEmpty ? "event" : base)-\(number)"
      }
      event["id"] = .text(id, at: event.origin)
      events.add(event, input: input)
    }
    namelessEvents = []
  }

  private func fillIn(_ event: inout DraftValue) {
    let place = event.origin
    if let country = event["country"], let code = countryCode(named: country.text ?? "") {
      event["country"] = .text(code, at: country.origin)
    }
    event.fill("category", with: .text("event", at: place))
    event.fill("actors", with: DraftValue(.list([]), at: place))
    event.fill("tags", with: DraftValue(.list([]), at: place))
    event.fill("importance", with: DraftValue(.literal("2"), at: place))
    event.fill("confidence", with: .text("reported", at: place))
    // Every view has a place for a summary; the title says what is known.
    event.fill("summary", with: event["title"] ?? .text("…", at: place))
  }

  /// Takes sources that stand in an event itself into the list, and cites them there.
  private func listInlineSources(of event: inout DraftValue, in sources: inout DraftList) {
    guard let cited = event["sources"], cited.items.contains(where: \.isObject) else { return }
    let items = cited.items.map { item -> DraftValue in
      guard item.isObject else { return item }
      let source = Self.completed(item)
      let id = source["id"] ?? .text("", at: item.origin)
      // A page that several events cite is told in full once.
      if !sources.contains(id.text ?? "") { sources.add(source, input: item.origin.file) }
      return .text(id.text ?? "", at: item.origin)
    }
    event["sources"] = DraftValue(.list(items), at: cited.origin)
  }

  /// A source with what CSL-JSON wants and a plain file may leave out.
  private static func completed(_ source: DraftValue) -> DraftValue {
    var source = source
    let address = source["URL"]?.text ?? ""
    let outlet = (source["container-title"] ?? source["publisher"])?.text ?? ""
    let title = source["title"]?.text ?? ""
    let place = source.origin
    source.fill("type", with: .text("webpage", at: place))
    if title.isEmpty {
      let stand = [address, outlet].first { !$0.isEmpty } ?? "Untitled source"
      source["title"] = .text(stand, at: source["title"]?.origin ?? place)
      source.fill("titleSupplied", with: DraftValue(.literal("true"), at: place))
    }
    if !address.isEmpty, outlet.isEmpty, let host = Slug.host(of: address) {
      source["container-title"] = .text(host, at: place)
    }
    let slug = Slug.of(address.isEmpty ? outlet + " " + title : Slug.page(of: address), limit: 100)
    source.fill("id", with: .text(slug.isEmpty ? "source" : slug, at: place))
    return source
  }

  /// By the order of the model, so that the order in a plain file does not matter.
  private static func sorted(_ events: [DraftValue]) -> [DraftValue] {
    let keys = events.map { event in
      (
        date: event["date"]?.text.flatMap { try? EDTF($0) } ?? .placeholder,
        id: event["id"]?.text ?? ""
      )
    }
    let order = events.indices.sorted { one, other in
      (keys[one].date.earliest, keys[one].date.latest, keys[one].id, one)
        < (keys[other].date.earliest, keys[other].date.latest, keys[other].id, other)
    }
    return order.map { events[$0] }
  }
}
