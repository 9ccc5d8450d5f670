import Lexicon

/// Makes the statements of one finding, or of one stretch of the author's own words.
struct FindingDrafts {
  let passage: Passage

  /// One statement, or several where the content has several clauses or two verbs of one subject.
  func drafts(of finding: Finding, at place: Int) -> [Draft] {
    guard finding.content.count == 1, finding.shown == nil, !finding.isQuestion, let content = finding.content.first
    else {
      return [whole(finding, at: place)]
    }
    let parts = ClauseSplit(passage: passage).parts(of: content)
    guard parts.count == 1 else {
      return related(parts).map {
        var draft = $0
        draft.sentence = finding.sentence
        draft.finding = place
        draft.isNegated = finding.isNegated
        return draft
      }
    }
    if let (first, second) = twoClauses(in: content) {
      var (head, tail) = (whole(finding, at: place), whole(finding, at: place))
      head.pieces = [first]
      tail.pieces = [second]
      return [head, tail]
    }
    guard let (first, second, subject) = twoVerbs(in: content) else { return [whole(finding, at: place)] }
    var head = whole(finding, at: place)
    head.pieces = [first]
    var tail = head
    tail.pieces = [second]
    tail.subject = subject
    return [head, tail]
  }

  /// "… that the lock is shut and that the gates leak": each that-clause is a statement.
  private func twoClauses(in content: Range<Int>) -> (Range<Int>, Range<Int>)? {
    for place in content.dropLast(3) where passage.folded[place] == "and" && passage.folded[place + 1] == "that" {
      let (first, second) = (passage.trimmed(content.lowerBound..<place), place + 2..<content.upperBound)
      if passage.isClause(first), passage.isClause(second) { return (first, second) }
    }
    return nil
  }

  private func whole(_ finding: Finding, at place: Int) -> Draft {
    Draft(
      sentence: finding.sentence, pieces: finding.content, shown: finding.shown, finding: place,
      isNegated: finding.isNegated)
  }

  /// The author's own clauses.
  func authorDrafts(of range: Range<Int>, at sentence: Int) -> [Draft] {
    let range = passage.trimmed(range)
    guard !range.isEmpty else { return [] }
    return related(ClauseSplit(passage: passage).parts(of: range)).map {
      var draft = $0
      draft.sentence = sentence
      return draft
    }
  }

  private func related(_ parts: [ClauseSplit.Part]) -> [Draft] {
    parts.enumerated().map { index, part in
      var draft = Draft(sentence: nil, pieces: [part.words])
      if let relation = part.relation, let cue = part.cue {
        draft.relation = (relation, part.target - index, cue)
        draft.isIfPart = relation == .condition
        draft.joinsPremise = part.joinsPremise
      }
      return draft
    }
  }

  /// "[the levy] harms farmers | and angers voters": a second verb of the same form after "and".
  private func twoVerbs(in content: Range<Int>) -> (Range<Int>, Range<Int>, Range<Int>)? {
    guard let verb = passage.firstFiniteVerb(in: content), let subject = passage.mainSubject(in: content) else {
      return nil
    }
    let forms = passage.classes[verb].intersection([.verbBase, .verbThird, .verbPast, .be, .have, .modal])
    guard !forms.isEmpty,
      subject.phrase.lowerBound == content.lowerBound || passage.has(content.lowerBound, [.anyDeterminer, .quantifier])
        || subject.phrase.lowerBound - content.lowerBound <= 3
    else { return nil }
    var place = verb + 2
    while place + 2 < content.upperBound {
      if passage.folded[place] == "and", isSecondVerb(place + 1, forms, content) {
        let (first, second) = (
          passage.trimmed(content.lowerBound..<place), passage.trimmed(place + 1..<content.upperBound)
        )
        guard second.count >= 2, first.count >= 3 else { return nil }
        return (first, second, subject.phrase)
      }
      if ["that", "which", "who", "whether"].contains(passage.folded[place]) { return nil }
      place += 1
    }
    return nil
  }

  private func isSecondVerb(_ place: Int, _ forms: WordClasses, _ content: Range<Int>) -> Bool {
    guard !passage.tokens[place].isCapitalized, !passage.has(place, .notVerb) else { return false }
    let kind = passage.classes[place]
    if !kind.isDisjoint(with: [.be, .have]) { return !forms.isDisjoint(with: [.be, .have, .verbPast, .verbThird]) }
    if kind.contains(.modal) { return forms.contains(.modal) || !forms.isDisjoint(with: .finiteForms) }
    if forms.isDisjoint(with: [.verbBase, .verbThird, .verbPast]) { return false }
    if forms.contains(.verbThird) || forms.contains(.verbPast) {
      return !kind.intersection(forms).intersection([.verbThird, .verbPast]).isEmpty && opensObject(place + 1, content)
    }
    return kind.contains(.verbBase) && opensObject(place + 1, content)
  }

  /// "angers voters", "inflame sentiment": not "and reports from", where the word is a noun.
  private func opensObject(_ place: Int, _ content: Range<Int>) -> Bool {
    guard place < content.upperBound, passage.isWord(place) else { return false }
    return passage.startsNounPhrase(place) || passage.isAdverb(place) || passage.folded[place] == "to"
  }
}
