internal import CSimdJSON

/// A value of the document that a `JSONParser` holds; nothing is copied until a string is asked for.
struct JSONValue {
  let handle: csimdjson_value
  let kind: Kind

  enum Kind: Sendable {
    case null, boolean, integer, number, text, list, object
  }

  init(_ handle: csimdjson_value) {
    self.handle = handle
    kind =
      switch csimdjson_type_of(handle) {
      case csimdjson_string: .text
      case csimdjson_array: .list
      case csimdjson_object: .object
      case csimdjson_integer: .integer
      case csimdjson_double: .number
      case csimdjson_bool: .boolean
      default: .null
      }
  }

  /// Grows in the order of the text, and is the same whenever that is parsed.
  var position: Int { handle.position }

  var isTrue: Bool { csimdjson_get_bool(handle) }
  var integer: Int { Int(csimdjson_get_integer(handle)) }
  var number: Double { csimdjson_get_double(handle) }
  var text: JSONText { JSONText(csimdjson_get_string(handle)) }
  var items: Items {
    Items(place: csimdjson_items(handle), underestimatedCount: Int(csimdjson_count(handle)))
  }
  var fields: Fields { Fields(place: csimdjson_fields(handle)) }

  struct Items: Sequence, IteratorProtocol {
    fileprivate var place: csimdjson_iterator
    let underestimatedCount: Int

    mutating func next() -> JSONValue? {
      var item = csimdjson_value()
      return csimdjson_next_item(&place, &item) ? JSONValue(item) : nil
    }
  }

  struct Fields: Sequence, IteratorProtocol {
    fileprivate var place: csimdjson_iterator

    mutating func next() -> (key: JSONText, value: JSONValue)? {
      var key = csimdjson_text()
      var value = csimdjson_value()
      guard csimdjson_next_field(&place, &key, &value) else { return nil }
      return (JSONText(key), JSONValue(value))
    }
  }
}
