import PackagePlugin

/// Has `datapacker` write the files of data/ as Swift, before the target is compiled.
@main
struct PackData: BuildToolPlugin {
  /// The files that `BundledData` embeds.
  ///
  /// By name, since the plugin is asked again only when it changes itself, not when a folder does.
  private static let names = [
    "dataset.json", "countries.json", "sources.json", "events/kz.json", "events/kg.json",
    "events/uz.json", "events/tj.json", "events/ru.json", "indicators.json",
  ]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let data = context.package.directoryURL.appending(path: "data")
    let files = Self.names.map { data.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackedFiles.swift")
    return [
      .buildCommand(
        displayName: "Packing data/", executable: try context.tool(named: "datapacker").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }
}
