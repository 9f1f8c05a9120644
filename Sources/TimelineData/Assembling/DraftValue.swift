/// Where something stands: a file by its place among all files read, and an offset in bytes.
struct Origin: Hashable {
  let file: Int
  let offset: Int
  /// Tells apart what is made of one place, such as an event and the country that it names.
  var part = 0

  func part(_ part: Int) -> Origin { Origin(file: file, offset: offset, part: part) }
}

/// A value of a dataset that is being put together, of whatever format, with its place.
struct DraftValue {
  var content: Content
  let origin: Origin

  enum Content {
    case text(String)
    /// A number, `true`, `false` or `null`, as JSON writes it.
    case literal(String)
    case list([DraftValue])
    case object([DraftField])
  }

  init(_ content: Content, at origin: Origin) {
    self.content = content
    self.origin = origin
  }
}

/// A field of an object with the place of its name.
struct DraftField {
  let name: String
  let origin: Origin
  var value: DraftValue
}

extension DraftValue {
  static func text(_ text: String, at origin: Origin) -> Self { Self(.text(text), at: origin) }

  static func texts(_ texts: [String], at origin: Origin) -> Self {
    Self(.list(texts.map { .text($0, at: origin) }), at: origin)
  }

  /// An object whose fields all come from one place.
  static func object(_ fields: KeyValuePairs<String, DraftValue?>, at origin: Origin) -> Self {
    let fields = fields.compactMap { name, value in
      value.map { DraftField(name: name, origin: origin, value: $0) }
    }
    return Self(.object(fields), at: origin)
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// Empty for anything but a list.
  var items: [DraftValue] {
    if case .list(let items) = content { items } else { [] }
  }

  /// Empty for anything but an object.
  var fields: [DraftField] {
    if case .object(let fields) = content { fields } else { [] }
  }

  var isObject: Bool {
    if case .object = content { true } else { false }
  }

  /// A field of an object; setting `nil` takes it out.
  subscript(_ name: String) -> DraftValue? {
    get { fields.first { $0.name == name }?.value }
    set {
      guard isObject else { return }
      var all = fields
      let place = all.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): all[place].value = value
      case (let place?, nil): all.remove(at: place)
      case (nil, let value?): all.append(DraftField(name: name, origin: origin, value: value))
      case (nil, nil): break
      }
      content = .object(all)
    }
  }

  /// Sets a field that is missing.
  mutating func fill(_ name: String, with value: DraftValue) {
    if self[name] == nil { self[name] = value }
  }
}
