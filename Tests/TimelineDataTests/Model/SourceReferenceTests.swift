import TestSupport
import Testing
import TimelineData

struct SourceReferenceTests {
  @Test(
    arguments: [
      (Source(id: "s", type: "webpage", title: "Title"), "‘Title’, s, no date."),
      (
        Source(
          id: "s", type: "article-newspaper", title: "Title", containerTitle: "Times",
          publisher: "Press", issued: .literal("2022-09-21"), language: "en"),
        "‘Title’, Times, 21 Sep 2022."
      ),
      (
        Source(id: "s", type: "book", title: "Title", publisher: "Press", issued: .literal("2022")),
        "‘Title’, Press, 2022."
      ),
      (
        Source(
          id: "s", type: "webpage", title: "A page on law", authors: [.literal("AFP")],
          titleSupplied: true),
        "AFP, [A page on law], s, no date."
      ),
      (
        Source(
          id: "s", type: "webpage", title: "Заголовок",
          authors: [
            .person(family: "Bisenov", given: "Naubet"), .person(family: "Ivan", given: ""),
          ],
          issued: .literal("2021/2022-03"), language: "ru", note: "Citing TASS."),
        "Naubet Bisenov, Ivan, ‘Заголовок’, s, 2021 – Mar 2022, in Russian. Citing TASS."
      ),
      (
        Source(id: "s", type: "webpage", title: "T", language: "uz-Cyrl"),
        "‘T’, s, no date, in Uzbek."
      ),
      (Source(id: "s", type: "webpage", title: "T", language: "en-GB"), "‘T’, s, no date."),
      (Source(id: "s", type: "webpage", title: "T", language: "tlh"), "‘T’, s, no date, in tlh."),
    ])
  func `a source is told in one line`(source: Source, reference: String) {
    #expect(source.reference == reference)
  }

  @Test func `every language of the data has a name`() throws {
    let dataset = try Dataset.load(folder: DataFolder.address)
    for source in dataset.sources {
      guard let language = source.language, language != "en" else { continue }
      let last = source.reference.split(separator: ", in ").last ?? ""
      #expect(last.first?.isUppercase == true, "\(language) in \(source.id)")
    }
  }
}
