import ArticleText

/// What a reader made of one article, before it enters a graph.
///
/// Handles in it count within the reading: `voices[statement.holder.offset]`. `ArgumentGraph.apply(.load)` turns them
/// into handles of the graph, merging voices and parties by their keys.
public struct ArticleReading: Sendable, Equatable {
  public var parties: [Party] = []
  /// The first voice is the author.
  public var voices: [Voice]
  public var attributions: [Attribution] = []
  /// In the order of the text, the title first.
  public var statements: [Statement] = []
  public var links: [Link] = []
  /// The central claim as read.
  public var thesis: Handle<Statement>?
  /// Who speaks on the whole, for each sentence of the article in order.
  public var sentenceHolders: [Handle<Voice>] = []
  /// Actors that the text names without ever giving them speech, in the order of the text.
  public var neverHeard: [String] = []
  /// The names of voices, in the order of the text.
  public var namings: [Naming] = []
  /// Where its sentences speak of violence, in the order of the text.
  public var violence: [ViolenceMention] = []

  public init(voices: [Voice]) { self.voices = voices }
}
