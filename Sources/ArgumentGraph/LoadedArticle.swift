import ArticleText

/// An article in the graph, with what belongs to it in the stores.
public struct LoadedArticle: Sendable {
  public let id: ArticleID
  public let article: Article
  public let author: Handle<Voice>
  /// Offsets in the store of statements; in the order of the text.
  public let statements: Range<Int>
  /// Offsets in the store of attributions.
  public let attributions: Range<Int>
  public internal(set) var thesis: Handle<Statement>?
  public internal(set) var sentenceHolders: [Handle<Voice>]
  public internal(set) var neverHeard: [String]
  /// The names of voices where they first stand, in the order of the text.
  public internal(set) var namings: [Naming] = []
  /// Where its sentences speak of violence, in the order of the text.
  public internal(set) var violence: [ViolenceMention] = []
  /// Another number whenever the words of its statements may be others.
  public internal(set) var edition = 0

  /// The sentence with these numbers, both counted from 1.
  public func sentence(paragraph: Int, number: Int) -> Sentence? {
    guard let index = sentenceIndex(paragraph: paragraph, number: number) else { return nil }
    return article.sentences[index]
  }

  /// Its place in `article.sentences`.
  public func sentenceIndex(paragraph: Int, number: Int) -> Int? {
    guard article.paragraphs.indices.contains(paragraph - 1) else { return nil }
    let index = article.paragraphs[paragraph - 1].sentences.lowerBound + number - 1
    return number > 0 && article.paragraphs[paragraph - 1].sentences.contains(index) ? index : nil
  }
}
