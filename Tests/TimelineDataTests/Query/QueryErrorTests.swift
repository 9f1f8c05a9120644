import Testing

@testable import TimelineData

struct QueryErrorTests {
  private static let dataset = Dataset.bundled
  private static let index = TextIndex(dataset)

  private static func error(_ query: String, _ dataset: Dataset = dataset) -> QueryError? {
    do throws(QueryError) {
      _ = try Filter(query: query, of: dataset, index: index)
      return nil
    } catch {
      return error
    }
  }

  /// A query, what the sentence says, and the signs under the query.
  @Test(arguments: [
    ("a tag:", "‘tag:’ needs a value, such as tag:un-vote", "  ^^^^"),
    ("year:", "‘year:’ needs a value, such as year:2022..2023", "^^^^^"),
    (
      "country:kz, kg", "nothing stands beside the comma; write a value or take it out",
      "          ^"
    ),
    ("tag:,wagner", "nothing stands beside the comma; write a value or take it out", "    ^"),
    (
      "war -", "nothing follows the minus sign; write what to leave out, such as -tag:un-vote",
      "    ^"
    ),
    (
      "actor:\"\"", "nothing stands between the quotation marks; write words or take them out",
      "      ^^"
    ),
    (
      "war \"exact wor", "the quotation mark is never closed; write another one after the words",
      "    ^"
    ),
    (
      "\"exact\"words",
      "words follow the closing quotation mark directly; write a blank or a comma between",
      "       ^^^^^"
    ),
    ("Призыв contry:kz", "there is no field ‘contry’; the nearest is country", "       ^^^^^^"),
    ("日本 contry:kz", "there is no field ‘contry’; the nearest is country", "     ^^^^^^"),
    (
      "https://rferl.org",
      "there is no field ‘https’; put the words in quotation marks to look for them", "^^^^^"
    ),
    (
      "nonsense:",
      "there is no field ‘nonsense’; put the words in quotation marks to look for them",
      "^^^^^^^^"
    ),
    ("country:kz,kx", "there is no country ‘kx’; the nearest is kz", "           ^^"),
    (
      "country:Kyrgistan", "there is no country ‘Kyrgistan’; the nearest is Kyrgyzstan",
      "        ^^^^^^^^^"
    ),
    (
      "country:Atlantis",
      "there is no country ‘Atlantis’; there is kz (Kazakhstan), kg (Kyrgyzstan), "
        + "uz (Uzbekistan), tj (Tajikistan), ru (Russia)", "        ^^^^^^^^"
    ),
    (
      "-category:warnings", "there is no category ‘warnings’; the nearest is warning",
      "          ^^^^^^^^"
    ),
    (
      "confidence:sure",
      "there is no confidence ‘sure’; there is confirmed, reported, disputed", "           ^^^^"
    ),
    (
      "confidence:confirmd", "there is no confidence ‘confirmd’; the nearest is confirmed",
      "           ^^^^^^^^"
    ),
    ("is:star", "there is no mark ‘star’; there is bookmarked, noted", "   ^^^^"),
    ("is:bookmark", "there is no mark ‘bookmark’; the nearest is bookmarked", "   ^^^^^^^^"),
    ("tag:wagnr", "no event has the tag ‘wagnr’; the nearest is wagner", "    ^^^^^"),
    ("tag:zzzzzz", "no event has the tag ‘zzzzzz’", "    ^^^^^^"),
    ("actor:tokayv", "no event has an actor ‘tokayv’; the nearest is Tokayev", "      ^^^^^^"),
    (
      "source:Meduzza", "no event has a source with ‘Meduzza’; the nearest is Meduza",
      "       ^^^^^^^"
    ),
    (
      "id:ru-2022-09-21-partial-mobilization",
      "no event has the id ‘ru-2022-09-21-partial-mobilization’; the nearest is "
        + "ru-2022-09-21-partial-mobilisation", "   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    ),
    (
      "responds:ru-2022-09-21-mobilisation",
      "no event has the id ‘ru-2022-09-21-mobilisation’; the nearest is "
        + "ru-2022-09-21-partial-mobilisation", "         ^^^^^^^^^^^^^^^^^^^^^^^^^^"
    ),
    (
      "year:22", "‘22’ is not a year; write 2022, 2022..2023, 2022.. or >=2022", "     ^^"
    ),
    (
      "year:2022...2023",
      "‘2022...2023’ is not a year; write 2022, 2022..2023, 2022.. or >=2022", "     ^^^^^^^^^^^"
    ),
    ("year:1990", "no event is of ‘1990’; the events are from 1995 to 2026", "     ^^^^"),
    (
      "year:2023..2022", "‘2023..2022’ runs backwards; write the earlier one first",
      "     ^^^^^^^^^^"
    ),
    ("year:..", "‘..’ has no end; write a date on at least one side", "     ^^"),
    (
      "importance:4", "‘4’ is no importance; write 1, 2, 3 or a comparison such as >=2",
      "           ^"
    ),
    (
      "importance:>3", "‘>3’ is no importance; write 1, 2, 3 or a comparison such as >=2",
      "           ^^"
    ),
    (
      "date:2022-13",
      "\"2022-13\" is no date, from character 6 on; write a month 01 to 12, XX, or a season 21 to 24",
      "     ^^^^^^^"
    ),
    (
      "date:2022..2022-99",
      "\"2022-99\" is no date, from character 6 on; write a month 01 to 12, XX, or a season 21 to 24",
      "     ^^^^^^^^^^^^^"
    ),
    (
      "date:2023..2022", "‘2023..2022’ runs backwards; write the earlier one first",
      "     ^^^^^^^^^^"
    ),
    (
      "date:2021/2022..2023",
      "‘2021/2022’ is an interval, which cannot be the end of a range; write one date",
      "     ^^^^^^^^^^^^^^^"
    ),
    ("tag:>=2", "tag cannot be compared; only year and importance can", "    ^^^"),
    (
      "country:kz country:kg",
      "no country is in every term; write alternatives in one, such as country:kz,kg",
      "           ^^^^^^^^^^"
    ),
    (
      "category:warning category:recruitment",
      "no category is in every term; write alternatives in one, such as "
        + "category:warning,prosecution", "                 ^^^^^^^^^^^^^^^^^^^^"
    ),
    (
      "year:2014 year:2022",
      "no year is in every term; write alternatives in one, such as year:2014,2022",
      "          ^^^^^^^^^"
    ),
  ])
  func `a mistake is told in a sentence and pointed at`(
    query: String, sentence: String, signs: String
  ) {
    let error = Self.error(query)
    #expect(error?.description == sentence)
    #expect(error?.pointed == "\(query)\n\(signs)")
  }

  @Test func `a dataset without events has no years`() {
    let empty = Dataset(countries: [], categories: [], events: [])
    #expect(
      Self.error("year:2022", empty)?.description
        == "no event is of ‘2022’; the dataset has no events")
    #expect(Self.error("id:x", empty)?.description == "no event has the id ‘x’")
  }

  @Test func `harmful characters in a query are shown by stand-ins`() {
    let error = Self.error("\u{1B}[31m contry:kz")
    #expect(error?.pointed == "␛[31m contry:kz\n      ^^^^^^")
  }
}
