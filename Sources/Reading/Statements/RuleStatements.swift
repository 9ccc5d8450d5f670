import Lexicon

/// Sets the boundaries of statements inside sentences. Parties play no part in it, so ids never move.
enum RuleStatements {
  /// The drafts of a passage in the order of the text, the title first.
  static func drafts(of passage: Passage, findings: [Finding], _ leg: Leg = Leg()) -> [Draft] {
    var drafts: [Draft] = []
    let title = passage.trimmed(passage.article.titleTokens)
    // A title that only the front matter gives has words and no place in the text.
    if !title.isEmpty || passage.article.title != nil {
      drafts.append(Draft(sentence: nil, pieces: title.isEmpty ? [] : [title]))
    }
    var next = 0
    var subject: Range<Int>?
    let further = furtherSentences(findings)
    let isWhole = passage.article.division == .lines
    for (index, sentence) in passage.sentences.enumerated() {
      if leg.isOver(after: index, of: passage.sentences.count) { break }
      var own: [(Int, Finding)] = []
      while next < findings.count, findings[next].sentence == index {
        if findings[next].makesStatement { own.append((next, findings[next])) }
        next += 1
      }
      for (place, words) in further[index] ?? [] where !own.contains(where: { $0.1.holder != findings[place].holder }) {
        var finding = findings[place]
        (finding.content, finding.source, finding.cue, finding.shown) = (
          [words], [], [words.lowerBound..<words.lowerBound], nil
        )
        finding.sentence = index
        own.append((place, finding))
      }
      let range = passage.withoutStop(sentence.tokens)
      var made = isWhole ? whole(range, at: index, own, passage) : statements(of: range, at: index, own, passage)
      for place in made.indices {
        var before = subject
        if place > 0, made[place].finding == nil, let clause = made[place - 1].pieces.first {
          before = passage.mainSubject(in: clause)?.phrase
        }
        giveSubject(&made[place], own: own, before: before, passage)
      }
      drafts += made
      if let main = passage.mainSubject(in: passage.stretches(of: range)[0])?.phrase,
        !passage.has(main.lowerBound, .subjectPronoun)
      {
        subject = main.count <= 6 ? main : nil
      } else if let first = range.first, !passage.has(first, .subjectPronoun) {
        subject = nil
      }
    }
    return drafts
  }

  /// The sentences into which a quotation runs on, with its finding.
  private static func furtherSentences(_ findings: [Finding]) -> [Int: [(Int, Range<Int>)]] {
    var sentences: [Int: [(Int, Range<Int>)]] = [:]
    for (place, finding) in findings.enumerated() where finding.makesStatement {
      for further in finding.further { sentences[further.sentence, default: []].append((place, further.words)) }
    }
    return sentences
  }

  private static func statements(
    of range: Range<Int>, at index: Int, _ own: [(Int, Finding)], _ passage: Passage
  ) -> [Draft] {
    guard !passage.trimmed(range).isEmpty else { return [] }
    var drafts: [Draft] = []
    for (place, finding) in own { drafts += FindingDrafts(passage: passage).drafts(of: finding, at: place) }
    for rest in uncovered(range, own.map(\.1), passage) {
      drafts += FindingDrafts(passage: passage).authorDrafts(of: rest, at: index)
    }
    return inOrder(drafts)
  }

  /// A line given as one statement: its holder's where the line only reports, else the author's.
  private static func whole(
    _ range: Range<Int>, at index: Int, _ own: [(Int, Finding)], _ passage: Passage
  ) -> [Draft] {
    guard !passage.trimmed(range).isEmpty else { return [] }
    var draft = Draft(sentence: index, pieces: [passage.trimmed(range)])
    if let (place, finding) = own.first, uncovered(range, own.map(\.1), passage).isEmpty,
      own.allSatisfy({ $0.1.holder == finding.holder })
    {
      draft.finding = place
      draft.isNegated = finding.isNegated
      if own.count == 1 { (draft.pieces, draft.shown) = (finding.content, finding.shown) }
    }
    return [draft]
  }

  /// Sorted by where they begin; a relation keeps pointing at the draft it was made with.
  private static func inOrder(_ drafts: [Draft]) -> [Draft] {
    let order = drafts.indices.sorted { (drafts[$0].start, $0) < (drafts[$1].start, $1) }
    var place = [Int](repeating: 0, count: drafts.count)
    for (new, old) in order.enumerated() { place[old] = new }
    return order.enumerated().map { new, old in
      var draft = drafts[old]
      if let relation = draft.relation { draft.relation?.offset = place[old + relation.offset] - new }
      return draft
    }
  }

