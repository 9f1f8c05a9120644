extension Source {
  /// The item in one line, without its address.
  ///
  /// Authors, title, outlet, date, the language where it is not English, and what the source
  /// says of itself (reprint of, citing whom).
  public var reference: String { reference(.words) }

  /// The same with its date in a style.
  public func reference(_ dates: DateStyle) -> String {
    var parts: [String] = []
    if !authors.isEmpty { parts.append(authors.map(\.name).joined(separator: ", ")) }
    // Brackets mark a title that we supplied, as library catalogues do.
    parts.append(titleSupplied ? "[\(title)]" : "‘\(title)’")
    parts.append(outlet)
    parts.append(issued?.reading(dates) ?? "no date")
    if let language = language.map(Self.languageName), language != "English" {
      parts.append("in " + language)
    }
    return parts.joined(separator: ", ") + "." + (note.map { " " + $0 } ?? "")
  }

  /// English names of the languages that sources on this subject are written in; else the tag.
  static func languageName(_ tag: String) -> String {
    languageNames[String(tag.prefix { $0 != "-" })] ?? tag
  }

  private static let languageNames = [
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bs": "Bosnian",
    "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian",
    "it": "Italian", "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "ko": "Korean",
    "ky": "Kyrgyz", "lt": "Lithuanian", "lv": "Latvian", "mn": "Mongolian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sr": "Serbian", "sv": "Swedish", "tg": "Tajik", "tk": "Turkmen",
    "tr": "Turkish", "tt": "Tatar", "uk": "Ukrainian", "uz": "Uzbek", "zh": "Chinese",
  ]
}
