extension DatasetLoader {
  /// What `dataset.json` says.
  struct Header {
    var id = ""
    var title = ""
    var description = ""
    var version = ""
    var licence = ""
    /// Where the codes of the countries stand, in order.
    var codes: [ValuePlace] = []
    var categories: [Category] = []
    var researched: [ResearchedSpan] = []
  }

  mutating func readHeader(_ root: JSONValue) {
    var reader = ObjectReader<DatasetField>(log: log)
    reader.read(root)
    if let version = reader[.schemaVersion], version.integer != 1 {
      log.report(.schemaVersion(version.integer), at: version)
    }
    header.id = reader.string(.id)
    header.title = reader.string(.title)
    header.description = reader.string(.description)
    header.version = reader.string(.version)
    header.licence = reader.string(.licence)
    if reader[.countries] == nil { countryNames.isComplete = false }
    if reader[.categories] == nil { categoryNames.isComplete = false }
    if let codes = reader[.countries], reader.items(.countries).isEmpty {
      log.report(.noCountries, at: codes)
    }
    for code in reader.items(.countries) {
      countryNames.add(code, at: countries.count, log: log)
      header.codes.append(log.place(of: code))
      countries.append(Country(code: code.text.string))
    }
    readCategories(reader.items(.categories))
    readResearched(reader.items(.researched))
  }

  private mutating func readCategories(_ items: [JSONValue]) {
    var reader = ObjectReader<CategoryField>(log: log)
    for item in items {
      reader.read(item)
      categoryNames.add(reader[.id], at: header.categories.count, log: log)
      header.categories.append(
        Category(
          id: reader.string(.id), label: reader.string(.label),
          glyph: glyph(reader[.glyph]), letter: letter(reader[.letter]),
          description: reader.string(.description)))
    }
  }

  private func glyph(_ value: JSONValue?) -> Character {
    guard let value, !value.text.isEmpty else { return " " }
    let text = value.text.string
    if text.count == 1, text.displayWidth == 1, text.printable == text, let glyph = text.first {
      return glyph
    }
    log.report(.notOneCell(field: "glyph", text), at: value)
    return " "
  }

  private func letter(_ value: JSONValue?) -> Character {
    guard let value, !value.text.isEmpty else { return " " }
    let text = value.text.string
    if text.utf8.count == 1, let letter = text.first, "!"..."~" ~= letter { return letter }
    log.report(.notASCII(field: "letter", text), at: value)
    return " "
  }

  private mutating func readResearched(_ items: [JSONValue]) {
    var reader = ObjectReader<ResearchedField>(log: log)
    for item in items {
      reader.read(item)
      let thin = reader.items(.thin).compactMap { date($0) }
      guard let country = countryNames.find(reader[.country], log: log),
        let span = reader.date(.span)
      else { continue }
      header.researched.append(
        ResearchedSpan(
          country: country, span: span, thin: thin, note: reader.optionalString(.note)))
    }
  }

  private func date(_ value: JSONValue) -> EDTF? {
    do throws(EDTFError) {
      return try EDTF(utf8: value.text.bytes)
    } catch {
      log.report(.date(error), at: value)
      return nil
    }
  }
}
