import ArticleText
import Syntax

/// What the dependency trees say of a passage.
extension Passage {
  /// How many tokens are parsed between two polls.
  private static let batchSize = 2000

  /// The trees of the sentences in which somebody may be given speech; empty ones of the others, in a build without
  /// weights, and where it is stopped.
  static func tree(of article: Article, marks: [Marks], _ leg: Leg) -> SyntaxTree {
    var tree = SyntaxTree(tokenCount: article.tokens.count)
    guard let weights = SyntaxWeights.embedded else { return tree }
    let reader = SyntaxReader(weights)
    var batch: [Range<Int>] = []
    var start = 0
    for sentence in article.sentences.lazy.map(\.tokens) where mayReport(sentence, of: article, marks) {
      // A sentence without an end is cut as the parser would cut it, so that it can be left in the middle.
      for first in stride(from: sentence.lowerBound, to: sentence.upperBound, by: SyntaxReader.longestSentence) {
        let end = min(first + SyntaxReader.longestSentence, sentence.upperBound)
        batch.append(first..<end)
        guard end - start > batchSize else { continue }
        if leg.isOver(at: start, of: article.tokens.count) { return tree }
        reader.parse(batch, of: article, into: &tree)
        batch.removeAll(keepingCapacity: true)
        start = end
      }
    }
    reader.parse(batch, of: article, into: &tree)
    return tree
  }

  /// Whether a sentence has a reporting word or a quotation mark.
  private static func mayReport(_ sentence: Range<Int>, of article: Article, _ marks: [Marks]) -> Bool {
    sentence.contains { place in
      !marks[place].isDisjoint(with: [.verb, .noun]) || article.tokens[place].kind == .openingQuote
    }
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

  /// The subject of a verb as the tree has it, before the verb; that of the verb it is joined to where it has none.
  func subjectByTree(of verb: Int, in range: Range<Int>) -> SubjectMatch? {
    var governor = verb
    for _ in 0..<4 {
      if let head = children(of: governor).first(where: { tree.relations[$0] == .subject && $0 < governor }) {
        return subject(head: head, before: verb, in: range)
      }
      guard [.conjunct, .openComplement, .adverbialClause].contains(tree.relations[governor]),
        range.contains(Int(tree.heads[governor]))
      else { return nil }
      governor = Int(tree.heads[governor])
    }
    return nil
  }

  /// The speaker named behind a verb, as the tree has it: "said Rolf Tal as the council rose".
  func subjectByTree(behind verb: Int) -> Range<Int>? {
    guard let head = children(of: verb).first(where: { tree.relations[$0] == .subject && $0 > verb }) else {
      return nil
    }
    var end = head + 1
    while end <= tree.last(under: head), tree.relations[end] == .flat || tokens[end].kind == .possessive { end += 1 }
    return trimmed(tree.first(under: head)..<end)
  }

  private func subject(head: Int, before verb: Int, in range: Range<Int>) -> SubjectMatch? {
    // A long sentence is read in stretches: a subject in another one is out of reach.
    guard range.contains(head) else { return nil }
    let whole = trimmed(max(tree.first(under: head), range.lowerBound)..<tree.last(under: head) + 1)
    guard whole.upperBound <= verb, !whole.isEmpty else { return nil }
    // The phrase itself ends where an apposition, a clause or a mark begins.
    var end =
      (head + 1..<max(head + 1, whole.upperBound)).first { !isWord($0) && tokens[$0].kind != .possessive }
      ?? whole.upperBound
    for place in head + 1..<max(head + 1, end)
    where [.relativeClause, .adnominalClause, .apposition].contains(tree.relations[place]) {
      end = min(end, max(head + 1, tree.first(under: place)))
    }
    let phrase = trimmed(whole.lowerBound..<end)
    guard !phrase.isEmpty else { return nil }
    var match = SubjectMatch(phrase: phrase, apposition: nil, verbStart: verb)
    if whole.upperBound > phrase.upperBound { match.whole = whole }
    return match
  }
}
