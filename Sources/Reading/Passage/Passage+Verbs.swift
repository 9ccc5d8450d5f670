import Lexicon

extension Passage {
  /// Whether a verb that carries a clause stands here, as far as its neighbours tell.
  func isFiniteVerb(_ place: Int, in range: Range<Int>) -> Bool {
    guard isWord(place) else { return tokens[place].kind == .possessive && has(place, .be) }
    let kind = classes[place]
    if !kind.isDisjoint(with: .auxiliary) { return true }
    if kind.contains(.notVerb) || kind.contains(.preposition) || isName(place) { return false }
    let before = previousWord(place, in: range)
    if let before, has(before, [.modal, .do]) { return false }
    if let before, tokens[before].kind == .possessive || has(before, [.article, .possessive, .preposition]) {
      return false
    }
    if let before, folded[before] == "to" { return false }
    let isPast = kind.contains(.verbPast) || marks[place].contains(.pastLike)
    if isPast { return isFinitePast(place, before, in: range) }
    if kind.contains(.verbThird) { return isFiniteThird(place, before, in: range) }
    if kind.contains(.verbBase) { return isFiniteBase(place, before, in: range) }
    return false
  }

  /// "targeted", "believed": finite after a noun, unless "by" or "to" follows a bare participle.
  private func isFinitePast(_ place: Int, _ before: Int?, in range: Range<Int>) -> Bool {
    guard let before else { return false }
    if !classes[place].contains(.verbParticiple), classes[place].contains(.verbPast) { return true }
    if has(before, [.be, .have, .nonfinite]) { return false }
    if has(before, .determiner) && !has(before, .subjectPronoun) { return false }
    guard has(before, .subjectPronoun) || isNounLike(before) || isAdverb(before) || has(before, .coordinator) else {
      return false
    }
    let after = place + 1
    guard after < range.upperBound else { return true }
    if folded[after] == "by" { return false }
    // "Sudmark sought to", but "posts believed to stand".
    if folded[after] == "to" { return isName(before) || has(before, .subjectPronoun) }
    // An adjective before its noun ("a failed state") has no noun before it that could be a subject.
    return isNounLike(before) || has(before, .subjectPronoun) || has(before, .coordinator) || isWord(before)
  }

  private func isFiniteThird(_ place: Int, _ before: Int?, in range: Range<Int>) -> Bool {
    guard let before else { return false }
    guard isNounLike(before) || has(before, .subjectPronoun) || isAdverb(before) || has(before, .determiner) else {
      return has(before, .coordinator)
    }
    if has(before, .determiner) && !has(before, .subjectPronoun) && !has(before, .quantifier) {
      return folded[before] == "this" || folded[before] == "that" || folded[before] == "what"
        || folded[before] == "which"
    }
    // "cross-border attacks persist": a plural noun when another verb follows at once.
    var after = place + 1
    while after < range.upperBound, isAdverb(after) { after += 1 }
    guard after < range.upperBound, isWord(after) else { return true }
    if has(after, .auxiliary) { return false }
    if has(after, .verbBase), !has(after, [.verbThird, .preposition]), !has(after, .notVerb) {
      let next = after + 1
      let opens =
        next >= range.upperBound || !isWord(next) || has(next, [.anyDeterminer, .preposition, .objectPronoun])
        || tokens[next].isCapitalized
      return !opens
    }
    return true
  }

  private func isFiniteBase(_ place: Int, _ before: Int?, in range: Range<Int>) -> Bool {
    guard let before else { return false }
    if ["they", "we", "i", "you", "who", "which"].contains(folded[before]) { return true }
    if folded[before] == "that" {
      let next = place + 1
      return next < range.upperBound && has(next, [.anyDeterminer, .preposition, .objectPronoun])
    }
    if has(before, .coordinator) || has(before, .quantifier) { return true }
    var noun = before
    while noun > range.lowerBound, isAdverb(noun) { noun -= 1 }
    guard isNounLike(noun), isPlural(noun) || has(noun, .quantifier) else { return false }
    // "security concerns rise" is a clause; "attacks force" before a noun phrase too.
    let after = place + 1
    guard after < range.upperBound, isWord(after) else { return true }
    if has(after, .auxiliary) || has(after, .verbThird) { return false }
    return true
  }

  func isPlural(_ place: Int) -> Bool {
    let word = folded[place]
    return (word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 2) || has(place, .quantifier)
      || tree.tags[place].isPlural || word.hasSuffix("men")
      || ["people", "men", "women", "children", "police", "taliban", "media", "public"].contains(word)
      || (place > 1 && folded[place - 1] == "and")
  }

  /// A word that can end a noun phrase.
  func isNounLike(_ place: Int) -> Bool {
    guard isWord(place) else { return tokens[place].kind == .possessive }
    if tokens[place].kind == .number { return true }
    if has(place, .quantifier) { return true }
    return !has(place, Self.closed) || isName(place)
  }

  func previousWord(_ place: Int, in range: Range<Int>) -> Int? {
    let before = place - 1
    guard before >= range.lowerBound else { return nil }
    return isWord(before) || tokens[before].kind == .possessive ? before : nil
  }

  /// The first finite verb of a range.
  func firstFiniteVerb(in range: Range<Int>) -> Int? { range.first { isFiniteVerb($0, in: range) } }

  /// Whether the words are a clause: a subject, and a finite verb near it.
  func isClause(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count >= 2 else { return false }
    var start = first
    while start < range.upperBound, isAdverb(start), !has(start, .quantifier), folded[start] != "there" { start += 1 }
    guard start < range.upperBound, isWord(start) || tokens[start].kind == .openingQuote else { return false }
    if isContraction(start) { return true }
    if has(start, [.coordinator, .objectPronoun]) { return false }
    if has(start, .auxiliary) || has(start, .verbIng) && start + 1 < range.upperBound && !has(start + 1, .be) {
      return false
    }
    let window = start..<min(range.upperBound, start + 24)
    guard let verb = firstFiniteVerb(in: window) else { return false }
    return verb > start
  }
}
