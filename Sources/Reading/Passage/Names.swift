import ArticleText
import Lexicon

/// Tells names from capitals that only open a sentence.
struct Names {
  let isName: [Bool]

  init(_ article: Article, folded: [String], classes: [WordClasses], marks: [Passage.Marks], _ lexicon: Lexicon) {
    var opens = [Bool](repeating: false, count: folded.count)
    for place in article.titleTokens { opens[place] = true }
    for sentence in article.sentences {
      // A quotation that opens the sentence leaves the capital to the word after it.
      if let first = sentence.tokens.first(where: { article.tokens[$0].kind == .word }) { opens[first] = true }
    }
    for place in folded.indices.dropFirst() where article.tokens[place - 1].kind == .openingQuote {
      opens[place] = true
    }
    var capitals: Set<String> = []
    var lowers: Set<String> = []
    for (place, token) in article.tokens.enumerated() where token.kind == .word {
      if !token.isCapitalized { lowers.insert(folded[place]) } else if !opens[place] { capitals.insert(folded[place]) }
    }
    var isName = [Bool](repeating: false, count: folded.count)
    for (place, token) in article.tokens.enumerated() where token.kind == .word && token.isCapitalized {
      let isClosed = !classes[place].isDisjoint(with: Passage.closed)
      if marks[place].contains(.country) {
        isName[place] = true
      } else if !opens[place] || capitals.contains(folded[place]) {
        isName[place] = !isClosed
      } else {
        isName[place] =
          !isClosed && !lowers.contains(folded[place])
          && !Self.isCommon(folded[place], classes[place], marks[place], lexicon)
      }
    }
    self.isName = isName
  }

  /// A word of the lists, or one that ends as common nouns do.
  private static func isCommon(
    _ word: String, _ classes: WordClasses, _ marks: Passage.Marks, _ lexicon: Lexicon
  ) -> Bool {
    if !classes.isEmpty || !marks.isDisjoint(with: [.verb, .noun, .adjective, .manner]) { return true }
    if lexicon.stopwords.contains(word) || lexicon.groups.startingWith(word).contains(where: { $0.words.count == 1 }) {
      return true
    }
    if lexicon.offices.startingWith(word).contains(where: { $0.words.count == 1 }) { return true }
    if !lexicon.titles.startingWith(word).isEmpty { return false }
    return lexicon.grammar.commonEndings.contains { word.hasSuffix($0) }
  }
}
