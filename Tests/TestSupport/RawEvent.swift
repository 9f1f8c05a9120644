import Foundation

/// An event as it stands in `data/events`, read by Foundation and not by the loader.
public struct RawEvent: Decodable {
  /// The field `id`.
  public let id: String
  /// The field `country`.
  public let country: String
  /// The field `date`.
  public let date: String
  /// The field `category`.
  public let category: String
  /// The field `title`.
  public let title: String
  /// The field `titleRu`.
  public let titleRu: String?
  /// The field `summary`.
  public let summary: String
  /// The field `note`.
  public let note: String?
  /// The field `actors`.
  public let actors: [String]
  /// The field `tags`.
  public let tags: [String]
  /// The field `sources`.
  public let sources: [String]

  /// Every event of `data/`, in no order that matters.
  public static func all() throws -> [RawEvent] {
    try DataFolder.countries.flatMap { code in
      try JSONDecoder().decode(
        [RawEvent].self,
        from: Data(contentsOf: DataFolder.address.appending(path: "events/\(code).json")))
    }
  }

  /// Years from the digits of the text, for the forms of date that `data/` has.
  public var years: ClosedRange<Int> {
    let numbers = date.split(separator: "/").compactMap { Int($0.prefix(4)) }
    guard let first = numbers.first, let last = numbers.last else {
      preconditionFailure("\(id): teach this test to read \(date)")
    }
    return first...last
  }
}

/// `data/` of the repository.
public enum DataFolder {
  /// Where it lies.
  public static let address = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "data")

  /// The names of the files of events.
  public static let countries = ["kz", "kg", "uz", "tj", "ru"]

  /// The objects of a file by their ids, as Foundation reads them.
  public static func objects(_ file: String) throws -> [String: NSDictionary] {
    let data = try Data(contentsOf: address.appending(path: file))
    let objects = try JSONSerialization.jsonObject(with: data) as? [NSDictionary] ?? []
    return Dictionary(
      uniqueKeysWithValues: objects.map { ($0["id"] as? String ?? "", $0) })
  }
}
