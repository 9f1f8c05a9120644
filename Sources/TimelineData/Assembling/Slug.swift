/// Ids made of words.
enum Slug {
  /// Lower-case ASCII letters and digits joined by hyphens, Cyrillic in Latin letters; whole words
  /// as far as they fit.
  static func of(_ text: String, limit: Int = 48) -> String {
    var letters: [UInt8] = []
    Letters.append(text, to: &letters)
    let words = letters.split { !(0x30...0x39 ~= $0 || 0x61...0x7A ~= $0) }
    var slug: [UInt8] = []
    for word in words {
      let isFirst = slug.isEmpty
      if !isFirst, slug.count + 1 + word.count > limit { break }
      slug += isFirst ? Array(word.prefix(limit)) : [0x2D] + word
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The host of an address, without `www`.
  static func host(of address: String) -> String? {
    let page = page(of: address)
    let host = page.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? nil : String(host)
  }

  /// An address without its scheme and `www`.
  static func page(of address: String) -> String {
    var rest = address[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
      rest.removeFirst(prefix.count)
    }
    return String(rest)
  }
}
