// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "tugline",
  platforms: [.macOS(.v13)],
  products: [.executable(name: "tugline", targets: ["tugline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", .upToNextMinor(from: "0.6.0")),
  ],
  targets: [
    .target(
      name: "CNcurses",
      // sigaction(2), wcwidth(3) and others, which -std=c2x hides in glibc.
      cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))],
      linkerSettings: [
        // macOS ships one wide-character ncurses, Debian two libraries.
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "BundledData"),
    .executableTarget(
      name: "datapacker", dependencies: ["TimelineData"], swiftSettings: strict),
    .plugin(name: "PackData", capability: .buildTool(), dependencies: ["datapacker"]),
    .target(name: "PackedData", swiftSettings: strict, plugins: ["PackData"]),
    .target(name: "TimelineData", dependencies: ["CSimdJSON"], swiftSettings: strict),
    .target(
      name: "TimelineUI",
      dependencies: [
        "TimelineData", .product(name: "Algorithms", package: "swift-algorithms"),
      ], swiftSettings: strict),
    .target(
      name: "CursesTerminal", dependencies: ["TimelineUI", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "tugline",
      dependencies: [
        "TimelineData", "TimelineUI", "CursesTerminal", "BundledData", "PackedData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), "TOMLKit",
      ], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["TimelineData", "TimelineUI"], path: "Tests/TestSupport",
      exclude: ["Fixture"], swiftSettings: strict),
    .testTarget(
      name: "TimelineUITests", dependencies: ["TimelineUI", "TestSupport"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "TimelineDataTests",
      dependencies: ["TimelineData", "BundledData", "PackedData", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TimelineUI", "CNcurses"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "tugline", "datapacker", "TimelineData", "TimelineUI", "TestSupport",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