  /// What the author says himself around what he reports: whole clauses only.
  private static func uncovered(_ range: Range<Int>, _ own: [Finding], _ passage: Passage) -> [Range<Int>] {
    if own.isEmpty { return [range] }
    // A sentence of many hundred words is no prose; only what is reported in it is taken.
    if range.count > 1_000 { return [] }
    var covered: [Range<Int>] = own.map { finding in
      let isParticiple = finding.rule.hasPrefix("participle")
      let ranges = isParticiple ? finding.cue + finding.content : finding.covered
      let start = ranges.map(\.lowerBound).min() ?? range.lowerBound
      return start..<max(start, ranges.map(\.upperBound).max() ?? start)
    }
    covered.sort { $0.lowerBound < $1.lowerBound }
    var gaps: [Range<Int>] = []
    var place = range.lowerBound
    for hull in covered {
      if hull.lowerBound > place { gaps.append(place..<hull.lowerBound) }
      place = max(place, hull.upperBound)
    }
    if place < range.upperBound { gaps.append(place..<range.upperBound) }
    return gaps.compactMap { gap in
      var clause = passage.trimmed(gap)
      while let last = clause.last,
        passage.has(last, [.coordinator, .subordinator, .question, .preposition]) || !passage.isWord(last)
      {
        clause = clause.lowerBound..<last
      }
      while let first = clause.first,
        passage.has(first, .coordinator) || passage.folded[first] == "while" && first > range.lowerBound
      {
        clause = first + 1..<clause.upperBound
      }
      // "X's claim that tolls are just [is old]": the author says so of the claim, with the whole sentence.
      if let first = clause.first, clause.upperBound == range.upperBound, clause.count >= 2,
        passage.has(first, .auxiliary), own.contains(where: { $0.rule.hasPrefix("reporting noun") })
      {
        return range
      }
      // "This poverty is [why …]": what is left has lost its predicate.
      if let last = clause.last, passage.has(last, .auxiliary) { return nil }
      let opensSubordinate = clause.first.map { passage.has($0, .subordinator) && passage.folded[$0] != "that" } ?? true
      if opensSubordinate, let comma = clause.first(where: { passage.isMark($0, ",") }),
        !passage.isClause(clause.lowerBound + 1..<comma), passage.isClause(comma + 1..<clause.upperBound)
      {
        // "Since the vote in 2019, ministers met": a time before a whole clause.
        return clause
      }
      if opensSubordinate, ClauseSplit(passage: passage).parts(of: clause).count < 2 { return nil }
      return clause.count >= 4 && (opensSubordinate || passage.isClause(clause)) ? clause : nil
    }
  }

  /// Names a subject that a pronoun hides: the holder within reported words, else the subject of the sentence before.
  private static func giveSubject(
    _ draft: inout Draft, own: [(Int, Finding)], before: Range<Int>?, _ passage: Passage
  ) {
    guard draft.subject == nil else { return }
    let opening = (draft.shown ?? draft.pieces).first?.lowerBound ?? 0
    var place = opening
    while place < passage.tokens.count, place < opening + 3,
      passage.has(place, .connective) || passage.isMark(place, ",")
    { place += 1 }
    guard place < passage.tokens.count, ["it", "they", "he", "she"].contains(passage.folded[place]) else { return }
    if place + 1 < passage.tokens.count, passage.folded[place] == "it", passage.has(place + 1, .be) { return }
    if passage.folded[place] == "it", isEmptySubject(place, passage) { return }
    let subject: Range<Int>?
    if let finding = own.first(where: { $0.0 == draft.finding })?.1 {
      switch finding.holder {
      case .named(let phrase, _), .pronoun(_, .some(let phrase)): subject = phrase
      default: subject = nil
      }
    } else {
      subject = before
    }
    guard let subject, subject.count <= 6 else { return }
    // "they" for many, "it" for one, "he" for a person.
    let last = subject.upperBound - 1
    let isMany =
      passage.isPlural(last) && !passage.isName(last) || passage.hasJoint(subject) || isOneOfSeveral(subject, passage)
    switch passage.folded[place] {
    case "they": if !isMany { return }
    case "it": if isMany || passage.isPersonLike(subject) { return }
    default: if !passage.isPersonLike(subject) { return }
    }
    draft.subject = subject
    draft.pronoun = place
  }

  /// "It follows that", "it does not seem that": an "it" that stands for nobody.
  private static func isEmptySubject(_ it: Int, _ passage: Passage) -> Bool {
    let verbs = ["follow", "follows", "followed", "seem", "seems", "seemed", "appear", "appears", "appeared"]
    let near = it + 1..<min(it + 6, passage.tokens.count)
    return near.contains { passage.folded[$0] == "that" && verbs.contains(passage.folded[$0 - 1]) }
  }

  /// "Estmark and Westmark warn that it …": whoever is named beside another is not the "it".
  private static func isOneOfSeveral(_ subject: Range<Int>, _ passage: Passage) -> Bool {
    let (before, after) = (subject.lowerBound - 1, subject.upperBound)
    return after + 1 < passage.tokens.count && passage.folded[after] == "and" && passage.isName(after + 1)
      || before > 0 && passage.folded[before] == "and" && passage.isName(before - 1)
  }
}
