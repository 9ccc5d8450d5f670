import ArticleText
import Syntax

/// What the dependency trees say of a passage.
extension Passage {
  /// The trees of an article's sentences; empty ones in a build without weights.
  static func tree(of article: Article) -> SyntaxTree {
    var tree = SyntaxTree(tokenCount: article.tokens.count)
    if let weights = SyntaxWeights.embedded {
      SyntaxReader(weights).parse(article.sentences.lazy.map(\.tokens), of: article, into: &tree)
    }
    return tree
  }

  /// The tokens that depend on a token directly, in order.
  func children(of place: Int) -> [Int] {
    (tree.first(under: place)...tree.last(under: place)).filter { Int(tree.heads[$0]) == place }
  }

  /// The token of a phrase on which its others depend.
  func syntacticHead(of phrase: Range<Int>) -> Int? {
    phrase.last { place in
      let head = Int(tree.heads[place])
      return !phrase.contains(head) && isWord(place)
    }
  }

  /// A noun phrase with what follows it and belongs to it: its appositions, relative clauses and brackets; not reaching
  /// `upper`.
  func whole(_ phrase: Range<Int>, before upper: Int) -> Range<Int> {
    guard let head = syntacticHead(of: phrase) else { return phrase }
    let end = min(tree.last(under: head) + 1, upper)
    guard end > phrase.upperBound else { return phrase }
    return trimmed(phrase.lowerBound..<end)
  }
}
