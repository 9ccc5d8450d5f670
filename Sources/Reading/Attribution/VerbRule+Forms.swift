import Lexicon

/// Passives, participles, and verbs that stand after their content.
extension VerbRule {
  /// "is widely seen as", "are said to": the holder is unnamed, unless "by X" follows.
  func passive(_ use: VerbUse) -> [Finding]? {
    let flags = use.verb.flags
    let after = use.words.upperBound
    guard after < range.upperBound, let subject = use.subject else { return nil }
    let limit = ContentEnd(passage: passage, range: range).end(after: after, subject: subject.phrase, use: use)
    var holder = Finding.Holder.unnamed
    var source: [Range<Int>] = []
    var hinge = after
    if passage.folded[after] == "by" {
      guard let end = (after + 1..<limit).first(where: { ["as", "that", "to"].contains(passage.folded[$0]) }),
        let phrase = passage.nounPhrase(endingAt: end, notBefore: after + 1)
      else { return nil }
      holder = .named(phrase, apposition: nil)
      source = [phrase]
      hinge = end
    }
    let isAs = flags.contains(.asPredicate) && passage.folded[hinge] == "as"
    let isTo = flags.contains(.passive) && passage.folded[hinge] == "to"
    let isThat =
      flags.contains(.that) && passage.folded[hinge] == "that" && passage.folded[subject.phrase.lowerBound] == "it"
    guard isAs || isTo || isThat, hinge + 1 < limit else { return nil }
    if !isThat, passage.nounStart(of: subject.phrase) == nil { return nil }
    var finding = Finding(
      use.verb, sentence: sentence, holder: holder, source: source, cue: [use.cueStart..<hinge + 1],
      content: isThat
        ? [passage.trimmedContent(hinge + 1..<limit)]
        : [subject.phrase, passage.trimmedContent(hinge + 1..<limit)],
      rule: "passive reporting verb")
    finding.shown = isThat ? nil : [subject.phrase.lowerBound..<passage.trimmedContent(hinge + 1..<limit).upperBound]
    finding.isNegated = use.isNegated
    finding.confidence = 0.7
    return [finding]
  }

  /// "…, fearing new tolls": the holder is the subject of the clause before.
  func participle(_ use: VerbUse) -> [Finding]? {
    let start = use.words.lowerBound
    guard start > range.lowerBound, passage.isMark(start - 1, ","),
      use.verb.stance == .mental || use.verb.flags.contains(.that)
    else { return nil }
    guard let subject = passage.mainSubject(in: range.lowerBound..<start - 1),
      passage.canSpeak(subject.phrase, strong: false)
    else { return nil }
    let limit = ContentEnd(passage: passage, range: range).end(
      after: use.words.upperBound, subject: subject.phrase, use: use)
    var use = use
    use.subject = subject
    guard var complement = passage.complement(of: use, limit: limit),
      complement.kind != .infinitive || use.verb.stance == .mental
    else { return nil }
    // "fearing new tolls that could …": the clause belongs to the tolls.
    if complement.kind == .bare, !passage.has(complement.content.lowerBound, .subjectPronoun) {
      complement.kind = .noun
    }
    if complement.kind == .noun, use.verb.stance != .mental { return nil }
    return make(use, subject, complement).map {
      var finding = $0
      finding.rule = "participle: " + finding.rule
      finding.confidence -= 0.1
      return finding
    }
  }

  /// "…, Sudmark says": what stands before is the content, and what goes on after a second comma.
  func inverted(_ use: VerbUse) -> [Finding]? {
    let flags = use.verb.flags
    guard use.modal == nil, !use.isNegated else { return nil }
    guard flags.contains(.bare) || flags.contains(.quote) || flags.contains(.that) && !flags.contains(.weak) else {
      return nil
    }
    if let subject = use.subject, let made = inverted(use, subject, end: use.words.upperBound) { return made }
    // “…,” said the mayor.
    let start = use.words.lowerBound
    guard start > range.lowerBound, passage.tokens[start - 1].kind == .closingQuote || passage.isMark(start - 1, ",")
    else {
      return nil
    }
    let mark =
      (use.words.upperBound..<range.upperBound).first {
        !passage.isWord($0) && passage.tokens[$0].kind != .possessive
      } ?? range.upperBound
    let byTree = passage.subjectByTree(behind: start)
    let stop = byTree.map { min($0.upperBound, mark) } ?? mark
    guard stop > use.words.upperBound,
      let phrase = byTree ?? passage.nounPhrase(endingAt: stop, notBefore: use.words.upperBound), !phrase.isEmpty,
      phrase.lowerBound >= use.words.upperBound, phrase.upperBound <= range.upperBound,
      passage.canSpeak(phrase, strong: true)
    else { return nil }
    var match = Passage.SubjectMatch(phrase: phrase, apposition: nil, verbStart: start)
    var end = stop
    if stop < range.upperBound, passage.isMark(stop, ","), let apposition = apposition(after: stop) {
      match.apposition = apposition
      end = apposition.upperBound
    }
    // "said Tal, who keeps the locks": what belongs to the speaker is no content.
    let whole = passage.whole(phrase, before: nextQuotation(after: end))
    if whole.upperBound > end {
      match.whole = whole
      end = whole.upperBound
    }
    return invertedContent(use, match, before: start - 1, end: end)
  }

