import TimelineData

/// Turns the entries of a configuration file into settings, and finds all that is wrong with them.
public struct SettingsReader {
  public private(set) var settings = Settings()
  /// In the order of the file.
  public var faults: [Fault] {
    problems.sorted { $0.place < $1.place }.map { problem, place in
      Self.fault(problem, at: place, in: path)
    }
  }

  private let path: String
  private let dataset: Dataset
  private let makeOther: () -> Dataset?
  /// Another dataset whose countries are also known; making it takes time.
  private lazy var other = makeOther()
  private var problems: [(problem: SettingProblem, place: TextPlace)] = []
  private var keys: [Command: [Key]] = [:]
  private var keyPlaces: [Command: TextPlace] = [:]

  /// Reads all entries.
  ///
  /// A country that only `other` has is right, too, and counts for nothing: the file serves more
  /// than one dataset. It is asked for once, and only when a country is not in `dataset`.
  public init(
    _ entries: [SettingEntry], in path: String, for dataset: Dataset,
    other: @escaping () -> Dataset? = { nil }
  ) {
    self.path = path
    self.dataset = dataset
    makeOther = other
    for entry in entries { read(entry) }
    bindKeys()
  }

  /// A problem as a line for the user.
  public static func fault(
    _ problem: SettingProblem, at place: TextPlace, in path: String
  ) -> Fault {
    let (what, remedy) = problem.explanation
    return Fault(
      path: path, line: place.line, column: place.column, severity: problem.severity,
      problem: what, remedy: remedy)
  }

  private mutating func report(_ problem: SettingProblem, at place: TextPlace) {
    problems.append((problem, place))
  }

  private mutating func read(_ entry: SettingEntry) {
    guard let name = SettingName(rawValue: entry.key) else {
      let all = SettingName.allCases.map(\.rawValue)
      report(.unknownKey(entry.key, noun: "setting", all: all), at: entry.place)
      return
    }
    settings.origins[entry.key] = entry.place.line
    switch name {
    case .view: settings.view = word(entry, ViewName.allCases.map { ($0.rawValue, $0) })
    case .scale: settings.scale = word(entry, TimeScale.allCases.map { ($0.name, $0) })
    case .arrangement: settings.isAligned = word(entry, [("aligned", true), ("packed", false)])
    case .lines: readLines(entry)
    case .widths: settings.widths = word(entry, PaneWidths.allCases.map { ($0.rawValue, $0) })
    case .preview: settings.showsPreview = truth(entry)
    case .countries: readCountries(entry)
    case .dates: settings.dates = word(entry, DateStyle.allCases.map { ($0.rawValue, $0) })
    case .language:
      settings.language = word(entry, Self.orAutomatic(Language.allCases.map { ($0.rawValue, $0) }))
    case .theme:
      settings.theme = word(entry, Self.orAutomatic(Theme.allCases.map { ($0.rawValue, $0) }))
    case .ascii: settings.isASCII = truth(entry)
    case .mouse: settings.usesMouse = truth(entry)
    case .state: settings.keepsState = truth(entry)
    case .colours: for inner in table(entry) { readColour(inner) }
    case .keys: for inner in table(entry) { readKeys(inner) }
    }
  }

  // MARK: Kinds of values

  /// - Parameter value: that of the entry, or one in its list.
  private mutating func wrongType(
    _ entry: SettingEntry, _ value: SettingValue, _ expected: String
  ) {
    let noun = value.content.noun
    let found = value == entry.value ? noun : "a list with \(noun) in it"
    report(.wrongType(entry.key, found: found, expected: expected), at: value.place)
  }

  /// The words, and `auto`, which leaves the choice open.
  private static func orAutomatic<Meaning>(
    _ words: [(String, Meaning)]
  ) -> [(word: String, meaning: Meaning?)] {
    [("auto", nil)] + words.map { ($0, .some($1)) }
  }

  private mutating func word<Meaning>(
    _ entry: SettingEntry, _ words: [(word: String, meaning: Meaning?)]
  ) -> Meaning? {
    let all = words.map(\.word)
    guard case .text(let text) = entry.value.content else {
      wrongType(entry, entry.value, SettingProblem.alternatives(all))
      return nil
    }
    if let known = words.first(where: { $0.word == text }) { return known.meaning }
    report(.unknownWord(text, setting: entry.key, all: all), at: entry.value.place)
    return nil
  }

  private mutating func truth(_ entry: SettingEntry) -> Bool? {
    if case .truth(let isTrue) = entry.value.content { return isTrue }
    wrongType(entry, entry.value, "true or false")
    return nil
  }

