/// Lists that plain files need not give.
extension DatasetDraft {
  /// The code of a listed country by its name or by its code in other letters.
  func countryCode(named name: String) -> String? {
    let folded = name.lowercased()
    for country in countries.items {
      guard let code = country["code"]?.text else { continue }
      if code == name { return code }
      if code.lowercased() == folded || country["name"]?.text?.lowercased() == folded {
        return code
      }
    }
    return CountryNames.code(of: name)
  }

  /// Lists the countries of plain events that no list names, and describes them.
  mutating func completeCountries() {
    var known = Set(countryCodes.compactMap(\.text))
    // Without a dataset.json, all that are described are shown.
    let described = countries.items.compactMap { $0["code"] }
    for code in (header.isEmpty ? described : []) + plainValues("country")
    where known.insert(code.text ?? "").inserted {
      countryCodes.append(code)
    }
    for code in countryCodes {
      guard let text = code.text, !countries.contains(text) else { continue }
      let name = CountryNames.name(of: text) ?? text
      countries.add(
        .object(
          ["code": code, "name": .text(name, at: code.origin)], at: code.origin.part(1)),
        input: code.origin.file)
    }
  }

  /// Lists the categories of plain events that no list names.
  mutating func completeCategories() {
    var glyphs = Set(categories.items.compactMap { $0["glyph"]?.text })
    var letters = Set(categories.items.compactMap { $0["letter"]?.text })
    for id in plainValues("category") {
      guard let text = id.text, !categories.contains(text) else { continue }
      let label = text.prefix(1).uppercased() + text.dropFirst().replacing("-", with: " ")
      let glyph = Self.glyphs.map { String($0) }.first { !glyphs.contains($0) } ?? "•"
      let own = Slug.of(text).uppercased().filter { $0 != "-" }
      let letter =
        (own + Self.letters).map { String($0) }.first { !letters.contains($0) } ?? "?"
      glyphs.insert(glyph)
      letters.insert(letter)
      let place = id.origin
      categories.add(
        .object(
          [
            "id": id, "label": .text(label, at: place), "glyph": .text(glyph, at: place),
            "letter": .text(letter, at: place), "description": .text(label, at: place),
          ], at: place), input: place.file)
    }
  }

  /// Gives a dataset without `dataset.json` a title, and an id made of it, under which
  /// bookmarks are kept apart from those of other datasets.
  mutating func completeHeader() {
    let place = Origin(file: 0, offset: 0)
    let title = suggestedTitle.isEmpty ? "Untitled" : suggestedTitle
    let slug = Slug.of(title, limit: 60)
    let defaults: KeyValuePairs<String, DraftValue> = [
      "schemaVersion": DraftValue(.literal("1"), at: place),
      "id": .text(slug.isEmpty ? "own" : "own-" + slug, at: place),
      "title": .text(title, at: place), "description": .text(title, at: place),
      "version": .text("1", at: place), "licence": .text("not stated", at: place),
    ]
    for (name, value) in defaults where !header.contains(where: { $0.name == name }) {
      header.append(DraftField(name: name, origin: place, value: value))
    }
  }

  /// What plain events have in a field, each once.
  private func plainValues(_ field: String) -> [DraftValue] {
    var seen = Set<String>()
    return events.items.filter { plainEvents.contains($0.origin) }.compactMap { $0[field] }
      .filter { value in value.text.map { !$0.isEmpty && seen.insert($0).inserted } ?? false }
  }

  private static let glyphs = "◆■▲●+*○!△□◇▪×%&@$=~^"
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
}
