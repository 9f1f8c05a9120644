/// The names that roles and grounds have in the configuration file.
///
/// They never change: files that people wrote depend on them.
extension Role {
  /// The name; that of a category has its position, counted from 1.
  var name: String {
    switch self {
    case .text: "text"
    case .muted: "muted"
    case .strong: "strong"
    case .accent: "accent"
    case .key: "key"
    case .star: "star"
    case .disputed: "disputed"
    case .match: "match"
    case .link: "link"
    case .error: "error"
    case .favourable: "favourable"
    case .opposed: "opposed"
    case .undecided: "undecided"
    case .category0: "category-1"
    case .category1: "category-2"
    case .category2: "category-3"
    case .category3: "category-4"
    case .category4: "category-5"
    case .category5: "category-6"
    case .category6: "category-7"
    case .category7: "category-8"
    }
  }
}

extension Ground {
  /// The name; `nil` for the screen itself, which is the terminal's.
  var name: String? {
    switch self {
    case .plain: nil
    case .selected: "selected-background"
    case .neighbour: "neighbour-background"
    case .bar: "bar-background"
    case .head: "head-background"
    }
  }
}
