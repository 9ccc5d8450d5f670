import Lexicon

/// Reporting verbs: "X maintains that …", "X rejected … and accused Y of …", "…, X says".
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
      if before > range.lowerBound,
        ["and", "but", "or"].contains(passage.folded[before]) || passage.isMark(before, ","),
        let last, !last.forms.isDisjoint(with: use.forms)
      {
        use.subject = last.subject
        isShared = true
      }
      if !use.isPassive, followsQuotation(use), let made = inverted(use) { return (made, use) }
      if let made = use.isPassive ? passive(use) : active(use, isShared: isShared) { return (made, use) }
      if !use.isPassive, let made = inverted(use) { return (made, use) }
    }
    return nil
  }

  /// “…,” she said: what stands in quotation marks before her is her content, whatever follows.
  private func followsQuotation(_ use: VerbUse) -> Bool {
    guard let before = use.subject.map({ $0.phrase.lowerBound - 1 }), before > range.lowerBound else { return false }
    return passage.tokens[before].kind == .closingQuote
      && (passage.isMark(before - 1, ",") || passage.isMark(before - 1, "?") || passage.isMark(before - 1, "!"))
  }

  // MARK: Forms

  private func active(_ use: VerbUse, isShared: Bool) -> [Finding]? {
    guard let subject = use.subject, passage.canSpeak(subject.phrase, strong: !use.verb.flags.contains(.weak)) else {
      return nil
    }
    var limit = ContentEnd(passage: passage, range: range).end(
      after: use.words.upperBound, subject: subject.phrase, use: use)
    let what = subject.phrase.lowerBound - 1
    let isFronted = what >= range.lowerBound && passage.folded[what] == "what"
    if isFronted {
      // "What X saw as Y, …": its content ends with its clause.
      limit = (use.words.upperBound..<limit).first { passage.isMark($0, ",") } ?? limit
    }
    guard let complement = isFronted ? fronted(use, limit) : passage.complement(of: use, limit: limit) else {
      return nil
    }
    if use.isNegated, ![.that, .bare, .quotation].contains(complement.kind) { return nil }
    if use.modal != nil, !mayBeForeseen(use, complement) { return nil }
    // What I plan or call something is no report of mine; and a thing that requires something speaks for nobody.
    if [.infinitive, .predicate, .noun, .demand].contains(complement.kind),
      passage.isFirstPerson(subject.phrase) || complement.kind == .demand && !passage.hasSpeaker(subject.phrase)
    {
      return nil
    }
    if [.question, .infinitive, .predicate, .noun].contains(complement.kind),
      !passage.canSpeak(subject.phrase, strong: false)
    {
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
    guard passage.lexicon.grammar.classes(of: use.verb.lemma).contains(.naming),
      !passage.isAdverb(after) || passage.marks[after].contains(.manner)
    else { return nil }
    return Complement(kind: .predicate, content: after..<limit, cueEnd: after)
  }

  /// A modal before the verb makes a guess of it, or something still to come, which nobody holds yet.
  private func mayBeForeseen(_ use: VerbUse, _ complement: Complement) -> Bool {
    if passage.isGuess(use) { return true }
    return [.that, .quotation].contains(complement.kind) && !use.verb.flags.contains(.weak)
  }

  func make(_ use: VerbUse, _ subject: Passage.SubjectMatch, _ complement: Complement) -> [Finding] {
    let holders = passage.holders(of: subject)
    return holders.map { holder, source in
      var finding = Finding(
        use.verb, sentence: sentence, holder: holder, source: source, cue: [use.cueStart..<complement.cueEnd],
        content: [passage.trimmedContent(complement.content)], rule: complement.kind.rawValue)
      finding.isQuestion = complement.kind == .question
      finding.isDemand = complement.kind == .demand
      finding.isQuoted = complement.kind == .quotation
      finding.isClausal = [.that, .bare].contains(complement.kind)
      finding.isNegated = use.verb.flags.contains(.denies) != use.isNegated
      finding.isGuess = passage.isGuess(use)
      finding.shown = shown(use, complement)
      if complement.kind == .noun || complement.kind == .predicate { finding.confidence = 0.75 }
      if use.verb.flags.contains(.weak) { finding.confidence -= 0.1 }
      return finding
    }
  }

  /// The verb belongs to what is shown where the content alone would say the opposite or less.
  func shown(_ use: VerbUse, _ complement: Complement) -> [Range<Int>]? {
    let content = passage.trimmedContent(complement.content)
    let denies = use.verb.flags.contains(.denies) || use.isNegated
    switch complement.kind {
    case .that, .bare, .question, .quotation, .colon:
      return denies ? [use.cueStart..<content.upperBound] : nil
    case .infinitive, .demand, .accusation, .predicate, .noun:
      return [use.cueStart..<content.upperBound]
    }
  }
}
