import Lexicon

/// Reporting verbs: "X maintains that …", "X rejected … and accused Y of …", "…, X says", "…, hoping that …".
struct VerbRule {
  let passage: Passage
  let sentence: Int
  let range: Range<Int>

  /// A finding that a later verb of the same subject goes on: "rejected … and accused …".
  private struct Open {
    var subject: Passage.SubjectMatch
    var forms: VerbForms
  }

  func findings() -> [Finding] {
    var found: [Finding] = []
    var last: Open?
    var quoteDepth = 0
    var place = range.lowerBound
    while place < range.upperBound {
      if passage.tokens[place].kind == .openingQuote { quoteDepth += 1 }
      if passage.tokens[place].kind == .closingQuote { quoteDepth = max(0, quoteDepth - 1) }
      guard quoteDepth == 0, let made = finding(at: place, after: last, earlier: found) else {
        place += 1
        continue
      }
      found += made.findings
      if let subject = made.use.subject, !made.use.isParticiple { last = Open(subject: subject, forms: made.use.forms) }
      place = made.use.words.upperBound
    }
    return found
  }

  private func finding(at place: Int, after last: Open?, earlier: [Finding]) -> (findings: [Finding], use: VerbUse)? {
    for use in passage.verbUse(at: place, in: range) {
      var use = use
      if use.isParticiple {
        guard let made = participle(use) else { continue }
        return (made, use)
      }
      var isShared = false
      let before = use.cueStart - 1
      if before > range.lowerBound, ["and", "but", "or"].contains(passage.folded[before]) || passage.isMark(before, ","),
        let last, !last.forms.isDisjoint(with: use.forms)
      {
        use.subject = last.subject
        isShared = true
      }
      if let made = use.isPassive ? passive(use) : active(use, isShared: isShared) { return (made, use) }
      if !use.isPassive, let made = inverted(use) { return (made, use) }
    }
    return nil
  }

  // MARK: Forms

  private func active(_ use: VerbUse, isShared: Bool) -> [Finding]? {
    guard let subject = use.subject, passage.canSpeak(subject.phrase, strong: !use.verb.flags.contains(.weak)) else {
      return nil
    }
    var limit = ContentEnd(passage: passage, range: range).end(after: use.words.upperBound, subject: subject.phrase, use: use)
    let what = subject.phrase.lowerBound - 1
    let isFronted = what >= range.lowerBound && passage.folded[what] == "what"
    if isFronted {
      // "What X saw as Y, …": its content ends with its clause.
      limit = (use.words.upperBound..<limit).first { passage.isMark($0, ",") } ?? limit
    }
    guard let complement = isFronted ? fronted(use, limit) : passage.complement(of: use, limit: limit) else { return nil }
    if use.isNegated, complement.kind != .that { return nil }
    if use.modal != nil, !mayBeForeseen(use, complement) { return nil }
    if [.question, .infinitive, .predicate, .noun].contains(complement.kind), !passage.canSpeak(subject.phrase, strong: false) {
      return nil
    }
    return make(use, subject, complement).map {
      var finding = $0
      // Inside a sentence it names a view in passing: "what X considered credible action".
      if isFronted, what > range.lowerBound || limit == range.upperBound { finding.makesStatement = false }
      return finding
    }
  }

  /// "what X viewed as Y", "what X considered Y".
  private func fronted(_ use: VerbUse, _ limit: Int) -> Complement? {
    let after = use.words.upperBound
    guard after < limit, use.verb.flags.contains(.asPredicate) || use.verb.stance == .mental else { return nil }
    if passage.folded[after] == "as", after + 1 < limit {
      return Complement(kind: .predicate, content: after + 1..<limit, cueEnd: after + 1)
    }
    if use.words.count == 2, passage.folded[after - 1] == "for" {
      return Complement(kind: .predicate, content: after..<limit, cueEnd: after)
    }
    guard ["consider", "call", "deem", "think", "term", "dub", "label", "judge", "find"].contains(use.verb.lemma),
      !passage.isAdverb(after) || passage.marks[after].contains(.manner)
    else { return nil }
    return Complement(kind: .predicate, content: after..<limit, cueEnd: after)
  }

