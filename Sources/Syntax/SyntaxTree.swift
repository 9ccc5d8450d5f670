/// The dependency trees of an article's sentences, token by token.
public struct SyntaxTree: Sendable {
  public internal(set) var tags: [PartOfSpeech]
  /// The token that each token depends on; -1 for the root of a sentence and for what was not parsed.
  public internal(set) var heads: [Int32]
  public internal(set) var relations: [Relation]
  private var firsts: [Int32]
  private var lasts: [Int32]

  /// A tree in which nothing has been parsed.
  public init(tokenCount: Int) {
    tags = Array(repeating: .otherMark, count: tokenCount)
    heads = Array(repeating: -1, count: tokenCount)
    relations = Array(repeating: .other, count: tokenCount)
    lasts = (0..<tokenCount).map { Int32($0) }
    firsts = lasts
  }

  /// The last token that depends on a token, directly or not; the token itself where none follows it.
  public func last(under place: Int) -> Int { Int(lasts[place]) }

  /// The first token that depends on a token, directly or not; the token itself where none stands before it.
  public func first(under place: Int) -> Int { Int(firsts[place]) }

  /// Sets the extents of the words of a sentence whose heads are known.
  ///
  /// - Complexity: linear in the number of tokens times the depth of the tree.
  mutating func measure(_ sentence: Range<Int>) {
    for place in sentence {
      var head = Int(heads[place])
      while head >= 0, lasts[head] < place || firsts[head] > place {
        lasts[head] = max(lasts[head], Int32(place))
        firsts[head] = min(firsts[head], Int32(place))
        head = Int(heads[head])
      }
    }
  }
}
