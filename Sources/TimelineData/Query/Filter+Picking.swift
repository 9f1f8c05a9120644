/// Names that are picked from a list: tags and actors.
public enum PickedName: Sendable, CaseIterable {
  case tag, actor

  /// The names that an event carries.
  public func names(of event: Event) -> [String] {
    switch self {
    case .tag: event.tags
    case .actor: event.actors
    }
  }

  /// A picked name is meant whole: a tag is anyway, an actor in quotation marks.
  fileprivate func pattern(_ name: String) -> Term.Pattern {
    Term.Pattern(name, self == .tag ? .plain : .words)
  }

  fileprivate func test(_ patterns: [Term.Pattern]) -> Term.Test {
    self == .tag ? .tags(patterns) : .actors(patterns)
  }

  /// The patterns of a term that lets names of this kind pass.
  fileprivate func patterns(of term: Term) -> [Term.Pattern]? {
    if term.isExcluded { return nil }
    return switch (self, term.test) {
    case (.tag, .tags(let patterns)), (.actor, .actors(let patterns)): patterns
    default: nil
    }
  }
}

extension Filter {
  /// The names of a kind that are let pass; empty where all are.
  public func picked(_ kind: PickedName) -> [String] {
    terms.lazy.compactMap { kind.patterns(of: $0) }.first?.map(\.text) ?? []
  }

  /// Lets a name pass besides those picked before, or takes it away again.
  public mutating func toggle(_ name: String, as kind: PickedName) {
    guard let place = terms.firstIndex(where: { kind.patterns(of: $0) != nil }),
      var patterns = kind.patterns(of: terms[place])
    else {
      terms.append(Term(kind.test([kind.pattern(name)])))
      return
    }
    if let picked = patterns.firstIndex(where: { $0.text == name }) {
      patterns.remove(at: picked)
    } else {
      patterns.append(kind.pattern(name))
    }
    if patterns.isEmpty {
      terms.remove(at: place)
    } else {
      terms[place] = Term(kind.test(patterns))
    }
  }

  /// Lets all names of a kind pass.
  public mutating func clear(_ kind: PickedName) {
    terms.removeAll { kind.patterns(of: $0) != nil }
  }
}
