/// Data of TimelineJS, which has slides rather than sourced events of countries.
enum TimelineJS {
  /// The country of slides without a group.
  private static let country = "Timeline"
  private static let titleLimit = 72

  /// Whether a JSON value is a timeline of TimelineJS.
  static func isTimeline(_ root: DraftValue) -> Bool {
    root["events"]?.items.contains { $0["start_date"] != nil } ?? false
  }

  /// The events of a timeline.
  static func events(_ root: DraftValue) -> [DraftValue] {
    (root["events"]?.items ?? []).map { event(slide: $0) }
  }

  /// The title slide's headline.
  static func title(_ root: DraftValue) -> String? {
    root["title"]?["text"]?["headline"]?.text.map(plain)
  }

  private static func event(slide: DraftValue) -> DraftValue {
    guard slide.isObject else { return slide }
    let place = slide.origin
    let text = slide["text"]
    let media = slide["media"]
    let address = media?["url"]
    let source = DraftValue.object(
      [
        "URL": address, "title": media?["caption"], "container-title": media?["credit"],
      ], at: (media?.origin ?? place).part(2))
    let event = DraftValue.object(
      [
        "id": slide["unique_id"], "country": slide["group"], "date": date(of: slide),
        "title": text?["headline"], "summary": text?["text"],
        "sources": source.fields.isEmpty
          ? nil : DraftValue(.list([source]), at: source.origin),
      ], at: place)
    return suited(event)
  }

  /// An event of a slide as the rules want it, since no slide was made for them: without markup,
  /// with a country, a title of the right length and something to cite.
  static func suited(_ event: DraftValue) -> DraftValue {
    guard event.isObject else { return event }
    var event = event
    let place = event.origin
    event.fill("country", with: .text(country, at: place))
    for name in ["title", "summary"] {
      guard let value = event[name], let text = value.text else { continue }
      let plain = plain(text)
      event[name] = plain.isEmpty ? nil : .text(plain, at: value.origin)
    }
    if event["title"] == nil { event["title"] = event["summary"] ?? .text("Untitled", at: place) }
    if let title = event["title"], let text = title.text, text.count > titleLimit {
      let rest = event["summary"]?.text.map { $0 == text ? "" : " " + $0 } ?? ""
      event["summary"] = .text(text + rest, at: title.origin)
      event["title"] = .text(cut(text), at: title.origin)
    }
    event["sources"] = DraftValue(.list(sources(of: event)), at: place)
    return event
  }

  /// The page or picture of a slide; without an address of the web, the timeline itself.
  private static func sources(of event: DraftValue) -> [DraftValue] {
    let cited = (event["sources"]?.items ?? []).map { source -> DraftValue in
      var source = source
      for name in ["title", "container-title"] {
        guard let value = source[name], let text = value.text else { continue }
        let plain = plain(text)
        source[name] = plain.isEmpty ? nil : .text(plain, at: value.origin)
      }
      let address = source["URL"]?.text ?? ""
      if !address.hasPrefix("https://"), !address.hasPrefix("http://") { source["URL"] = nil }
      return source
    }.filter { !$0.fields.isEmpty }
    if !cited.isEmpty { return cited }
    let place = event.origin
    return [
      .object(
        [
          "id": .text("timelinejs", at: place),
          "title": .text("The timeline itself, which names no source", at: place),
          "titleSupplied": DraftValue(.literal("true"), at: place),
        ], at: place.part(2))
    ]
  }

  private static func date(of slide: DraftValue) -> DraftValue? {
    guard let start = slide["start_date"] else { return nil }
    guard let first = parts(start) else { return start }
    let last = slide["end_date"].flatMap { parts($0) }
    return .text(DateParts.text(from: first, to: last), at: start.origin)
  }

  private static func parts(_ date: DraftValue) -> DateParts? {
    guard let year = word(date["year"]) else { return nil }
    return DateParts(year: year, month: word(date["month"]), day: word(date["day"]))
  }

  /// A number, which TimelineJS takes as a text too.
  private static func word(_ value: DraftValue?) -> String? {
    switch value?.content {
    case .text(let text) where !text.isEmpty: text
    case .literal(let literal) where literal != "null": literal
    default: nil
    }
  }

  /// The words of a text, without the tags and the entities of HTML.
  static func plain(_ text: String) -> String {
    var words = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      words += rest[..<start]
      rest = rest[start...].dropFirst()
      // A sign that stands for "less than" is followed by none of these.
      let isTag = rest.first.map { $0.isLetter || $0 == "/" || $0 == "!" } ?? false
      if isTag, let end = rest.firstIndex(of: ">") {
        rest = rest[end...].dropFirst()
        words += " "
      } else {
        words += "<"
      }
    }
    words += rest
    for (entity, character) in entities { words = words.replacing(entity, with: character) }
    return words.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The ampersand last, so that what it makes is not read again.
  private static let entities: KeyValuePairs = [
    "&nbsp;": " ", "&quot;": "\"", "&#39;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&",
  ]

  /// As many whole words as fit, and an ellipsis.
  private static func cut(_ text: String) -> String {
    let head = text.prefix(titleLimit - 1)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<end] + "…"
  }
}
