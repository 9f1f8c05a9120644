/// What followed an anchor as JSON, in order of lag; those that may precede say so.
public struct ResponseJSON {
  private let dataset: Dataset

  public init(_ dataset: Dataset) { self.dataset = dataset }

  /// One object, indented.
  public func object(_ responses: Responses) -> String {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
      writer.field("anchor", dataset.events[responses.anchor].id)
      writer.key("responses")
      writer.array { writer in
        for response in responses.inOrder { write(response, to: &writer) }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ response: Response, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", dataset.events[response.event].id)
      writer.field("country", dataset.countries[response.country].code)
      writer.field("category", dataset.categories[response.category].id)
      writer.field("lagMin", response.lag.min)
      writer.field("lagMax", response.lag.max)
      writer.field("mayPrecede", response.lag.mayPrecede)
      writer.field("linked", response.isLinked)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }
}
