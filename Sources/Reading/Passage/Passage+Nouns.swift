import Lexicon

extension Passage {
  private static let inner: Set<String> = [
    "of", "in", "from", "for", "at", "on", "with", "between", "among", "within", "near",
  ]

  /// The noun that a verb agrees with: "experts" of "the experts at the Union".
  func head(of phrase: Range<Int>) -> Int {
    let joint = phrase.dropFirst().first { Self.inner.contains(folded[$0]) }
    return (joint ?? phrase.upperBound) - 1
  }

  /// The noun phrase whose last token stands before `end`, not reaching below `lower`.
  func nounPhrase(endingAt end: Int, notBefore lower: Int) -> Range<Int>? {
    let last = end - 1
    guard last >= lower, isWord(last) || tokens[last].kind == .possessive else { return nil }
    if has(last, .subjectPronoun), !has(last, .quantifier),
      !tokens[last].isCapitalized || last == lower
        || folded[last] == "i" || !isName(last)
    {
      return last..<end
    }
    guard isNounLike(last) else { return nil }
    var start = last
    while start > lower, let next = extend(start, last: last, notBefore: lower) { start = next }
    return stripped(start..<end, notBefore: lower)
  }

  /// The place one step to the left if it still belongs to the phrase.
  private func extend(_ start: Int, last: Int, notBefore lower: Int) -> Int? {
    let place = start - 1
    if tokens[place].kind == .possessive { return place }
    guard isWord(place) else { return nil }
    if has(start, [.article, .possessive]) || (has(start, .determiner) && !has(start, .quantifier)) {
      return has(place, .preposition) && joins(place, lower) || isJoining(place, lower) ? place : nil
    }
    if has(place, .preposition) { return joins(place, lower) ? place : nil }
    if has(place, .coordinator) { return isJoining(place, lower) ? place : nil }
    if has(place, .anyDeterminer) { return place }
    if has(place, [.subordinator, .question, .subjectPronoun, .objectPronoun]) && !isName(place) { return nil }
    if isFiniteVerb(place, in: lower..<last + 1) { return nil }
    if has(place, [.nonfinite]) { return nil }
    if isAdverb(place), !has(place, .quantifier) { return nil }
    return place
  }

  private func joins(_ place: Int, _ lower: Int) -> Bool {
    Self.inner.contains(folded[place]) && place > lower && isNounLike(place - 1)
  }

  /// "Moscow and Tehran": joins two nouns when no verb stands before them.
  private func isJoining(_ place: Int, _ lower: Int) -> Bool {
    guard folded[place] == "and" || folded[place] == "or", place > lower, isNounLike(place - 1) else { return false }
    return firstFiniteVerb(in: lower..<place) == nil
  }

  /// The phrase without the adverbs, connectives and times before it.
  private func stripped(_ range: Range<Int>, notBefore lower: Int) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      if (isAdverb(start) || has(start, .coordinator)) && !has(start, .quantifier) {
        start += 1
      } else if start + 1 < range.upperBound, has(start + 1, .time), !has(start, .possessive),
        start + 2 < range.upperBound,
        isWord(start + 2), !has(start + 2, .preposition),
        ["last", "next", "this", "that", "one", "each", "every"].contains(folded[start])
      {
        start += 2
      } else if has(start, .preposition), !has(start, .quantifier) {
        // "In recent years Sudmark": what remains is the name at the end.
        guard let name = (start..<range.upperBound).last(where: { !isName($0) }), name + 1 < range.upperBound else {
          return nil
        }
        start = name + 1
      } else {
        break
      }
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  /// The subject of a clause that starts at the range's start: the noun phrase before its first finite verb.
  func subject(ofClause range: Range<Int>) -> Range<Int>? {
    guard let verb = firstFiniteVerb(in: range) else { return nil }
    return subject(beforeVerb: verb, notBefore: range.lowerBound)?.phrase
  }

  struct SubjectMatch {
    var phrase: Range<Int>
    /// Its name after a comma: "the army chief, Field Marshal X, said".
    var apposition: Range<Int>?
    /// The phrase with all that follows it and belongs to it, where that is more.
    var whole: Range<Int>?
    /// Where adverbs and auxiliaries before the verb begin.
    var verbStart: Int
  }

  /// The noun phrase that a verb has before it, over adverbs, auxiliaries and what stands between commas.
  func subject(beforeVerb verb: Int, notBefore lower: Int) -> SubjectMatch? {
    var end = verb
    while end > lower, isWord(end - 1),
      isAdverb(end - 1) && !has(end - 1, .quantifier) || has(end - 1, .auxiliary) || has(end - 1, .nonfinite)
    {
      end -= 1
    }
    let verbStart = end
    guard end > lower else { return nil }
    if let (open, inside) = parenthesis(closingAt: end - 1, notBefore: lower) {
      guard let phrase = nounPhrase(endingAt: open, notBefore: clauseStart(before: open, notBefore: lower)) else {
        return nil
      }
      let first = inside.lowerBound
      let named = isName(first) && !has(first, .verb) || has(first, .article) ? inside : nil
      var match = SubjectMatch(phrase: phrase, apposition: named, verbStart: verbStart)
      match.whole = phrase.lowerBound..<inside.upperBound
      return match
    }
    guard isWord(end - 1) || tokens[end - 1].kind == .possessive else { return nil }
    if ["who", "which", "that"].contains(folded[end - 1]) {
      var before = end - 1
      if before > lower, isMark(before - 1, ",") { before -= 1 }
      return nounPhrase(endingAt: before, notBefore: lower).map {
        SubjectMatch(phrase: $0, apposition: nil, verbStart: verbStart)
      }
    }
    return nounPhrase(endingAt: end, notBefore: clauseStart(before: end, notBefore: lower)).map {
      SubjectMatch(phrase: $0, apposition: nil, verbStart: verbStart)
    }
  }

  /// The place after the nearest mark or subordinator to the left.
  func clauseStart(before end: Int, notBefore lower: Int) -> Int {
    var place = end
    while place > lower {
      let before = place - 1
      if !isWord(before), tokens[before].kind != .possessive { return place }
      if has(before, .subordinator), !has(before, [.preposition, .adverb, .determiner]) { return place }
      if folded[before] == "that" || folded[before] == "why" || folded[before] == "how" || folded[before] == "but"
        || folded[before] == "what"
      {
        return place
      }
      place -= 1
    }
    return lower
  }

  /// What stands between the commas, dashes or brackets that close here: where they open, and what is inside.
  func parenthesis(closingAt close: Int, notBefore lower: Int) -> (open: Int, inside: Range<Int>)? {
    let isComma = isMark(close, ",")
    let isDash = tokens[close].kind == .dash
    let isBracket = isMark(close, ")")
    guard isComma || isDash || isBracket else { return nil }
    var place = close - 1
    while place > lower, close - place < 40 {
      if isBracket ? isMark(place, "(") : isDash ? tokens[place].kind == .dash : isMark(place, ",") {
        let inside = place + 1..<close
        guard !inside.isEmpty else { return nil }
        if isBracket { return (place, inside) }
        let startsRelative = ["who", "which", "whose", "where"].contains(folded[inside.lowerBound])
        // Before a clause of its own the comma closed something else: "If X opens, Y says".
        if !startsRelative, firstFiniteVerb(in: inside) != nil { return nil }
        return (place, inside)
      }
      if tokens[place].kind == .closingQuote || isMark(place, ";") { return nil }
      place -= 1
    }
    return nil
  }
}
