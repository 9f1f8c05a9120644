import Foundation

/// The bundled events as their JSON says, filtered by rules written down a second time.
struct IndependentFilter {
  typealias Object = [String: Any]

  let events: [Object]
  let sources: [String: Object]
  init() throws {
    let data = Fixtures.folder.appending(path: "../../../data")
    func array(_ path: String) throws -> [Object] {
      let bytes = try Data(contentsOf: data.appending(path: path))
      return try JSONSerialization.jsonObject(with: bytes) as? [Object] ?? []
    }
    events = try ["kz", "kg", "uz", "tj", "ru"].flatMap { try array("events/\($0).json") }
    sources = Dictionary(
      try array("sources.json").map { ($0["id"] as? String ?? "", $0) }, uniquingKeysWith: { $1 })
  }

  /// The ids of events for which all conditions hold.
  func ids(_ conditions: [(Object) -> Bool]) -> Set<String> {
    Set(
      events.filter { event in conditions.allSatisfy { $0(event) } }
        .compactMap { $0["id"] as? String })
  }

  static func string(_ object: Object, _ key: String) -> String { object[key] as? String ?? "" }

  static func list(_ object: Object, _ key: String) -> [String] { object[key] as? [String] ?? [] }

  /// First and last day as text; the 31st stands for the last of any month.
  static func days(_ date: String) -> (first: String, last: String) {
    let ends = date.split(separator: "/").map { $0.filter { !"?~%".contains($0) } }
    let (first, last) = (ends.first ?? "", ends.last ?? "")
    return (
      first + "-01-01".dropFirst(max(0, first.count - 4)),
      last + (last.count == 4 ? "-12-31" : last.count == 7 ? "-31" : "")
    )
  }

  static func overlaps(_ event: Object, _ from: String, _ to: String) -> Bool {
    let (first, last) = days(string(event, "date"))
    return first <= days(to).last && days(from).first <= last
  }

  /// Outlets, titles, keys and addresses of an event's sources.
  func sourceTexts(_ event: Object) -> [String] {
    Self.list(event, "sources").flatMap { id -> [String] in
      let source = sources[id] ?? [:]
      let outlet = source["container-title"] ?? source["publisher"] ?? id
      return [
        outlet as? String ?? "", Self.string(source, "title"), id, Self.string(source, "URL"),
      ]
    }
  }

  func texts(_ event: Object) -> [String] {
    ["title", "summary", "note", "titleRu", "summaryRu"].map { Self.string(event, $0) }
      + Self.list(event, "actors") + Self.list(event, "tags")
      + Self.list(event, "sources").map { Self.string(sources[$0] ?? [:], "title") }
  }

  /// A word folded, with every way it may go on.
  static func forms(of word: String) -> [String] {
    // The rules are of Latin letters, and so must be what they continue.
    let latin = inLatin(word)
    let continuations = rules.flatMap { rule -> [String] in
      (1..<max(1, rule.0.count)).filter { latin.hasSuffix(rule.0.prefix($0)) }
        .map { latin + rule.0.dropFirst($0) }
    }
    return ([word] + continuations).map(fold)
  }

  func textHolds(_ word: String) -> (Object) -> Bool {
    let forms = Self.forms(of: word)
    return { event in
      Self.folded.texts[Self.string(event, "id")]?.contains { text in
        forms.contains { text.contains($0) }
      } ?? false
    }
  }

  func sourcesHold(_ word: String) -> (Object) -> Bool {
    let forms = Self.forms(of: word)
    return { event in
      Self.folded.sources[Self.string(event, "id")]?.contains { text in
        forms.contains { text.contains($0) }
      } ?? false
    }
  }

  /// Whether an actor's name holds a word, or a beginning of one.
  func actorBegins(_ word: String) -> (Object) -> Bool {
    let forms = Self.forms(of: word)
    return { event in
      Self.list(event, "actors").contains { actor in
        let words = Self.fold(actor).split { !$0.isLetter && !$0.isNumber }
        return words.contains { word in forms.contains { word.hasPrefix($0) } }
      }
    }
  }

