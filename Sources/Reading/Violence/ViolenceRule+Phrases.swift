import Lexicon
import Syntax

extension ViolenceRule {
  /// The phrase of which a token is the head, if it can name somebody: no event, no time, no bare pointer.
  func actor(_ head: Int, besides match: Match) -> Range<Int>? {
    guard passage.isWord(head), !match.range.contains(head), sentence(match).contains(head) else { return nil }
    let word = passage.folded[head]
    if Self.pointers.contains(word) || passage.has(head, .time) || passage.tokens[head].kind == .number { return nil }
    if isViolence(head) || tree.tags[head].isVerb && tree.relations[head] != .subject { return nil }
    let phrase = phrase(of: head, besides: match)
    return phrase.isEmpty ? nil : phrase
  }

  /// Words that name nobody by themselves.
  private static let pointers: Set<String> = [
    "this", "that", "these", "those", "there", "what", "which", "whatever", "nothing", "none", "way", "turn", "time",
    "times", "end", "day", "days", "force", "means", "moment", "year", "years", "week", "weeks", "month", "months",
    "night", "morning", "scale", "ground", "grounds", "part", "parts", "date", "cost",
  ]

  /// Whether an act, not an actor, stands there: "the attacks killed ten".
  private func isViolence(_ head: Int) -> Bool {
    passage.marks[head].contains(.violence) && tree.tags[head].isNoun
      && passage.lexicon.violence.words.longest(in: passage.folded[head...].prefix(1)).contains { !$0.entry.isVerb }
  }

  /// The words around a head up to the clauses, marks and appositions that follow it.
  private func phrase(of head: Int, besides match: Match) -> Range<Int> {
    let sentence = sentence(match)
    var start = max(tree.first(under: head), sentence.lowerBound)
    var end = min(tree.last(under: head) + 1, sentence.upperBound)
    for place in start..<end where Int(tree.heads[place]) == head && place != head {
      switch tree.relations[place] {
      case .relativeClause, .adnominalClause, .apposition, .parataxis, .adverbialClause, .copula, .description,
        .bareNominal:
        if place > head { end = min(end, tree.first(under: place)) } else { start = max(start, place + 1) }
      case .nominalModifier where place > head && preposition(of: place) == "by":
        end = min(end, tree.first(under: place))
      case .caseMarker, .coordinator, .adverbial, .marker:
        if place < head { start = max(start, place + 1) }
      default: break
      }
    }
    if match.range.lowerBound > head { end = min(end, match.range.lowerBound) }
    if match.range.upperBound <= head { start = max(start, match.range.upperBound) }
    if let mark = (head..<max(end, head)).first(where: { $0 > head && isBreak($0) }) { end = mark }
    if let mark = (min(start, head)..<head).last(where: isBreak) { start = mark + 1 }
    guard start < end else { return head..<head }
    let trimmed = passage.trimmed(start..<end)
    return trimmed.count > 12 ? head..<head + 1 : withoutPossessive(trimmed)
  }

  private func isBreak(_ place: Int) -> Bool {
    !passage.isWord(place) && passage.tokens[place].kind != .possessive
  }

  private func withoutPossessive(_ phrase: Range<Int>) -> Range<Int> {
    guard let last = phrase.last, passage.tokens[last].kind == .possessive else { return phrase }
    return phrase.lowerBound..<last
  }

  /// The preposition before a noun.
  func preposition(of place: Int) -> String? {
    children(of: place).first { tree.relations[$0] == .caseMarker && $0 < place }.map { passage.folded[$0] }
  }

  /// The noun that a relative pronoun stands for: "gunmen who crossed".
  func antecedent(of pronoun: Int, in clause: Int) -> Int? {
    guard ["who", "which", "that", "whom"].contains(passage.folded[pronoun]) else { return pronoun }
    guard tree.relations[clause] == .relativeClause else { return nil }
    let head = Int(tree.heads[clause])
    return head >= 0 && head < pronoun && tree.tags[head].isNoun ? head : nil
  }
}
