import Lexicon

extension Passage {
  /// Whether a noun phrase may be somebody who speaks. With a verb that is little else than a reporting verb any
  /// phrase will do ("the report says"); with others it takes a name, an office, a group or a person's pronoun.
  func canSpeak(_ phrase: Range<Int>, strong: Bool) -> Bool {
    guard let first = phrase.first, folded[first] != "no", folded[first] != "nobody" else { return false }
    if phrase.count == 1, has(first, .subjectPronoun) {
      let word = folded[first]
      return strong ? word != "who" : ["he", "she", "they", "we", "i", "it", "one", "others"].contains(word)
    }
    if phrase.count == 1, has(first, .demonstrative) { return false }
    if isTime(phrase) { return false }
    if hasSpeaker(phrase) || phrase.contains(where: { has($0, .evidence) }) { return true }
    return strong && !has(first, .demonstrative)
  }

  /// Whether the phrase names somebody: a name, an office, a group, "many in X".
  func hasSpeaker(_ phrase: Range<Int>) -> Bool {
    if isQuantified(phrase) { return true }
    return phrase.contains { place in
      if isName(place), !has(place, .time) { return true }
      let words = folded[..<phrase.upperBound]
      return !lexicon.offices.longest(in: words, at: place).isEmpty
        || !lexicon.groups.longest(in: words, at: place).isEmpty
        || ["he", "she", "we", "i"].contains(folded[place])
    }
  }

  /// "I", "we", "you".
  func isFirstPerson(_ phrase: Range<Int>) -> Bool {
    phrase.count == 1 && ["i", "we", "you"].contains(folded[phrase.lowerBound])
  }

  private func isTime(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last else { return false }
    return has(last, .time) && !phrase.contains(where: isName)
  }

  /// The holders that a subject names: two for "Moscow and Tehran", one for "the shippers and traders of Sudmark".
  func holders(of subject: SubjectMatch) -> [(Finding.Holder, [Range<Int>])] {
    let phrase = subject.phrase
    let first = phrase.lowerBound
    if phrase.count == 1, has(first, .subjectPronoun), !has(first, .quantifier) {
      return [(.pronoun(first, antecedent: nil), [phrase])]
    }
    if let joint = phrase.first(where: { folded[$0] == "and" }), joint > first, joint + 1 < phrase.upperBound {
      let (left, right) = (first..<joint, joint + 1..<phrase.upperBound)
      if isBareName(left), isBareName(right) {
        return [(.named(left, apposition: nil), [left]), (.named(right, apposition: nil), [right])]
      }
    }
    var source = [phrase]
    if let whole = subject.whole {
      source = [whole]
    } else if let apposition = subject.apposition {
      source = [phrase.lowerBound..<max(phrase.upperBound, apposition.upperBound)]
    }
    return [(.named(phrase, apposition: subject.apposition), source)]
  }

  /// "Moscow", "the United States": a name and nothing else.
  private func isBareName(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isName($0) || has($0, .article) } && range.contains(where: isName)
  }

  /// The first place of a phrase that is a plausible subject: no pronoun that points nowhere.
  func nounStart(of phrase: Range<Int>) -> Int? {
    let first = phrase.lowerBound
    if phrase.count == 1, has(first, [.subjectPronoun, .demonstrative]) { return nil }
    return first
  }

  /// The subject of the clause that a range begins with, over an opening phrase: "Since 2021, Sudmark sought …".
  func mainSubject(in range: Range<Int>) -> SubjectMatch? {
    guard let verb = firstFiniteVerb(in: range) else { return nil }
    return subject(beforeVerb: verb, notBefore: range.lowerBound)
  }

  /// Whether the author only supposes that somebody thinks so: "may have viewed".
  func isGuess(_ use: VerbUse) -> Bool {
    guard let modal = use.modal, use.verb.stance == .mental || use.verb.flags.contains(.asPredicate) else {
      return false
    }
    return has(modal, .supposing)
  }

  /// Content without marks at its ends and without quotation marks that stand around the whole of it.
  func trimmedContent(_ range: Range<Int>) -> Range<Int> {
    var content = trimmed(range)
    while let first = content.first, content.count > 2,
      has(first, .coordinator) || has(first, .connective) && isMark(first + 1, ",")
    {
      content = trimmed(first + 1..<content.upperBound)
    }
    return content
  }
}
