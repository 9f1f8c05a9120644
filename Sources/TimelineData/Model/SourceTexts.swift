/// The texts of a source.
struct SourceTexts: Sendable {
  let store: TextStore
  let id, type, title: TextSpan
  let containerTitle, publisher, url, language, note: TextSpan?
}

extension SourceTexts: Equatable {
  static func == (one: Self, other: Self) -> Bool {
    func same(_ text: (Self) -> TextSpan?) -> Bool {
      one.store.text(text(one), equals: text(other), of: other.store)
    }
    return same(\.id) && same(\.type) && same(\.title) && same(\.containerTitle)
      && same(\.publisher) && same(\.url) && same(\.language) && same(\.note)
  }
}
