import ArgumentGraph
import ArticleText
import Lexicon
import Syntax

/// An article's tokens with what the lexicon knows of them: what every stage reads.
///
/// Words are folded and looked up once; places are indices of tokens.
struct Passage: Sendable {
  let id: ArticleID
  let tokens: [Token]
  let sentences: [Sentence]
  /// The folded word of each token.
  let folded: [String]
  let classes: [WordClasses]
  let marks: [Marks]
  let tree: SyntaxTree
  /// Whether the token is a name: a capital that the start of a sentence does not explain.
  private let names: [Bool]
  /// One element. Rules hold a passage each, sentence by sentence: what has many tables is handed on as one reference.
  private let sources: [Sources]

  private struct Sources: Sendable {
    let article: Article
    let lexicon: Lexicon
  }

  init(_ article: Article, as id: ArticleID, _ lexicon: Lexicon, _ leg: Leg = Leg()) {
    self.id = id
    sources = [Sources(article: article, lexicon: lexicon)]
    tokens = article.tokens
    sentences = article.sentences
    var folded: [String] = []
    var classes: [WordClasses] = []
    var marks: [Marks] = []
    folded.reserveCapacity(article.tokens.count)
    classes.reserveCapacity(article.tokens.count)
    marks.reserveCapacity(article.tokens.count)
    var seen: [String: (WordClasses, Marks)] = [:]
    for token in article.tokens {
      let bytes = article.text.bytes[Int(token.bytes.lowerBound)..<Int(token.bytes.upperBound)]
      let word = Words.folded(String(decoding: bytes, as: UTF8.self))
      let known = seen[word] ?? Self.lookUp(word, lexicon)
      seen[word] = known
      // "it's", "there's": the mark stands for a verb.
      let isVerb =
        token.kind == .possessive
        && (classes.last.map { !$0.isDisjoint(with: [.subjectPronoun]) } == true
          || folded.last == "there" || folded.last == "that" || folded.last == "here" || folded.last == "what")
      folded.append(word)
      classes.append(isVerb ? .be : known.0)
      // A country's name has a capital; "the" opens some and says nothing.
      let isName = token.isCapitalized && word != "the"
      marks.append(isName ? known.1 : known.1.subtracting(.country))
    }
    self.folded = folded
    self.classes = classes
    self.marks = marks
    tree = Self.tree(of: article, marks: marks, leg)
    names = Names(article, folded: folded, classes: classes, marks: marks, lexicon).isName
  }

  var article: Article { sources[0].article }
  var lexicon: Lexicon { sources[0].lexicon }

  /// The scalars from the first token of a range to its last.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(0, 0) }
    return Span(tokens[first].span.start, tokens[last].span.end)
  }

  func text(_ range: Range<Int>) -> String {
    article.text[span(range)].split { $0.isWhitespace }.joined(separator: " ")
  }

  func isWord(_ place: Int) -> Bool { tokens[place].kind == .word || tokens[place].kind == .number }
  func isMark(_ place: Int, _ mark: String) -> Bool { folded[place] == mark && !isWord(place) }
  func has(_ place: Int, _ kind: WordClasses) -> Bool { !classes[place].isDisjoint(with: kind) }
  func isAdverb(_ place: Int) -> Bool {
    isWord(place)
      && (has(place, [.adverb, .connective]) || marks[place].contains(.manner)
        || has(place, .negation) && !has(place, [.auxiliary, .preposition]))
  }
  func isName(_ place: Int) -> Bool { names[place] }
  static let closed: WordClasses = [
    .anyDeterminer, .subjectPronoun, .objectPronoun, .auxiliary, .preposition, .coordinator, .subordinator, .question,
    .adverb, .connective,
  ]

  /// The sentence without its last stops and the quotes around it.
  func body(of sentence: Sentence) -> Range<Int> { trimmed(sentence.tokens) }

  /// The range without marks at either end; brackets and quotes that open or close inside stay out too.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !isWord(start) { start += 1 }
    while end > start, !isWord(end - 1), tokens[end - 1].kind != .possessive { end -= 1 }
    return start..<end
  }
  /// The range with the quotes and brackets behind it that close what opens inside: `calls it "theft"`, `Article 2(4)`.
  func closed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end < tokens.count, isClosing(end) {
      let isBracket = isMark(end, ")")
      let open = range.lowerBound..<end
      let depth = open.reduce(0) { depth, place in
        if isBracket { return depth + (isMark(place, "(") ? 1 : isMark(place, ")") ? -1 : 0) }
        return depth + (tokens[place].kind == .openingQuote ? 1 : tokens[place].kind == .closingQuote ? -1 : 0)
      }
      guard depth > 0 else { break }
      end += 1
    }
    return range.lowerBound..<end
  }

  private func isClosing(_ place: Int) -> Bool { tokens[place].kind == .closingQuote || isMark(place, ")") }
}
