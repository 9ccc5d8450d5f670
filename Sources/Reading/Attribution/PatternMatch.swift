import Lexicon

/// Where a pattern of the lexicon stands, and whose name stands in it.
struct PatternMatch {
  var words: Range<Int>
  /// The holder's name, its possessive `'s` left out.
  var holder: Range<Int>?
}

extension Passage {
  /// Matches a pattern at a place: names for its holders, a word or none for `*`.
  func match(_ pattern: Pattern, at start: Int, limit: Int) -> PatternMatch? {
    match(pattern.elements[...], at: start, start: start, limit: limit, holder: nil)
  }

  private func match(
    _ elements: ArraySlice<Pattern.Element>, at place: Int, start: Int, limit: Int, holder: Range<Int>?
  ) -> PatternMatch? {
    guard let element = elements.first else { return PatternMatch(words: start..<place, holder: holder) }
    let rest = elements.dropFirst()
    if case .anyWord = element {
      if let found = match(rest, at: place, start: start, limit: limit, holder: holder) { return found }
      guard place < limit, isWord(place) else { return nil }
      return match(rest, at: place + 1, start: start, limit: limit, holder: holder)
    }
    guard place < limit else { return nil }
    switch element {
    case .word(let choices):
      guard choices.contains(folded[place]) else { return nil }
      return match(rest, at: place + 1, start: start, limit: limit, holder: holder)
    case .holder:
      // The longest name first, but what stands after it in the pattern must find its place.
      let reach = holderReach(from: place, limit: limit)
      if rest.isEmpty { return reach > place ? PatternMatch(words: start..<reach, holder: place..<reach) : nil }
      for end in stride(from: reach, to: place, by: -1) {
        if let found = match(rest, at: end, start: start, limit: limit, holder: place..<end) { return found }
      }
      return nil
    case .possessive:
      return possessive(rest, at: place, start: start, limit: limit)
    case .thought(let forms):
      let isThought = lexicon.verbs.startingWith(folded[place]).contains {
        $0.words.count == 1 && $0.entry.verb.stance == .mental && !$0.entry.forms.isDisjoint(with: forms)
      }
      return isThought ? match(rest, at: place + 1, start: start, limit: limit, holder: holder) : nil
    case .anyWord: return nil
    }
  }

  private func possessive(
    _ rest: ArraySlice<Pattern.Element>, at place: Int, start: Int, limit: Int
  ) -> PatternMatch? {
    if has(place, .possessive), folded[place] != "whose" {
      return match(rest, at: place + 1, start: start, limit: limit, holder: place..<place + 1)
    }
    var end = place
    while end < min(limit, place + 8), isWord(end) { end += 1 }
    guard end > place, end < limit, tokens[end].kind == .possessive else { return nil }
    return match(rest, at: end + 1, start: start, limit: limit, holder: place..<end)
  }

  /// How far a name runs from here: to the next mark or verb, eight words at most.
  private func holderReach(from place: Int, limit: Int) -> Int {
    var end = place
    while end < min(limit, place + 8), isWord(end) || tokens[end].kind == .possessive {
      if end > place, has(end, [.auxiliary, .subordinator, .coordinator]) && folded[end] != "and" { break }
      if end > place, isFiniteVerb(end, in: place..<limit), !isName(end) { break }
      end += 1
    }
    return end
  }
}
