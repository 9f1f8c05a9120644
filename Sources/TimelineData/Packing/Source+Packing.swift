extension PackWriter {
  /// Where each source begins, then the sources.
  mutating func add(_ sources: SourceList) throws(PackError) {
    try add(sources.count)
    let places = count
    for _ in sources { try add(0) }
    for (position, source) in sources.enumerated() {
      try set(count, at: places + position)
      try add(source)
    }
  }

  private mutating func add(_ source: Source) throws(PackError) {
    try add(source.id)
    try add(source.type)
    try add(source.title)
    try add(source.containerTitle)
    try add(source.publisher)
    try add(source.url)
    try add(source.language)
    try add(source.note)
    try add(source.issued)
    try add(source.titleSupplied ? 1 : 0)
    try add(source.authors.count)
    for author in source.authors {
      switch author {
      case .literal(let name): try add(joined: [name])
      case .person(let family, let given): try add(joined: [family, given])
      }
    }
  }
}

extension PackReader {
  /// The sources, still unread.
  mutating func sources() -> PackedSources {
    let count = number()
    return PackedSources(reader: self, count: count)
  }

  fileprivate mutating func source() -> Source {
    let texts = SourceTexts(
      store: texts, id: text(), type: text(), title: text(), containerTitle: optionalText(),
      publisher: optionalText(), url: optionalText(), language: optionalText(),
      note: optionalText())
    let issued = optionalDate()
    let titleSupplied = number() == 1
    return Source(
      texts: texts, authors: list { $0.author() }, issued: issued, titleSupplied: titleSupplied)
  }

  private mutating func author() -> Author {
    let names = strings()
    return names.count == 2
      ? .person(family: names[0], given: names[1]) : .literal(names.first ?? "")
  }
}

/// Sources inside a pack, each made when it is asked for.
struct PackedSources: Sendable {
  /// Stands before the places of the sources.
  private let reader: PackReader
  let count: Int

  fileprivate init(reader: PackReader, count: Int) {
    self.reader = reader
    self.count = count
  }

  subscript(position: Int) -> Source {
    precondition(0..<count ~= position, "there is no such source")
    var reader = reader
    reader.place += position
    reader.place = reader.number()
    return reader.source()
  }
}
