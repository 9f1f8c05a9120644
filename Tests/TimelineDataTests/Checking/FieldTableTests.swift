import Testing

@testable import TimelineData

struct FieldTableTests {
  @Test func `every field has its rule at its place`() {
    check(DatasetField.self)
    check(CategoryField.self)
    check(ResearchedField.self)
    check(CountryField.self)
    check(EventField.self)
    check(SourceField.self)
    check(AuthorField.self)
    check(IssuedField.self)
    check(IndicatorsField.self)
    check(GroupField.self)
    check(IndicatorField.self)
    check(ValueField.self)
  }

  /// A case is named as its field, but for the spelling of CSL's `container-title` and `URL`, and
  /// of `$schema`.
  private func check<Field: FieldTable>(_: Field.Type) {
    let names = Field.rules.map { "\($0.name)".filter { !"-$".contains($0) }.lowercased() }
    #expect(names == Field.allCases.map { "\($0)".lowercased() })
  }
}
