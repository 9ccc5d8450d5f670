import Lexicon

/// A reporting verb as it stands in a sentence: its form, its subject, and what follows it.
struct VerbUse {
  var verb: ReportingWord
  /// The verb's own words.
  var words: Range<Int>
  var forms: VerbForms
  var subject: Passage.SubjectMatch?
  var isPassive = false
  var isNegated = false
  var isParticiple = false
  /// A modal before it: the author supposes or foresees it.
  var modal: Int?
  /// Where the cue begins, adverbs and auxiliaries included.
  var cueStart: Int
}

extension Passage {
  /// The reporting verb at a place, if it can be one there.
  func verbUse(at place: Int, in range: Range<Int>) -> [VerbUse] {
    guard marks[place].contains(.verb), isWord(place) else { return [] }
    return lexicon.verbs.all(in: folded[..<range.upperBound], at: place).compactMap { match in
      verbUse(match.entry, words: place..<place + match.words.count, in: range)
    }
  }

  private func verbUse(_ form: ReportingVerbForm, words: Range<Int>, in range: Range<Int>) -> VerbUse? {
    var use = VerbUse(verb: form.verb, words: words, forms: form.forms, cueStart: words.lowerBound)
    var place = words.lowerBound
    var auxiliaries: WordClasses = []
    while place > range.lowerBound, isWord(place - 1) {
      let before = place - 1
      if has(before, .auxiliary) || has(before, .nonfinite) {
        auxiliaries.formUnion(classes[before])
        if has(before, .modal) { use.modal = before }
        if folded[before] == "been" || folded[before] == "being" || folded[before] == "be" { auxiliaries.insert(.be) }
        if has(before, .negation) { use.isNegated = true }
      } else if isAdverb(before), !has(before, .coordinator), !has(before, .quantifier) || has(before, .negation) {
        if has(before, .negation) { use.isNegated = true }
      } else {
        break
      }
      place = before
    }
    use.cueStart = place
    let before = place - 1
    if before >= range.lowerBound, folded[before] == "to" { return nil }
    if let previous = previousWord(words.lowerBound, in: range),
      tokens[previous].kind == .possessive || has(previous, [.article, .possessive]) || folded[previous] == "such"
        || (has(previous, .preposition) && !form.forms.contains(.ing))
    {
      return nil
    }
    if tokens[words.lowerBound].isCapitalized, words.lowerBound > range.lowerBound { return nil }
    return settle(use, auxiliaries, before: before, in: range)
  }

  /// Decides which form the verb has and finds its subject.
  private func settle(_ use: VerbUse, _ auxiliaries: WordClasses, before: Int, in range: Range<Int>) -> VerbUse? {
    var use = use
    let forms = use.forms
    if auxiliaries.isEmpty, forms == .ing {
      use.isParticiple = true
      return use
    }
    // "harsh comments she made": a noun, by the tagger's lights and those of the words about it.
    let next = use.words.upperBound
    let opensClause = next < range.upperBound && (folded[next] == "that" || has(next, .article))
    if !opensClause, auxiliaries.isEmpty, forms.isDisjoint(with: .past), tree.tags[use.words.lowerBound].isNoun,
      before >= range.lowerBound, !isName(before),
      [.adjective, .determiner, .possessivePronoun].contains(tree.tags[before])
    {
      return nil
    }
    if auxiliaries.contains(.be), !forms.contains(.ing) {
      guard forms.contains(.participle) else { return nil }
      use.isPassive = true
    }
    if auxiliaries.isEmpty, forms.isDisjoint(with: [.base, .third, .past]) { return nil }
    use.subject = subject(beforeVerb: use.words.lowerBound, notBefore: range.lowerBound)
    if let byTree = subjectByTree(of: use.words.lowerBound, in: range),
      !has(byTree.phrase.lowerBound, [.question, .subordinator]) || use.subject == nil
    {
      // "…; peace requires": a subject handed down from another verb needs an "and" before this one.
      let isItsOwn = children(of: use.words.lowerBound).contains { tree.relations[$0].isSubject }
      let isJoined = before >= range.lowerBound && has(before, .coordinator)
      if isItsOwn || isJoined || use.subject == nil { use.subject = reconciled(use.subject, with: byTree) }
    }
    guard let subject = use.subject?.phrase else { return use }
    let last = subject.upperBound - 1
    let after = use.words.upperBound
    if auxiliaries.isEmpty, forms.contains(.participle), after < range.upperBound,
      ["to", "by"].contains(folded[after]),
      !isName(last), !has(last, .subjectPronoun)
    {
      // "posts believed to stand": a participle, not a verb.
      return nil
    }
    let isNested =
      subject.lowerBound > range.lowerBound && ["to", "by", "from"].contains(folded[subject.lowerBound - 1])
    // "Statements by the mayor suggest": the verb agrees with a noun further left.
    if auxiliaries.isEmpty, forms.isDisjoint(with: .past), !isNested {
      let pronoun = has(last, .subjectPronoun)
      let plural = isPlural(last) || isPlural(head(of: subject)) || hasJoint(subject)
      if forms.contains(.base), !forms.contains(.third) {
        if pronoun, ["it", "he", "she", "one"].contains(folded[last]) { return nil }
        if !pronoun, !plural, !isQuantified(subject) { return nil }
      } else if forms == .third {
        if pronoun, ["they", "we", "i", "you"].contains(folded[last]) { return nil }
      }
    }
    return use
  }

  /// The subject by the words before the verb, or the tree's where that names a speaker and the words do not agree.
  private func reconciled(_ byWords: SubjectMatch?, with byTree: SubjectMatch) -> SubjectMatch {
    guard let byWords else { return byTree }
    if byTree.phrase.overlaps(byWords.phrase) {
      // "a near neighbour": the words alone take "near" for a preposition.
      guard byTree.phrase.upperBound == byWords.phrase.upperBound, byTree.phrase.lowerBound < byWords.phrase.lowerBound,
        byTree.phrase.allSatisfy({ isWord($0) && folded[$0] != "of" || tokens[$0].kind == .possessive })
      else { return byWords }
      var match = byWords
      match.phrase = byTree.phrase
      return match
    }
    // "Rolf Tal came late and said": "late" is no subject.
    let before = byWords.phrase.lowerBound - 1
    let isDoubtful =
      !canSpeak(byWords.phrase, strong: false) || before >= 0 && ["to", "from", "in"].contains(folded[before])
    return isDoubtful && canSpeak(byTree.phrase, strong: false) ? byTree : byWords
  }

  func hasJoint(_ phrase: Range<Int>) -> Bool { phrase.contains { folded[$0] == "and" } }
  func isQuantified(_ phrase: Range<Int>) -> Bool { has(phrase.lowerBound, .quantifier) }
}