  private mutating func table(_ entry: SettingEntry) -> [SettingEntry] {
    if case .table(let entries) = entry.value.content { return entries }
    wrongType(entry, entry.value, "a table: a line [\(entry.key)], and its settings below")
    return []
  }

  // MARK: Single settings

  private mutating func readLines(_ entry: SettingEntry) {
    let expected = "1, 2, 3 or \"auto\""
    switch entry.value.content {
    case .number(let number) where 1...3 ~= number: settings.lines = number
    case .number(let number):
      report(.outOfRange(number, setting: entry.key, expected: expected), at: entry.value.place)
    case .text("auto"): settings.lines = nil
    case .text, .truth, .list, .table, .other: wrongType(entry, entry.value, expected)
    }
  }

  private mutating func readCountries(_ entry: SettingEntry) {
    if entry.value.content == .text("all") { return settings.countries = nil }
    guard case .list(let items) = entry.value.content else {
      return wrongType(entry, entry.value, "a list such as [\"KZ\", \"KG\"], or \"all\"")
    }
    if items.isEmpty { return report(.country(.none), at: entry.value.place) }
    var codes: [String] = []
    for item in items {
      guard case .text(let name) = item.content else {
        wrongType(entry, item, "a list of texts")
        continue
      }
      guard let code = dataset.code(ofCountry: name) ?? other?.code(ofCountry: name) else {
        report(.country(.unknown(name, all: dataset.countries.map(\.code))), at: item.place)
        continue
      }
      if codes.contains(code) {
        report(.country(.repeated(name)), at: item.place)
      } else {
        codes.append(code)
      }
    }
    settings.countries = codes.isEmpty ? nil : codes
  }

  private mutating func readColour(_ entry: SettingEntry) {
    let role = Role.allCases.first { $0.name == entry.key }
    let ground = Ground.allCases.first { $0.name == entry.key }
    guard role != nil || ground != nil else {
      let all = Role.allCases.map(\.name) + Ground.allCases.compactMap(\.name)
      return report(.unknownKey(entry.key, noun: "colour", all: all), at: entry.place)
    }
    settings.origins["colours." + entry.key] = entry.place.line
    guard let choice = colour(entry) else { return }
    if let role { settings.colours.roles[role] = choice }
    if let ground { settings.colours.grounds[ground] = choice }
  }

  /// `nil` for that of the theme, too.
  private mutating func colour(_ entry: SettingEntry) -> Colours.Choice? {
    let place = entry.value.place
    switch entry.value.content {
    case .number(let number):
      if 0...255 ~= number { return .number(Int16(number)) }
      report(
        .outOfRange(number, setting: entry.key, expected: "a number from 0 to 255"), at: place)
    case .text("theme"): break
    case .text(let text):
      if let choice = Colours.Choice(text) { return choice }
      report(.noColour(text, setting: entry.key), at: place)
    case .truth, .list, .table, .other:
      wrongType(entry, entry.value, "a number from 0 to 255 or a text such as \"red\"")
    }
    return nil
  }

  // MARK: Keys

  private mutating func readKeys(_ entry: SettingEntry) {
    guard let command = Command(named: entry.key) else {
      let all = Command.names.map(\.name)
      return report(.unknownKey(entry.key, noun: "command", all: all), at: entry.place)
    }
    settings.origins["keys." + entry.key] = entry.place.line
    var items = [entry.value]
    if case .list(let list) = entry.value.content { items = list }
    var found: [Key] = []
    for item in items {
      guard case .text(let name) = item.content else {
        wrongType(entry, item, "a key such as \"j\", or a list of keys")
        continue
      }
      do throws(Key.NameError) {
        let key = try Key(checking: name)
        if !found.contains(key) { found.append(key) }
      } catch {
        report(.key(.unusable(name, error)), at: item.place)
      }
    }
    if items.isEmpty, Bindings.indispensable.contains(command) {
      return report(.key(.none(command)), at: entry.value.place)
    }
    keyPlaces[command] = entry.value.place
    // Without a key that is understood, nothing is known of what is wanted.
    if items.isEmpty || !found.isEmpty { keys[command] = found }
  }

  private mutating func bindKeys() {
    for conflict in Bindings.conflicts(of: keys) {
      guard let place = keyPlaces[conflict.command] else { continue }
      report(.key(.conflict(conflict, line: keyPlaces[conflict.other]?.line)), at: place)
    }
    settings.bindings = Bindings(keys)
  }
}

extension Dataset {
  /// The code of a country named by its code or its English name, in whatever case.
  fileprivate func code(ofCountry name: String) -> String? {
    let name = name.lowercased()
    return countries.first { $0.code.lowercased() == name || $0.name.lowercased() == name }?.code
  }
}
