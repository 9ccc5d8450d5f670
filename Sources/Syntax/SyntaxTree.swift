/// The dependency trees of an article's sentences, token by token.
public struct SyntaxTree: Sendable {
  public internal(set) var tags: [PartOfSpeech]
  /// The token that each token depends on; -1 for the root of a sentence and for what was not parsed.
  public internal(set) var heads: [Int32]
  public internal(set) var relations: [Relation]

  /// A tree in which nothing has been parsed.
  public init(tokenCount: Int) {
    tags = Array(repeating: .otherMark, count: tokenCount)
    heads = Array(repeating: -1, count: tokenCount)
    relations = Array(repeating: .other, count: tokenCount)
  }
}
