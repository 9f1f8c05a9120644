import Foundation
import PackagePlugin

/// Has `datapacker` write the files of data/ as Swift, before the target is compiled.
@main
struct PackData: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let data = context.package.directoryURL.appending(path: "data")
    let events = data.appending(path: "events")
    let names = try FileManager.default.contentsOfDirectory(atPath: events.path)
    let files =
      ["dataset.json", "countries.json", "sources.json"].map { data.appending(path: $0) }
      + names.sorted().filter { $0.hasSuffix(".json") }.map { events.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackedFiles.swift")
    return [
      .buildCommand(
        displayName: "Packing data/", executable: try context.tool(named: "datapacker").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }
}
