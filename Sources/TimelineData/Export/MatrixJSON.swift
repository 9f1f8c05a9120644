/// The state of play on a day as JSON: every indicator with the values that hold, and their
/// sources as CSL-JSON objects.
public struct MatrixJSON {
  private let dataset: Dataset

  public init(_ dataset: Dataset) { self.dataset = dataset }

  /// One object, indented.
  public func object(_ state: StateOfPlay, on day: Day) -> String {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
      writer.field("at", day.iso)
      writer.key("indicators")
      writer.array { writer in
        for (indicator, values) in zip(state.indicators, state.values(on: day)) {
          write(dataset.indicators[indicator], values.compactMap(\.self), to: &writer)
        }
      }
    }
    return writer.text + "\n"
  }

  private func write(
    _ indicator: Indicator, _ values: [IndicatorValue], to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.field("id", indicator.id)
      writer.field("label", indicator.label)
      writer.field("group", dataset.indicatorGroups[indicator.group].id)
      writer.key("values")
      writer.array { writer in
        for value in values { write(value, to: &writer) }
      }
    }
  }

  private func write(_ value: IndicatorValue, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("country", dataset.countries[value.country].code)
      writer.key("value")
      switch value.value {
      case .word(let word): writer.string(word)
      case .number(let number): writer.number(number)
      case .range(let low, let high):
        writer.array { writer in
          writer.number(low)
          writer.number(high)
        }
      }
      writer.field("from", value.from.text)
      writer.field("fromIs", value.fromIs.rawValue)
      writer.field("to", value.to?.text)
      writer.field("period", value.period?.text)
      writer.field("confidence", value.confidence.rawValue)
      writer.key("sources")
      writer.array { writer in
        for source in value.sources {
          EventJSON(dataset).write(dataset.sources[source], to: &writer)
        }
      }
      writer.field("note", value.note)
    }
  }
}
