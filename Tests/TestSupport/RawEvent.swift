import Foundation

/// An event as it stands in `data/events`, read by Foundation and not by the loader.
struct RawEvent: Decodable {
  let id: String
  let country: String
  let date: String
  let category: String
  let title: String
  let summary: String
  let note: String?
  let actors: [String]
  let tags: [String]
  let sources: [String]

  /// Every event of `data/`, in no order that matters.
  static func all() throws -> [RawEvent] {
    try ["kz", "kg", "uz", "tj", "ru"].flatMap { code in
      try JSONDecoder().decode(
        [RawEvent].self,
        from: Data(contentsOf: DataFolder.address.appending(path: "events/\(code).json")))
    }
  }

  /// Years from the digits of the text, for the forms of date that `data/` has.
  var years: ClosedRange<Int> {
    let numbers = date.split(separator: "/").compactMap { Int($0.prefix(4)) }
    guard let first = numbers.first, let last = numbers.last else {
      preconditionFailure("\(id): teach this test to read \(date)")
    }
    return first...last
  }
}

/// `data/` of the repository.
enum DataFolder {
  static let address = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "data")

  /// The objects of a file by their ids, as Foundation reads them.
  static func objects(_ file: String) throws -> [String: NSDictionary] {
    let data = try Data(contentsOf: address.appending(path: file))
    let objects = try JSONSerialization.jsonObject(with: data) as? [NSDictionary] ?? []
    return Dictionary(
      uniqueKeysWithValues: objects.map { ($0["id"] as? String ?? "", $0) })
  }
}