  /// "said Tal, a lock keeper": a phrase without a verb up to the next mark.
  private func apposition(after comma: Int) -> Range<Int>? {
    let start = comma + 1
    guard start < range.upperBound, passage.has(start, .article) || passage.isNounLike(start),
      passage.startsNounPhrase(start)
    else { return nil }
    let stop =
      (start..<range.upperBound).first { !passage.isWord($0) && passage.tokens[$0].kind != .possessive }
      ?? range.upperBound
    guard passage.firstFiniteVerb(in: start..<stop) == nil else { return nil }
    return start..<stop
  }

  private func inverted(_ use: VerbUse, _ subject: Passage.SubjectMatch, end: Int) -> [Finding]? {
    guard passage.canSpeak(subject.phrase, strong: !use.verb.flags.contains(.weak)) else { return nil }
    let before = subject.phrase.lowerBound - 1
    guard before > range.lowerBound, passage.isMark(before, ",") || passage.tokens[before].kind == .closingQuote else {
      return nil
    }
    var stop = end
    if passage.tokens[before].kind == .closingQuote {
      // “…,” she told the crowd that met on the quay last month.
      while stop < range.upperBound, passage.isWord(stop) || passage.tokens[stop].kind == .possessive { stop += 1 }
    }
    if stop < range.upperBound, passage.isWord(stop), passage.isMark(before, ",") {
      // …, she told reporters on Monday.
      guard isAdjunct(stop, of: use) else { return nil }
      let close = (stop..<range.upperBound).first { !passage.isWord($0) && passage.tokens[$0].kind != .possessive }
      stop = close ?? range.upperBound
      guard passage.firstFiniteVerb(in: end..<stop) == nil else { return nil }
    }
    guard stop == range.upperBound || !passage.isWord(stop) else { return nil }
    return invertedContent(use, subject, before: before, end: stop)
  }

  /// When, where or to whom something was said.
  private func isAdjunct(_ place: Int, of use: VerbUse) -> Bool {
    use.verb.flags.contains(.hearer) || passage.has(place, [.preposition, .time, .adverb]) || passage.isAdverb(place)
      || passage.isName(place)
  }

  private func invertedContent(
    _ use: VerbUse, _ subject: Passage.SubjectMatch, before: Int, end: Int
  ) -> [Finding]? {
    var start = before
    while start > range.lowerBound, !passage.isMark(start - 1, ";") { start -= 1 }
    let head = passage.trimmed(start..<before)
    var content = [head]
    let isQuoted = (start...before).contains { passage.tokens[$0].kind == .closingQuote }
    let goesOn = end < range.upperBound && passage.isMark(end, ",") && goesOn(after: end)
    guard head.count >= 2 || goesOn && !head.isEmpty else { return nil }
    if !isQuoted, !(passage.isClause(head) && !passage.has(head.lowerBound, .subordinator)) && !goesOn { return nil }
    if end < range.upperBound, passage.isMark(end, ",") {
      let stop = (end..<range.upperBound).first { passage.isMark($0, ";") } ?? range.upperBound
      // Of quoted speech only what is quoted goes on.
      let open = isQuoted ? nextQuotation(after: end) : end
      let tail = passage.trimmed(min(open + 1, stop)..<stop)
      // "…, he said, noting that …": the rest is a report of its own.
      let isReport = tail.first.map { passage.tree.tags[$0] == .gerund && passage.marks[$0].contains(.verb) } ?? true
      if !isReport { content.append(tail) }
    }
    let cue = min(use.cueStart, use.words.lowerBound)..<use.words.upperBound
    return passage.holders(of: subject).map { holder, source in
      var finding = Finding(
        use.verb, sentence: sentence, holder: holder, source: source, cue: [cue], content: content,
        rule: "reporting verb after its content")
      finding.isQuoted = isQuoted
      if isQuoted { finding.setting = setting(from: end) }
      finding.isClausal = true
      return finding
    }
  }

  /// What follows a speaker up to the next quotation, as long as no clause of its own begins.
  private func setting(from end: Int) -> [Range<Int>] {
    let stop = nextQuotation(after: end)
    var place = end
    while place < stop {
      let next = place + 1
      if !passage.isWord(place), next < stop, !passage.has(next, [.subordinator, .preposition, .question]),
        passage.tree.tags[next] != .gerund, passage.isClause(next..<stop) || passage.has(next, .coordinator)
      {
        break
      }
      place = next
    }
    return place > end ? [end..<place] : []
  }

  /// Where the next quotation opens; the end of the sentence if none does.
  private func nextQuotation(after place: Int) -> Int {
    (place..<range.upperBound).first { passage.tokens[$0].kind == .openingQuote } ?? range.upperBound
  }

  /// "Its offer, critics say, came too late": the verb of what was broken off stands after the comma.
  private func goesOn(after comma: Int) -> Bool {
    let next = comma + 1
    guard next < range.upperBound else { return false }
    return passage.has(next, [.auxiliary, .verbPast, .verbThird])
      || passage.firstFiniteVerb(in: next..<range.upperBound) != nil
  }
}
