import Lexicon

/// Where the content of a reporting word ends: at the end of its clause, or where the sentence turns away from it.
struct ContentEnd {
  let passage: Passage
  let range: Range<Int>

  func end(after start: Int, subject: Range<Int>, use: VerbUse) -> Int {
    var depth = 0
    var sawNegation = false
    var place = start
    while place < range.upperBound {
      let kind = passage.tokens[place].kind
      if kind == .openingQuote { depth += 1 }
      if kind == .closingQuote { depth -= 1 }
      if depth < 0 { return place }
      if depth == 0, place > start {
        if passage.isMark(place, ";") { return place }
        if passage.has(place, .negation) || passage.folded[place] == "only" { sawNegation = true }
        if turns(at: place, start: start, sawNegation: sawNegation, use: use) { return place }
      }
      place += 1
    }
    return range.upperBound
  }

  private func turns(at place: Int, start: Int, sawNegation: Bool, use: VerbUse) -> Bool {
    let word = passage.folded[place]
    let next = place + 1
    guard next < range.upperBound else { return false }
    if passage.isMark(place, ","), isNewClause(after: place, use: use) { return true }
    if passage.isMark(place, ",") {
      let follow = passage.folded[next]
      // A participle of reporting: ", adding that", ", hoping for".
      if passage.marks[next].contains(.verb), passage.has(next, .verbIng) || follow.hasSuffix("ing"),
        passage.verbUse(at: next, in: range).contains(where: \.isParticiple),
        next + 1 < range.upperBound,
        passage.folded[next + 1] == "that" || passage.tokens[next + 1].kind == .openingQuote
      {
        return true
      }
      if follow == "but" || follow == "yet", !sawNegation {
        let tail = next + 1..<range.upperBound
        return !tail.isEmpty && !passage.has(next + 1, .preposition) && passage.isClause(tail)
      }
      if ["while", "whereas", "although", "though"].contains(follow) {
        return passage.isClause(next + 1..<range.upperBound)
      }
      return isSharedVerb(at: next, use: use)
    }
    return (word == "and" || word == "but") && isSharedVerb(at: place, use: use)
  }

  /// "called for a pause, and Norrland asked": a verb joined to this one that has a subject of its own.
  private func isNewClause(after comma: Int, use: VerbUse) -> Bool {
    guard passage.has(comma + 1, .coordinator) else { return false }
    // What is called for is a thing; a clause after it is another sentence.
    let tail = comma + 2..<range.upperBound
    if !use.verb.flags.contains(.that), tail.count > 2, !passage.has(comma + 2, [.auxiliary, .verbIng]),
      !passage.isFiniteVerb(comma + 2, in: range), passage.isClause(tail)
    {
      return true
    }
    let verb = use.words.lowerBound
    return passage.children(of: verb).contains { joined in
      joined > comma && passage.tree.relations[joined] == .conjunct && passage.tree.first(under: joined) > comma
        && passage.children(of: joined).contains { $0 < joined && passage.tree.relations[$0].isSubject }
    }
  }

  /// "… and accused": a reporting verb of the same form with a complement of its own.
  private func isSharedVerb(at place: Int, use: VerbUse) -> Bool {
    var verb = place
    if ["and", "but", "or"].contains(passage.folded[verb]) { verb += 1 } else if !passage.isWord(verb) { return false }
    while verb < range.upperBound, passage.isAdverb(verb) || passage.has(verb, .have) { verb += 1 }
    guard verb < range.upperBound, passage.marks[verb].contains(.verb) else { return false }
    for other in passage.verbUse(at: verb, in: range) where !other.isParticiple && !other.isPassive {
      guard !other.forms.isDisjoint(with: use.forms), !other.verb.flags.contains(.weak) else { continue }
      if use.forms == .base, other.forms != .base { continue }
      if passage.complement(of: other, limit: range.upperBound) != nil { return true }
    }
    return false
  }
}
