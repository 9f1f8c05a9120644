import Foundation

/// Python's jsonschema, which knows nothing of the loader.
enum SchemaValidator {
  /// What is wrong in each file by its schema: a path into the file and a sentence.
  static func faults(_ pairs: [(schema: URL, file: URL)]) throws -> [[String]] {
    let arguments = ["-c", script] + pairs.flatMap { [$0.schema.path, $0.file.path] }
    let answer = try run(try python, arguments)
    return try JSONDecoder().decode([[String]].self, from: answer)
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    def read(path):
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    def faults(schema, path):
        Draft202012Validator.check_schema(schema)
        errors = Draft202012Validator(schema).iter_errors(read(path))
        return ["/".join(map(str, e.absolute_path)) + ": " + e.message[:200] for e in errors]
    pairs = zip(sys.argv[1::2], sys.argv[2::2])
    print(json.dumps([faults(read(schema), path) for schema, path in pairs]))
    """

  /// A Python that has jsonschema: the first in the path, else the system's.
  private static var python: [String] {
    get throws {
      let candidates = [["/usr/bin/env", "python3"], ["/usr/bin/python3"]]
      for candidate in candidates where (try? run(candidate, ["-c", "import jsonschema"])) != nil {
        return candidate
      }
      throw Missing()
    }
  }

  private static func run(_ program: [String], _ arguments: [String]) throws -> Data {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(filePath: program[0])
    process.arguments = program.dropFirst() + arguments
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: complaint, as: UTF8.self))
    }
    return answer
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  struct Missing: Error, CustomStringConvertible {
    let description =
      "Python's jsonschema, which checks data/ against data/schema/, is missing; "
      + "make test installs it"
  }
}