  /// Texts and texts of sources by event, since one replacement after the other is slow.
  private static let folded: (texts: [String: [String]], sources: [String: [String]]) = {
    guard let filter = try? IndependentFilter() else { return ([:], [:]) }
    return filter.events.reduce(into: ([:], [:])) { folded, event in
      folded.0[string(event, "id")] = filter.texts(event).map(fold)
      folded.1[string(event, "id")] = filter.sourceTexts(event).map(fold)
    }
  }()

  /// One replacement after the other, unlike the program, which goes through the text once.
  static func fold(_ text: String) -> String {
    var folded = inLatin(text)
    for (from, to) in rules { folded = folded.replacingOccurrences(of: from, with: to) }
    for (from, to) in conditional {
      folded = folded.replacingOccurrences(of: from, with: to, options: .regularExpression)
    }
    return folded
  }

  private static func inLatin(_ text: String) -> String {
    let plain = text.lowercased().folding(options: .diacriticInsensitive, locale: nil)
    return String(plain.flatMap { letters[$0] ?? String($0) })
  }

  private static let letters: [Character: String] = {
    var letters: [Character: String] = [
      "ж": "j", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu",
      "я": "ya", "х": "kh", "'": "", "’": "", "‘": "", "ʻ": "", "ʼ": "", "“": "\"", "”": "\"",
      "«": "\"",
      "»": "\"", "„": "\"", "–": "-", "—": "-", "‑": "-", "\u{A0}": " ", "ø": "o", "ł": "l",
      "ß": "ss", "ı": "i", "ə": "a",
    ]
    let cyrillic = "абвгдезиклмнопрстуфыэіңөүұқғҳҷә"
    for (from, to) in zip(cyrillic, "abvgdeziklmnoprstufyeinouukghja") {
      letters[from] = String(to)
    }
    return letters
  }()

  private static let british: [(String, String)] = [
    ("ghbour", "gbor"), ("gramme", "gram"), ("alogue", "alog"), ("defence", "defense"),
    ("offence", "offense"), ("licence", "license"), ("pretence", "pretense"),
    ("centre", "center"), ("metre", "meter"), ("theatre", "theater"), ("litre", "liter"),
    ("elled", "eled"), ("elling", "eling"), ("llment", "lment"), ("fulfill", "fulfil"),
    ("grey", "gray"), ("sceptic", "skeptic"), ("manoeuvre", "maneuver"), ("cheque", "check"),
    ("judgement", "judgment"), ("practise", "practice"),
  ]
  private static let stems = [
    "labo", "hono", "colo", "favo", "behavio", "harbo", "rumo", "humo", "endeavo", "armo", "vigo",
    "rigo", "savio",
  ]

  private static let slavonic: [(String, String)] = [
    ("qazaqst", "kazakhst"), ("kazakst", "kazakhst"), ("kazah", "kazakh"), ("xander", "ksandr"),
    ("x", "ks"), ("q", "k"), ("tsiyu", "tsi"), ("tsiya", "tsi"), ("tsiei", "tsi"),
    ("tsiey", "tsi"), ("tsia", "tsi"), ("tsii", "tsi"), ("tion", "tsi"), ("dzh", "j"),
    ("zh", "j"), ("dj", "j"), ("gh", "g"), ("rakhm", "rahm"), ("rakhim", "rahim"),
    ("mukham", "muham"), ("akhmad", "ahmad"), ("akhmed", "ahmed"), ("shakh", "shah"),
    ("yekat", "ekat"), ("yerm", "erm"), ("yerev", "erev"), ("myon", "men"), ("tyom", "tem"),
    ("pyotr", "petr"), ("fyod", "fed"), ("alyon", "alen"), ("lyov", "lev"), ("ryov", "rev"),
    ("vyov", "vev"), ("chyov", "chev"), ("kirgi", "kyrgy"), ("wagner", "vagner"),
    ("olay", "olai"), ("iyo", "ie"), ("yev", "ev"), ("iya", "ia"), ("iye", "ie"), ("iyu", "iu"),
    ("iy", "y"), ("ii", "y"), ("yi", "y"), ("yy", "y"),
  ]

  private static let rules = british + stems.map { ($0 + "ur", $0 + "r") } + slavonic

  private static let conditional = [
    ("(?<=[eo])y", "i"), ("(?<=[iy])z", "s"),
  ]
}
