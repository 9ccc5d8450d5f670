import ArgumentGraph
import ArticleText
import Lexicon
import Syntax

/// A mention of violence before it has a statement: places are tokens.
struct FoundViolence: Sendable, Equatable {
  var words: Range<Int>
  var form: ViolenceMention.Form
  var kind: ViolenceWord.Kind
  var agent: Range<Int>?
  var victim: Range<Int>?
}

/// Finds where a text speaks of violence, in which form, and whom it names as agent and victim.
///
/// A wrong agent is worse than none: what the tree does not say plainly stays open.
struct ViolenceRule {
  let passage: Passage
  /// The passage's trees, and those of sentences with violence that nobody else needed.
  let tree: SyntaxTree

  /// A word of the list where it stands.
  struct Match {
    let range: Range<Int>
    let words: [ViolenceWord]
    let sentence: Int

    var isSure: Bool { words.contains(where: \.isSure) }
  }

  /// The mentions of a passage, in the order of the text. Complexity: linear in its tokens.
  static func mentions(in passage: Passage, _ leg: Leg = Leg()) -> [FoundViolence] {
    let matches = matches(in: passage)
    if matches.isEmpty { return [] }
    let rule = ViolenceRule(passage: passage, tree: tree(of: passage, matches))
    var found: [FoundViolence] = []
    for (place, match) in matches.enumerated() {
      if leg.isOver(after: place, of: matches.count) { break }
      if let mention = rule.mention(match) { found.append(mention) }
    }
    return found
  }

  /// The words of the list, the longest at each place; those of other senses only in a paragraph with a sure one.
  private static func matches(in passage: Passage) -> [Match] {
    var kept: [Match] = []
    var paragraph: [Match] = []
    var number = -1
    func close() {
      if paragraph.contains(where: \.isSure) { kept += paragraph }
      paragraph.removeAll()
    }
    for (index, sentence) in passage.sentences.enumerated() {
      if sentence.paragraph != number { close() }
      number = sentence.paragraph
      var place = sentence.tokens.lowerBound
      while place < sentence.tokens.upperBound {
        defer { place += 1 }
        guard passage.marks[place].contains(.violence) else { continue }
        let phrases = passage.lexicon.violence.words.longest(in: passage.folded[place..<sentence.tokens.upperBound])
        guard let first = phrases.first else { continue }
        let words = phrases.map(\.entry)
        let range = place..<place + first.count
        if !words.contains(where: { $0.kind == .none }) {
          paragraph.append(Match(range: range, words: words, sentence: index))
        }
        place = range.upperBound - 1
      }
    }
    close()
    return kept
  }

  /// Parses the sentences with violence that have no tree yet.
  private static func tree(of passage: Passage, _ matches: [Match]) -> SyntaxTree {
    var missing: [Range<Int>] = []
    var last = -1
    for match in matches where match.sentence != last {
      last = match.sentence
      let tokens = passage.sentences[last].tokens
      let isParsed = tokens.contains { passage.isWord($0) && passage.tree.tags[$0] != .otherMark }
      if !isParsed { missing.append(tokens) }
    }
    guard !missing.isEmpty, let weights = SyntaxWeights.embedded else { return passage.tree }
    var tree = passage.tree
    SyntaxReader(weights).parse(missing, of: passage.article, into: &tree)
    return tree
  }

  private func mention(_ match: Match) -> FoundViolence? {
    let verb = match.words.first(where: \.isVerb)
    let noun = match.words.first { !$0.isVerb }
    let (first, last) = (match.range.lowerBound, match.range.upperBound - 1)
    if let verb, noun == nil || tree.tags[first].isVerb && !isNounPhrase(first) {
      // "the wounded", "attacked" as an adjective of nothing here: a verb word that is none is no mention.
      guard tree.tags[first].isVerb || tree.tags[first] == .adjective else { return nil }
      return self.verb(match, verb, at: first)
    }
    if let verb, let object = gerundObject(first) { return gerund(match, verb, object) }
    guard let noun, !isPartOfOther(last) else { return nil }
    return nominal(match, noun, at: last)
  }

  /// Whether a word tagged as a verb has a determiner or a possessor: "its bombing of".
  private func isNounPhrase(_ place: Int) -> Bool {
    children(of: place).contains { [.determiner, .possessor].contains(tree.relations[$0]) && $0 < place }
  }

  /// "attack helicopters", "the war effort": the noun only tells of which kind another is.
  private func isPartOfOther(_ place: Int) -> Bool {
    tree.relations[place] == .compound && Int(tree.heads[place]) == place + 1 && tree.tags[place + 1].isNoun
  }

  func children(of place: Int) -> [Int] {
    (tree.first(under: place)...tree.last(under: place)).filter { Int(tree.heads[$0]) == place }
  }

  /// The sentence's tokens.
  func sentence(_ match: Match) -> Range<Int> { passage.sentences[match.sentence].tokens }
}
