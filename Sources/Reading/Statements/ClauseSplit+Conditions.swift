import Lexicon

extension ClauseSplit {
  /// "as long as", "provided that": how many words of a condition stand here; nil for those of one word.
  func conditionWords(at place: Int, in range: Range<Int>) -> Int? {
    // Most words open none, and their classes tell so without a search.
    guard passage.marks[place].contains(.connective),
      passage.has(place, [.subordinator, .preposition, .verbParticiple, .verbIng])
    else { return nil }
    return passage.lexicon.connectives.longest(in: passage.folded[..<range.upperBound], at: place).first {
      $0.entry.relation == .condition && $0.count > 1 && $0.entry.second.isEmpty && $0.entry.certainty >= 0.75
        && $0.entry.phrase != "only if"
    }?.count
  }

  /// "Should Norrland close the gates, …", "Were the toll to rise, …": a condition without "if".
  func inverted(_ range: Range<Int>) -> [Part]? {
    let start = range.lowerBound
    guard range.count > 4, ["should", "were", "had"].contains(passage.folded[start]),
      passage.startsNounPhrase(start + 1) || passage.isName(start + 1) || passage.has(start + 1, .subjectPronoun)
    else { return nil }
    for comma in range.prefix(40).dropFirst(3) where passage.isMark(comma, ",") {
      let (head, tail) = (passage.trimmed(start..<comma), passage.trimmed(comma + 1..<range.upperBound))
      guard passage.isClause(tail), tail.contains(where: { passage.has($0, .modal) }) else { continue }
      return [Part(words: head, relation: .condition, cue: start..<start + 1), Part(words: tail)]
    }
    return nil
  }

  /// "While ministers were meeting": a time.
  func isProgressive(_ clause: Range<Int>) -> Bool {
    clause.dropFirst().contains { passage.has($0, .verbIng) && passage.has($0 - 1, .be) }
  }
}
