/// Reads the files of a dataset and checks them as a whole.
public struct DatasetLoader {
  /// A dataset without an error, and what is nevertheless odd about it.
  public struct Loaded: Sendable {
    public let dataset: Dataset
    public let warnings: [Fault]
  }

  /// Makes a dataset of its files, in any order.
  ///
  /// - Throws: every fault of every file at once.
  public static func load(_ files: [InputFile]) throws(LoadingError) -> Loaded {
    let size = files.reduce(0) { $0 + $1.bytes.count }
    var loader = DatasetLoader(texts: TextStore(capacity: size))
    return try loader.load(files)
  }

  let log = FaultLog()
  /// What events and sources keep their texts in.
  let texts: TextStore
  var header = Header()
  var countries: [Country] = []
  var sources: [Source] = []
  var events: [Event] = []
  var indicatorGroups: [IndicatorGroup] = []
  var indicators: [Indicator] = []

  /// False when `countries.json` could not be read.
  var countriesAreDescribed = true

  var countryNames = Names(noun: "country")
  var categoryNames = Names(noun: "category")
  var sourceNames = Names(noun: "source")
  var eventNames = Names(noun: "event")
  var indicatorNames = Names(noun: "indicator")
  var groupNames = Names(noun: "group")
  /// What `respondsTo` names, until all events are known.
  var responses: [Response] = []

  private mutating func load(_ files: [InputFile]) throws(LoadingError) -> Loaded {
    let roles = files.map { InputFile.Role(path: $0.path) }
    for (number, file) in files.enumerated() where roles[number] == nil {
      log.report(.unknownFile, path: file.path, number: number)
    }
    reportMissing(roles, among: files)
    let parser = JSONParser()
    // References point from later roles to earlier ones.
    for role in InputFile.Role.allCases {
      for (number, file) in files.enumerated() where roles[number] == role {
        log.file = number
        do throws(JSONBreak) {
          let root = try parser.parse(file)
          withExtendedLifetime(parser) { read(root, as: role) }
        } catch {
          log.report(error, in: file, number: number)
          markIncomplete(role)
        }
      }
    }
    finish()
    let faults = log.faults(in: files)
    if log.hasErrors { throw LoadingError(faults: faults) }
    return Loaded(dataset: dataset, warnings: faults)
  }

  private mutating func read(_ root: JSONValue, as role: InputFile.Role) {
    switch role {
    case .dataset: readHeader(root)
    case .countries: readCountries(root)
    case .sources: readSources(root)
    case .events: readEvents(root)
    case .indicators: readIndicators(root)
    }
  }

  private mutating func finish() {
    reportCountriesWithoutDetails()
    resolveResponses()
    events.sortByDate()
  }

  /// Without a file, what refers to its ids cannot be called wrong.
  private mutating func markIncomplete(_ role: InputFile.Role) {
    switch role {
    case .dataset: (countryNames.isComplete, categoryNames.isComplete) = (false, false)
    case .countries: countriesAreDescribed = false
    case .sources: sourceNames.isComplete = false
    case .events: eventNames.isComplete = false
    case .indicators: break
    }
  }

  private mutating func reportMissing(_ roles: [InputFile.Role?], among files: [InputFile]) {
    let required: [(InputFile.Role, String)] = [
      (.dataset, "dataset.json"), (.countries, "countries.json"), (.sources, "sources.json"),
    ]
    for (role, name) in required where !roles.contains(role) {
      log.report(.missingFile(name), path: Self.folder(of: files) + name, number: files.count)
      markIncomplete(role)
    }
  }

  /// The folder that the files lie in, with its slash; empty when none is named.
  private static func folder(of files: [InputFile]) -> String {
    for file in files {
      guard let role = InputFile.Role(path: file.path) else { continue }
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast(role == .events ? 2 : 1)
      return folder.map { "\($0)/" }.joined()
    }
    return ""
  }

  private var dataset: Dataset {
    Dataset(
      id: header.id, title: header.title, description: header.description,
      version: header.version, licence: header.licence, countries: countries,
      categories: header.categories, events: events, sources: sources,
      indicatorGroups: indicatorGroups, indicators: indicators, researched: header.researched)
  }
}