  /// A modal before the verb makes a guess of it, or something still to come, which nobody holds yet.
  private func mayBeForeseen(_ use: VerbUse, _ complement: Complement) -> Bool {
    if passage.isGuess(use) { return true }
    return [.that, .quotation].contains(complement.kind) && !use.verb.flags.contains(.weak)
  }

  private func make(_ use: VerbUse, _ subject: Passage.SubjectMatch, _ complement: Complement) -> [Finding] {
    let holders = passage.holders(of: subject)
    return holders.map { holder, source in
      var finding = Finding(
        use.verb, sentence: sentence, holder: holder, source: source, cue: [use.cueStart..<complement.cueEnd],
        content: [passage.trimmedContent(complement.content)], rule: complement.kind.rawValue)
      finding.isQuestion = complement.kind == .question
      finding.isDemand = complement.kind == .demand
      finding.isQuoted = complement.kind == .quotation
      finding.isNegated = use.verb.flags.contains(.denies) != use.isNegated
      finding.isGuess = passage.isGuess(use)
      finding.shown = shown(use, complement)
      if complement.kind == .noun || complement.kind == .predicate { finding.confidence = 0.75 }
      if use.verb.flags.contains(.weak) { finding.confidence -= 0.1 }
      return finding
    }
  }

  /// The verb belongs to what is shown where the content alone would say the opposite or less.
  private func shown(_ use: VerbUse, _ complement: Complement) -> [Range<Int>]? {
    let content = passage.trimmedContent(complement.content)
    let denies = use.verb.flags.contains(.denies) || use.isNegated
    switch complement.kind {
    case .that, .bare, .question, .quotation, .colon:
      return denies ? [use.cueStart..<content.upperBound] : nil
    case .infinitive, .demand, .accusation, .predicate, .noun:
      return [use.cueStart..<content.upperBound]
    }
  }

  /// "is widely seen as", "are said to": the holder is unnamed, unless "by X" follows.
  private func passive(_ use: VerbUse) -> [Finding]? {
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
    let isThat = flags.contains(.that) && passage.folded[hinge] == "that" && passage.folded[subject.phrase.lowerBound] == "it"
    guard isAs || isTo || isThat, hinge + 1 < limit else { return nil }
    if !isThat, passage.nounStart(of: subject.phrase) == nil { return nil }
    var finding = Finding(
      use.verb, sentence: sentence, holder: holder, source: source, cue: [use.cueStart..<hinge + 1],
      content: isThat ? [passage.trimmedContent(hinge + 1..<limit)]
        : [subject.phrase, passage.trimmedContent(hinge + 1..<limit)],
      rule: "passive reporting verb")
    finding.shown = isThat ? nil : [subject.phrase.lowerBound..<passage.trimmedContent(hinge + 1..<limit).upperBound]
    finding.isNegated = use.isNegated
    finding.confidence = 0.7
    return [finding]
  }

  /// "…, fearing new tolls": the holder is the subject of the clause before.
  private func participle(_ use: VerbUse) -> [Finding]? {
    let start = use.words.lowerBound
    guard start > range.lowerBound, passage.isMark(start - 1, ","), use.verb.stance == .mental || use.verb.flags.contains(.that)
    else { return nil }
    guard let subject = passage.mainSubject(in: range.lowerBound..<start - 1), passage.canSpeak(subject.phrase, strong: false)
    else { return nil }
    let limit = ContentEnd(passage: passage, range: range).end(after: use.words.upperBound, subject: subject.phrase, use: use)
    var use = use
    use.subject = subject
    guard var complement = passage.complement(of: use, limit: limit), complement.kind != .infinitive || use.verb.stance == .mental
    else { return nil }
    // "fearing new tolls that could …": the clause belongs to the tolls.
    if complement.kind == .bare, !passage.has(complement.content.lowerBound, .subjectPronoun) { complement.kind = .noun }
    if complement.kind == .noun, use.verb.stance != .mental { return nil }
    return make(use, subject, complement).map {
      var finding = $0
      finding.rule = "participle: " + finding.rule
      finding.confidence -= 0.1
      return finding
    }
  }

