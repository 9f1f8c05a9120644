import Foundation
import TimelineData

// datapacker OUTPUT dataset.json countries.json sources.json events/….json indicators.json …
//
// Files with faults make an empty pack: the program then loads the files themselves and says what
// is wrong with them and where, and so do the tests.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, arguments.count > 1 else {
  FileHandle.standardError.write(Data("usage: datapacker OUTPUT FILE…\n".utf8))
  exit(64)
}
let source: PackSource
do {
  let contents = try arguments.dropFirst().map { ($0, try Data(contentsOf: URL(filePath: $0))) }
  source = PackSource(try PackWriter(Loading.dataset(of: contents)))
} catch {
  FileHandle.standardError.write(Data("warning: data/ is not packed:\n\(error)\n".utf8))
  source = PackSource()
}
try source.text.write(toFile: output, atomically: true, encoding: .utf8)
