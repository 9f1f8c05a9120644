extension DatasetLoader {
  /// Reads `countries.json` into the places that `dataset.json` gives its countries.
  mutating func readCountries(_ root: JSONValue) {
    var reader = ObjectReader<CountryField>(log: log)
    var seen = Names(noun: "country")
    for item in list(root, of: "countries") {
      reader.read(item)
      guard let code = reader[.code] else { continue }
      seen.add(code, at: 0, log: log)
      guard let position = countryNames.position(of: code.text) else {
        if countryNames.isComplete {
          log.report(.notListed(country: code.text.string), at: code)
        }
        continue
      }
      countries[position] = Country(
        code: code.text.string, name: reader.string(.name),
        nameRu: reader.optionalString(.nameRu), nameOwn: reader.optionalString(.nameOwn),
        capital: reader.optionalString(.capital), alliances: reader.strings(.alliances))
    }
  }

  /// A country that is to be shown must be described.
  func reportCountriesWithoutDetails() {
    guard countriesAreDescribed else { return }
    for (place, country) in zip(header.codes, countries) where country.name.isEmpty {
      log.report(.notDescribed(country: country.code), at: place)
    }
  }

  /// The items of a file that is one list.
  func list(_ root: JSONValue, of noun: String) -> JSONValue.Items {
    if root.kind != .list {
      log.report(
        .wrongType(field: "the file of \(noun)", found: root.kind, expected: .list), at: root)
    }
    // None where it is no list.
    return root.items
  }
}