  /// "…, Sudmark says": what stands before is the content, and what goes on after a second comma.
  private func inverted(_ use: VerbUse) -> [Finding]? {
    let flags = use.verb.flags
    guard use.modal == nil, !use.isNegated else { return nil }
    guard flags.contains(.bare) || flags.contains(.quote) || flags.contains(.that) && !flags.contains(.weak) else { return nil }
    if let subject = use.subject, let made = inverted(use, subject, end: use.words.upperBound) { return made }
    // “…,” said the mayor.
    let start = use.words.lowerBound
    guard start > range.lowerBound, passage.tokens[start - 1].kind == .closingQuote || passage.isMark(start - 1, ",") else {
      return nil
    }
    let stop = (use.words.upperBound..<range.upperBound).first {
      !passage.isWord($0) && passage.tokens[$0].kind != .possessive
    } ?? range.upperBound
    guard stop > use.words.upperBound,
      let phrase = passage.nounPhrase(endingAt: stop, notBefore: use.words.upperBound),
      passage.canSpeak(phrase, strong: true)
    else { return nil }
    var match = Passage.SubjectMatch(phrase: phrase, apposition: nil, verbStart: start)
    var end = stop
    if stop < range.upperBound, passage.isMark(stop, ","), let apposition = apposition(after: stop) {
      match.apposition = apposition
      end = apposition.upperBound
    }
    return invertedContent(use, match, before: start - 1, end: end)
  }

  /// "said Tal, a lock keeper": a phrase without a verb up to the next mark.
  private func apposition(after comma: Int) -> Range<Int>? {
    let start = comma + 1
    guard start < range.upperBound, passage.has(start, .article) || passage.isNounLike(start), passage.startsNounPhrase(start) else { return nil }
    let stop = (start..<range.upperBound).first { !passage.isWord($0) && passage.tokens[$0].kind != .possessive } ?? range.upperBound
    guard passage.firstFiniteVerb(in: start..<stop) == nil else { return nil }
    return start..<stop
  }

  private func inverted(_ use: VerbUse, _ subject: Passage.SubjectMatch, end: Int) -> [Finding]? {
    guard passage.canSpeak(subject.phrase, strong: !use.verb.flags.contains(.weak)) else { return nil }
    let before = subject.phrase.lowerBound - 1
    guard before > range.lowerBound, passage.isMark(before, ",") || passage.tokens[before].kind == .closingQuote else {
      return nil
    }
    guard end == range.upperBound || !passage.isWord(end) else { return nil }
    return invertedContent(use, subject, before: before, end: end)
  }

  private func invertedContent(
    _ use: VerbUse, _ subject: Passage.SubjectMatch, before: Int, end: Int
  ) -> [Finding]? {
    var start = before
    while start > range.lowerBound, !passage.isMark(start - 1, ";") { start -= 1 }
    let head = passage.trimmed(start..<before)
    guard head.count >= 2 else { return nil }
    var content = [head]
    let isQuoted = (start...before).contains { passage.tokens[$0].kind == .closingQuote }
    let goesOn = end < range.upperBound && passage.isMark(end, ",") && passage.firstFiniteVerb(in: end..<range.upperBound) != nil
    if !isQuoted, !(passage.isClause(head) && !passage.has(head.lowerBound, .subordinator)) && !goesOn { return nil }
    if end < range.upperBound, passage.isMark(end, ",") {
      let stop = (end..<range.upperBound).first { passage.isMark($0, ";") } ?? range.upperBound
      let tail = passage.trimmed(end + 1..<stop)
      if !tail.isEmpty { content.append(tail) }
    }
    let cue = min(use.cueStart, use.words.lowerBound)..<use.words.upperBound
    return passage.holders(of: subject).map { holder, source in
      var finding = Finding(
        use.verb, sentence: sentence, holder: holder, source: source, cue: [cue], content: content,
        rule: "reporting verb after its content")
      finding.isQuoted = isQuoted
      return finding
    }
  }
}
