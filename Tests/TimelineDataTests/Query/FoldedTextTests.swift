import Testing

@testable import TimelineData

struct FoldedTextTests {
  /// Spellings of one word a row.
  private static let alike = [
    // Case, marks and typography.
    ["Osh", "OSH", "ösh", "o\u{308}sh"], ["Łódź", "lodz"], ["Straße", "STRASSE"],
    ["Prosecutor General's", "prosecutor general’s", "Prosecutor Generalʼs"],
    ["\"quoted\"", "“quoted”", "«quoted»", "„quoted“"],
    ["call-up", "call–up", "call‑up", "call—up"],
    ["no\u{A0}break", "no break"],
    // Russian.
    [
      "мобилизация", "МОБИЛИЗАЦИЯ", "mobilizatsiya", "mobilizatsia", "mobilisation", "mobilization",
    ],
    ["мобилизации", "mobilizatsii", "mobilization"], ["Федерация", "federation", "Federatsiya"],
    ["Москва", "Moskva"], ["Вагнер", "Wagner", "Vagner"], ["Путин", "Putin"],
    ["Хуснуллин", "Khusnullin"], ["Пригожин", "Prigozhin", "Prigojin"],
    ["Семён Григорьев", "Семен Григорьев", "Semyon Grigoryev", "Semyon Grigorev"],
    ["Евгений", "Evgeny", "Yevgeny", "Evgeniy"], ["Шойгу", "Shoigu"],
    ["Сергей", "Sergey", "Sergei"],
    ["Зеленский", "Zelensky", "Zelenskyy", "Zelenskiy"], ["Щукин", "Shchukin"], ["Юлия", "Yuliya"],
    ["Александр", "Alexander", "Aleksandr"], ["Илья", "Ilya"], ["Екатеринбург", "Yekaterinburg"],
    ["Бастрыкин", "Bastrykin"], ["Николай", "Nikolai", "Nikolay"],
    // Kazakh, Kyrgyz, Tajik, Uzbek.
    ["Қазақстан", "Qazaqstan", "Казахстан", "Kazakhstan"],
    ["Казахстан", "Kazakhstan", "Kazahstan"],
    ["Токаев", "Tokayev", "Tokaev"],
    ["Назарбаев", "Nazarbayev"], ["Әлия", "Aliya"], ["ұлттық үкімет", "ulttyq ukimet"],
    ["Жапаров", "Japarov", "Zhaparov"], ["Жогорку Кеңеш", "Jogorku Kenesh"],
    ["Киргизстан", "Kirgizstan", "Kyrgyzstan", "Кыргызстан"], ["өкмөт", "okmot"],
    ["Тоҷикистон", "Tojikiston"], ["Таджикистан", "Tajikistan", "Tadzhikistan"],
    ["Раҳмон", "Рахмон", "Rahmon", "Rakhmon"], ["Ғафуров", "Gafurov", "Ghafurov"],
    ["ӯзбек", "узбек", "uzbek"], ["қӣ", "ki"],
    ["Ўзбекистон", "Oʻzbekiston", "O'zbekiston", "Oʼzbekiston"], ["Фарғона", "Fargʻona"],
    ["Мирзиёев", "Mirziyoyev"], ["Тошкент", "Toshkent"], ["Афганистан", "Afghanistan"],
    // British and American.
    ["labour", "labor"], ["neighbour", "neighbor"], ["organise", "organize"],
    ["organising", "organizing"], ["organisation", "organization"], ["analyse", "analyze"],
    ["programme", "program"], ["defence", "defense"], ["licence", "license"], ["centre", "center"],
    ["travelled", "traveled"], ["counselling", "counseling"], ["enrollment", "enrolment"],
    ["fulfil", "fulfill"], ["catalogue", "catalog"], ["kilometre", "kilometer"],
    ["behaviour", "behavior"], ["judgement", "judgment"], ["sceptical", "skeptical"],
  ]

  /// Words that are near but differ.
  private static let different = [
    ("four", "for"), ("centre", "central"), ("died", "ded"), ("may", "mai"), ("year", "ear"),
    ("war", "var"), ("bill", "bil"), ("Uzbek", "usbek"), ("all", "al"), ("court", "cort"),
    ("кот", "код"), ("task", "Tashkent"), ("army", "armed"), ("by", "number"), ("key", "keep"),
    ("law", "lav"),
  ]

  @Test(arguments: alike)
  func `spellings of one word are alike`(words: [String]) {
    let first = FoldedText(words.first ?? "")
    for word in words { #expect(FoldedText(word) == first, "\(word) and \(words.first ?? "")") }
  }

  @Test(arguments: different)
  func `different words stay different`(one: String, other: String) {
    #expect(FoldedText(one) != FoldedText(other))
    #expect(!FoldedText(other).contains(FoldedText(one)))
  }

  @Test(arguments: [
    ("Partial mobilisation of 300,000", ["mobilizatsiya"], ["mobilisation"]),
    ("мобилизация и migrants", ["mobilization", "мигрант"], ["мобилизация", "migrant"]),
    ("the labour code", ["lab"], ["lab"]), ("the labour code", ["labor"], ["labour"]),
    ("the labor code", ["labour"], ["labor"]),
    ("Prosecutor General’s", ["generals"], ["General’s"]),
    ("Qalampir, Kazakhstan", ["kazak"], ["Kazak"]), ("Жапаров", ["japar"], ["Жапар"]),
    ("Щукин", ["sh"], ["Щ"]), ("the programme ends", ["program"], ["programme"]),
    ("nothing", ["else"], []), ("a mobilisation", ["mobilisatio"], ["mobilisation"]),
    ("Ойёй e\u{301}tat", ["etat"], ["e\u{301}tat"]),
  ])
  func `what is found is marked in the text as it is written`(
    text: String, parts: [String], marked: [String]
  ) {
    let ranges = FoldedText.ranges(of: parts.map { FoldedText($0) }, in: text)
    #expect(ranges.map { String(text[$0]) } == marked)
  }

  @Test func `every beginning of a word is found in the word, and marked there`() {
    let texts = Dataset.bundled.events.flatMap { [$0.title, $0.summary] }
    for word in Set(texts.flatMap { $0.split(separator: " ") }) {
      let folded = FoldedText("a \(word) b")
      for count in 1...word.count {
        let part = FoldedText(word.prefix(count))
        guard !part.isEmpty else { continue }
        if !folded.contains(part) { Issue.record("\(word.prefix(count)) in \(word)") }
        let ranges = FoldedText.ranges(of: [part], in: String(word))
        if ranges.isEmpty { Issue.record("\(word.prefix(count)) is not marked in \(word)") }
      }
    }
  }

  @Test(arguments: [
    ("ban", FoldedText.Bounds.anywhere, true), ("ban", .wordStart, false), ("bek", .words, false),
    ("kuban", .wordStart, true), ("kuban", .words, false), ("kubanychbek", .words, true),
    ("kubanychbek uul", .words, false), ("kubanychbek uulu", .words, true), ("aska", .words, false),
  ])
  func `a part may have to begin or end with a word`(
    part: String, bounds: FoldedText.Bounds, isFound: Bool
  ) {
    #expect(FoldedText("Askar Kubanychbek uulu (27)").contains(FoldedText(part), bounds) == isFound)
  }
}
