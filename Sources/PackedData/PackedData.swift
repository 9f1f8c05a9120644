/// The files of data/ as the build packs them, for a start without parsing.
///
/// The plugin writes `texts` and `numbers` into a file beside this one, whenever a file changes.
/// `TimelineData.Pack` says what they hold.
public enum PackedData {}
