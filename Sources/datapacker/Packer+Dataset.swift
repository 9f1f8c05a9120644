/// The order in which `TimelineData` reads a pack.
extension Packer {
  /// Packs dataset.json, countries.json, sources.json and the files of events.
  mutating func pack(_ files: [[Fields]]) throws {
    guard let dataset = files[0].first else {
      throw PackingError(description: "dataset.json is empty")
    }
    let events = files[3...].flatMap(\.self)
    // The first frame looks at the dates and titles of all events.
    for name in ["date", "checked", "title"] {
      gather(events.compactMap { $0.optionalText(name) })
    }
    try add(0)
    try add(files[2].count)
    for name in ["id", "title", "description", "version", "licence"] {
      try add(dataset.text(name))
    }
    let codes = dataset.texts("countries")
    let categories = try dataset.objects("categories")
    try addCountries(files[1], codes)
    try addCategories(categories)
    try addResearched(dataset.objects("researched"), Positions(codes))
    let sourceIds = try Positions(files[2].map { try $0.text("id") })
    let eventIds = try Positions(events.map { try $0.text("id") })
    let countryCodes = try Positions(codes)
    let categoryIds = try Positions(categories.map { try $0.text("id") })
    let confidences = try Positions(["confirmed", "reported", "disputed"])
    try add(events.count)
    for event in events {
      try add(event: event)
      try add(countryCodes.position(of: event.text("country")))
      try add(categoryIds.position(of: event.text("category")))
      try add(event.number("importance"))
      try add(confidences.position(of: event.text("confidence")))
      try add(event.optionalText("checked"))
      try add(event.texts("respondsTo").map { try eventIds.position(of: $0) })
      try add(event.texts("sources").map { try sourceIds.position(of: $0) })
    }
    set(numbers.count, at: 0)
    for source in files[2] { try add(source: source) }
  }

  private mutating func addCountries(_ countries: [Fields], _ codes: [String]) throws {
    let positions = try Positions(countries.map { try $0.text("code") })
    try add(codes.count)
    for code in codes {
      let country = countries[try positions.position(of: code)]
      try add(code)
      try add(country.text("name"))
      for name in ["nameRu", "nameOwn", "capital"] { try add(country.optionalText(name)) }
      try add(list: country.texts("alliances"))
    }
  }

  private mutating func addCategories(_ categories: [Fields]) throws {
    try add(categories.count)
    for category in categories {
      for name in ["id", "label", "glyph", "letter", "description"] {
        try add(category.text(name))
      }
    }
  }

  private mutating func addResearched(_ spans: [Fields], _ countries: Positions) throws {
    try add(spans.count)
    for span in spans {
      try add(countries.position(of: span.text("country")))
      try add(span.text("span"))
      let thin = span.texts("thin")
      try add(thin.count)
      for date in thin { try add(date) }
      try add(span.optionalText("note"))
    }
  }

  private mutating func add(event: Fields) throws {
    for name in ["id", "title", "summary"] { try add(event.text(name)) }
    try add(list: event.texts("actors"))
    try add(list: event.texts("tags"))
    for name in ["note", "titleRu", "summaryRu"] { try add(event.optionalText(name)) }
    try add(event.text("date"))
  }

  private mutating func add(source: Fields) throws {
    for name in ["id", "type", "title"] { try add(source.text(name)) }
    for name in ["container-title", "publisher", "URL", "language", "note"] {
      try add(source.optionalText(name))
    }
    try add(source.date("issued"))
    try add(
      list: source.objects("author").map { author in
        if let literal = author.optionalText("literal") { return literal }
        return (author.optionalText("family") ?? "") + Self.nameSeparator
          + (author.optionalText("given") ?? "")
      })
    try add(source.isTrue("titleSupplied") ? 1 : 0)
  }
}

/// Where names stand in their list.
struct Positions {
  private var positions: [String: Int] = [:]

  init(_ names: [String]) throws {
    for (position, name) in names.enumerated() {
      guard positions.updateValue(position, forKey: name) == nil else {
        throw PackingError(description: "‘\(name)’ is there twice")
      }
    }
  }

  func position(of name: String) throws -> Int {
    guard let position = positions[name] else {
      throw PackingError(description: "‘\(name)’ is not listed")
    }
    return position
  }
}
