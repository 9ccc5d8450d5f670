import ArgumentGraph
import ArticleText

extension MootJSON {
  /// The most bytes that are read.
  public static let limit = 64 << 20

  /// Reads back what `write` wrote. `cut` reads an article's text as any text so divided is read; its words are taken
  /// from that, its sentences from the file. Unknown keys are passed over.
  ///
  /// - Complexity: linear in the bytes.
  public static func read(
    _ bytes: [UInt8], cut: (String, Article.Division) throws -> Article
  ) throws(InterchangeError) -> FrozenReading {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let document = JSONPlace(value: try JSONParser.value(of: bytes))
    guard case .object = document.value, let mark = try document.optional("moot") else { throw .notMoot }
    let version = try mark.offset()
    guard version == Self.version else { throw .version(version) }
    var reader = MootJSONReader()
    try reader.readVoices(document)
    for place in try document.elements("articles") { try reader.readArticle(place, cut: cut) }
    for place in try document.elements("attributions") { try reader.readAttribution(place) }
    for place in try document.elements("statements") { try reader.readStatement(place) }
    try reader.resolveRestatements()
    for place in try document.elements("links") { try reader.readLink(place) }
    for place in try document.elements("selections") { try reader.readSelection(place) }
    return try reader.finished()
  }
}
