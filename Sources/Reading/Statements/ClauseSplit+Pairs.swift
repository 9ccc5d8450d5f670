import Lexicon

extension ClauseSplit {
  /// "Barges wait, and farmers pay.": two clauses with a subject each.
  func coordinated(_ range: Range<Int>) -> [Part]? {
    for place in range.prefix(100).dropFirst(3)
    where passage.folded[place] == "and" && passage.isMark(place - 1, ",") && passage.isWord(place) {
      let (head, tail) = (passage.trimmed(range.lowerBound..<place), passage.trimmed(place + 1..<range.upperBound))
      guard tail.count > 3, stands(head), stands(tail), hasOwnSubject(tail) else { continue }
      return [Part(words: head), Part(words: tail)]
    }
    return nil
  }

  /// A clause whose first verb is no verb of a relative clause, and which asks nothing.
  private func stands(_ range: Range<Int>) -> Bool {
    guard passage.isClause(range), let verb = passage.firstFiniteVerb(in: range) else { return false }
    let relatives = ["who", "which", "that", "whose", "where", "whether", "when", "what", "how", "why"]
    return !(range.lowerBound..<verb).contains { relatives.contains(passage.folded[$0]) }
      && !(range.lowerBound..<range.upperBound).contains { passage.tokens[$0].kind == .openingQuote }
  }

  /// The verb follows its subject at once, so that the words after "and" are no further noun of a list.
  private func hasOwnSubject(_ range: Range<Int>) -> Bool {
    guard let verb = passage.firstFiniteVerb(in: range), let subject = passage.mainSubject(in: range) else {
      return false
    }
    return verb - range.lowerBound <= 10 && subject.phrase.lowerBound - range.lowerBound <= 2
  }

  /// "because A and because B" gives two reasons, "because A and B" one of two premises.
  func reasons(in part: Part) -> [Part] {
    guard part.relation == .reason, let cue = part.cue else { return [part] }
    for place in part.words.dropFirst(2) where passage.folded[place] == "and" && !passage.isMark(place - 1, ",") {
      let repeated =
        place + 1 < part.words.upperBound && passage.folded[place + 1] == passage.folded[cue.upperBound - 1]
      let tail = place + (repeated ? 2 : 1)..<part.words.upperBound
      let head = passage.trimmed(part.words.lowerBound..<place)
      guard stands(head), stands(tail), hasOwnSubject(tail) else { continue }
      var (first, second) = (part, part)
      first.words = head
      second.words = tail
      if repeated { second.cue = place + 1..<place + 2 } else { second.joinsPremise = true }
      return [first, second]
    }
    return [part]
  }
}
