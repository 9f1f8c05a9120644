/// What followed an anchor as CSV (RFC 4180), in order of lag, a header line first.
public struct ResponseCSV {
  private let dataset: Dataset

  public init(_ dataset: Dataset) { self.dataset = dataset }

  private static let header = [
    "id", "country", "category", "date", "lagMin", "lagMax", "mayPrecede", "linked", "title",
  ]

  public func text(_ responses: Responses) -> String {
    ([Self.header] + responses.inOrder.map(row)).map(EventCSV.line).joined()
  }

  private func row(_ response: Response) -> [String] {
    let event = dataset.events[response.event]
    return [
      event.id, dataset.countries[response.country].code,
      dataset.categories[response.category].id, event.date.text, String(response.lag.min),
      String(response.lag.max), String(response.lag.mayPrecede), String(response.isLinked),
      event.title,
    ]
  }
}
