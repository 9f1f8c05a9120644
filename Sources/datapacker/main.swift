import Foundation

// datapacker OUTPUT dataset.json countries.json sources.json events/….json …
//
// Files that are not right make an empty pack: the program then reads the files themselves, and
// says what is wrong with them and where; so do the tests.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, arguments.count >= 4 else {
  FileHandle.standardError.write(Data("usage: datapacker OUTPUT FILE FILE FILE FILE…\n".utf8))
  exit(64)
}
var packer = Packer()
do {
  try packer.pack(arguments.dropFirst().map { try Fields.read($0) })
} catch {
  FileHandle.standardError.write(Data("warning: data/ is not packed: \(error)\n".utf8))
  packer = Packer()
}
try packer.source.write(toFile: output, atomically: true, encoding: .utf8)
