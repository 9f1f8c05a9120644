/// Groups of letters that are spelt in several ways, the second half of folding.
///
/// At each place the longest row that fits is taken, and what it replaced is not looked at
/// again. Rows are kept narrow on purpose: with `our` for `or`, `four` would find `for`, and with
/// `kh` for `h`, `task` would find `Tashkent`, since a part may break off within a row.
enum SpellingRules {
  /// The canonical form of plain letters.
  static func folded(_ letters: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count)
    fold(letters) { byte, _ in bytes.append(byte) }
    return bytes
  }

  /// Hands out the canonical form byte by byte, each with the places in `letters` it stands for.
  ///
  /// - Complexity: linear; a look into a table for each letter.
  @inline(__always)
  static func fold(_ letters: [UInt8], _ emit: (UInt8, Range<Int>) -> Void) {
    // Read once: a static table costs a check at every look.
    let mayStart = mayStart
    var place = 0
    var last: UInt8 = 0
    while place < letters.count {
      let next = place + 1 < letters.count ? Int(letters[place + 1]) : 0
      if mayStart[Int(letters[place]) << 8 | next],
        let rule = longestRule(at: place, in: letters, after: last)
      {
        for (offset, byte) in rule.to.enumerated() {
          let isLast = offset == rule.to.count - 1
          let start = place + min(offset, rule.common, rule.from.count - 1)
          let end = !isLast && offset < rule.common ? start + 1 : place + rule.from.count
          emit(byte, start..<end)
        }
        last = rule.to.last ?? last
        place += rule.from.count
      } else {
        last = letters[place]
        emit(last, place..<place + 1)
        place += 1
      }
    }
  }

  /// The other canonical forms of a text that may break off within a group of letters: one for
  /// every row that could still be completed, unless the form at hand is a part of it anyway.
  static func alternatives(of letters: [UInt8], folded: [UInt8]) -> [[UInt8]] {
    guard let last = letters.last else { return [] }
    var forms: [[UInt8]] = []
    for (rule, count) in unfinished[Int(last)]
    where count <= letters.count && letters.suffix(count).elementsEqual(rule.from.prefix(count)) {
      let form = self.folded(letters + rule.from.dropFirst(count))
      if !form.starts(with: folded), !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  private static func longestRule(at place: Int, in letters: [UInt8], after last: UInt8) -> Rule? {
    var position = firstRule[Int(letters[place])]
    while position < rules.count, rules[position].from[0] == letters[place] {
      if rules[position].after.allows(last), rules[position].stands(at: place, in: letters) {
        return rules[position]
      }
      position += 1
    }
    return nil
  }

  private struct Rule {
    let from: [UInt8]
    let to: [UInt8]
    let after: Left
    /// Letters at the beginning that stay as they are.
    let common: Int

    init(_ from: String, _ to: String, _ after: Left) {
      self.from = Array(from.utf8)
      self.to = Array(to.utf8)
      self.after = after
      common = zip(from.utf8, to.utf8).prefix { $0 == $1 }.count
    }

    func stands(at place: Int, in letters: [UInt8]) -> Bool {
      guard place + from.count <= letters.count else { return false }
      for offset in from.indices where letters[place + offset] != from[offset] { return false }
      return true
    }
  }

  /// What the canonical form must end with for a row to fit.
  private enum Left {
    case anything, eOrO, iOrY

    func allows(_ last: UInt8) -> Bool {
      switch self {
      case .anything: true
      case .eOrO: last == 0x65 || last == 0x6F
      case .iOrY: last == 0x69 || last == 0x79
      }
    }
  }

  /// By first letter, then the longer first.
  private static let rules: [Rule] = (slavonic + english).sorted {
    ($0.from[0], $1.from.count) < ($1.from[0], $0.from.count)
  }

  /// The position of the first rule for each first letter.
  private static let firstRule: [Int] = (0...0xFF).map { letter in
    rules.firstIndex { $0.from[0] == letter } ?? rules.count
  }

  /// Whether any row begins with two bytes, so that most letters cost one look.
  private static let mayStart: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 16)
    for rule in rules {
      let first = Int(rule.from[0]) << 8
      if rule.from.count > 1 {
        table[first | Int(rule.from[1])] = true
      } else {
        for second in 0...0xFF { table[first | second] = true }
      }
    }
    return table
  }()

  /// For each letter the rows that are not complete yet with it, and its place counted from 1.
  private static let unfinished: [[(rule: Rule, count: Int)]] = {
    var table = [[(rule: Rule, count: Int)]](repeating: [], count: 256)
    for rule in rules {
      for (place, letter) in rule.from.dropLast().enumerated() {
        table[Int(letter)].append((rule, place + 1))
      }
    }
    return table
  }()

  /// What Cyrillic looks like in Latin letters, brought to what `Letters` makes of it.
  private static let slavonic: [Rule] =
    [
      ("gh", "g"), ("zh", "j"), ("dzh", "j"), ("dj", "j"), ("x", "ks"), ("q", "k"),
      ("iya", "ia"), ("iyo", "ie"), ("iye", "ie"), ("iyu", "iu"), ("iy", "y"), ("ii", "y"),
      ("yi", "y"), ("yy", "y"), ("yev", "ev"),
      // The noun in its cases, and its English sister.
      ("tsiya", "tsi"), ("tsia", "tsi"), ("tsii", "tsi"), ("tsiyu", "tsi"), ("tsiei", "tsi"),
      ("tsiey", "tsi"), ("tion", "tsi"),
      // Names: initial ye, yo for ё, h for х, and some of their own.
      ("yekat", "ekat"), ("yerm", "erm"), ("yerev", "erev"), ("myon", "men"), ("tyom", "tem"),
      ("pyotr", "petr"), ("fyod", "fed"), ("alyon", "alen"), ("lyov", "lev"), ("ryov", "rev"),
      ("vyov", "vev"), ("chyov", "chev"), ("rakhm", "rahm"), ("rakhim", "rahim"),
      ("mukham", "muham"), ("akhmad", "ahmad"), ("akhmed", "ahmed"), ("shakh", "shah"),
      ("kazah", "kazakh"), ("kazakst", "kazakhst"), ("qazaqst", "kazakhst"), ("kirgi", "kyrgy"),
      ("olay", "olai"), ("xander", "ksandr"), ("wagner", "vagner"),
    ].map { Rule($0, $1, .anything) } + [Rule("y", "i", .eOrO)]

  /// British spelling, brought to American but for `-ise`, which is the shorter row.
  private static let english: [Rule] =
    [
      ("ghbour", "gbor"), ("gramme", "gram"), ("alogue", "alog"), ("defence", "defense"),
      ("offence", "offense"), ("licence", "license"), ("pretence", "pretense"),
      ("centre", "center"), ("metre", "meter"), ("theatre", "theater"), ("litre", "liter"),
      ("elled", "eled"), ("elling", "eling"), ("llment", "lment"), ("fulfill", "fulfil"),
      ("grey", "gray"), ("sceptic", "skeptic"), ("manoeuvre", "maneuver"), ("cheque", "check"),
      ("judgement", "judgment"), ("practise", "practice"),
    ].map { Rule($0, $1, .anything) }
    + [
      "labo", "hono", "colo", "favo", "behavio", "harbo", "rumo", "humo", "endeavo", "armo",
      "vigo", "rigo", "savio",
    ].map { Rule($0 + "ur", $0 + "r", .anything) }
    + [Rule("z", "s", .iOrY)]
}
