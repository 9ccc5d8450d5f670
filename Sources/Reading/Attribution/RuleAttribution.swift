import Lexicon

/// Finds who is given speech, sentence by sentence, by rules over tokens. Parties play no part in it.
enum RuleAttribution {
  /// The findings of a passage in the order of the text.
  static func findings(in passage: Passage, _ leg: Leg = Leg()) -> [Finding] {
    var state = State()
    for (index, sentence) in passage.sentences.enumerated() {
      if leg.isOver(after: index, of: passage.sentences.count) { break }
      state.read(sentence.tokens, at: index, in: passage)
    }
    return state.findings
  }

  /// What is remembered from sentence to sentence: who was spoken of, and who spoke last.
  private struct State {
    var findings: [Finding] = []
    var speaker: (phrase: Range<Int>, sentence: Int)?
    var person: (phrase: Range<Int>, sentence: Int)?
    var group: (phrase: Range<Int>, sentence: Int)?
    var last: (finding: Int, sentence: Int)?

    mutating func read(_ tokens: Range<Int>, at index: Int, in passage: Passage) {
      let whole = passage.withoutStop(tokens)
      guard whole.count >= 3 else { return }
      for range in passage.stretches(of: whole) { read(stretch: range, at: index, in: passage) }
      remember(passage.stretches(of: whole)[0], at: index, in: passage)
    }

    private mutating func read(stretch range: Range<Int>, at index: Int, in passage: Passage) {
      let carried = last.flatMap { last in index - last.sentence <= 2 ? (last.finding, index - last.sentence) : nil }
      let candidates =
        LabelRule(passage: passage, sentence: index, range: range).findings()
        + NominalRule(passage: passage, sentence: index, range: range, carried: carried).findings()
        + PerspectiveRule(passage: passage, sentence: index, range: range, carried: carried).findings()
        + VerbRule(passage: passage, sentence: index, range: range).findings()
        + ClauseRule(passage: passage, sentence: index, range: range).findings()
      for finding in RuleAttribution.outermost(candidates) {
        guard var settled = settle(finding, in: passage) else { continue }
        if settled.isQuoted, settled.further.isEmpty {
          settled.further = Quotations(passage: passage).further(of: settled)
        }
        if settled.makesStatement, settled.holder != .unnamed, !settled.isGuess { last = (findings.count, index) }
        findings.append(settled)
      }
    }

    /// Gives a pronoun what it stands for; a finding whose pronoun stands for nobody is dropped.
    private func settle(_ finding: Finding, in passage: Passage) -> Finding? {
      var finding = finding
      guard case .pronoun(let place, _) = finding.holder else { return finding }
      let found: (phrase: Range<Int>, sentence: Int)?
      let near = passage.speaker(before: place, in: passage.sentences[finding.sentence].tokens)
      if let near, ["it", "its", "they", "their"].contains(passage.folded[place]) {
        finding.holder = .pronoun(place, antecedent: near)
        return finding
      }
      switch passage.folded[place] {
      case "i", "my", "we", "our":
        finding.holder = .author
        finding.makesStatement = false
        return finding
      case "you", "your":
        finding.holder = .unnamed
        finding.makesStatement = false
        return finding.isClausal ? finding : nil
      case "he", "she", "his", "her": found = person ?? speaker
      case "they", "their": found = group ?? speaker
      default: found = speaker
      }
      guard let found, finding.sentence - found.sentence <= 3 else {
        finding.holder = .unnamed
        finding.makesStatement = passage.folded[place] != "it"
        return finding.makesStatement ? finding : nil
      }
      finding.holder = .pronoun(place, antecedent: found.phrase)
      finding.distance = finding.sentence - found.sentence
      finding.confidence = max(0.4, finding.confidence - 0.08 * Float(finding.distance))
      return finding
    }

    /// Keeps the sentence's subject, and the last named holder in it.
    private mutating func remember(_ range: Range<Int>, at index: Int, in passage: Passage) {
      var phrases: [Range<Int>] = []
      if let subject = passage.mainSubject(in: range)?.phrase { phrases.append(subject) }
      for finding in findings.reversed() {
        guard finding.sentence == index else { break }
        if case .named(let phrase, _) = finding.holder { phrases.append(phrase) }
      }
      for phrase in phrases where passage.hasSpeaker(phrase) {
        let isPronoun = phrase.count == 1 && passage.has(phrase.lowerBound, .subjectPronoun)
        if isPronoun {
          // What the pronoun stood for stays in mind.
          if let speaker { self.speaker = (speaker.phrase, index) }
          continue
        }
        speaker = (phrase, index)
        if passage.isPlural(phrase.upperBound - 1) || passage.isQuantified(phrase) { group = (phrase, index) }
        if passage.isPersonLike(phrase) { person = (phrase, index) }
      }
      if phrases.count == 1, let phrase = phrases.first, phrase.count == 1, passage.folded[phrase.lowerBound] == "it",
        let speaker, index - speaker.sentence <= 2
      {
        self.speaker = (speaker.phrase, index)
      }
    }
  }

  /// "She said she hopes that …": what opens her words with a pronoun is hers all the same.
  private static func isSameVoice(_ finding: Finding, among others: [Finding]) -> Bool {
    guard case .pronoun(let place, _) = finding.holder else { return false }
    return others.contains { other in
      other.makesStatement && other.cue[0] != finding.cue[0] && other.content.contains { $0.lowerBound == place }
    }
  }

  /// Findings inside the content of another keep their place as attributions and make no statement.
  private static func outermost(_ candidates: [Finding]) -> [Finding] {
    let sorted = candidates.enumerated().sorted {
      ($0.element.cue[0].lowerBound, $0.offset) < ($1.element.cue[0].lowerBound, $1.offset)
    }.map(\.element)
    var kept: [Finding] = []
    for finding in sorted {
      let isDouble = kept.contains { other in
        other.cue[0].overlaps(finding.cue[0])
          && (other.holder == finding.holder || other.rule != finding.rule || other.isByTree != finding.isByTree)
      }
      // "is said to be shut, according to the ferrymen": somebody is named after all.
      let isNamed =
        finding.holder == .unnamed
        && sorted.contains { other in
          other.holder != .unnamed && other.rule == "perspective phrase"
            && other.content.contains { $0.overlaps(finding.cue[0]) }
        }
      if !isDouble, !isNamed { kept.append(finding) }
    }
    return kept.indices.compactMap { index in
      var finding = kept[index]
      let cue = finding.cue[0]
      let isInside = kept.indices.contains { other in
        other != index && kept[other].cue[0] != cue && kept[other].makesStatement
          && kept[other].content.contains { $0.contains(cue.lowerBound) }
          && !(finding.content.contains { $0.contains(kept[other].cue[0].lowerBound) } && index < other)
      }
      if isInside {
        // What somebody says that another wants, calls or asks for is a part of what he says.
        guard finding.isClausal, !isSameVoice(finding, among: kept) else { return nil }
        finding.makesStatement = false
        finding.rule = "inside another's words: " + finding.rule
      }
      return finding
    }
  }
}

extension Passage {
  /// The sentence without its final stop.
  func withoutStop(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, !isWord(end - 1), tokens[end - 1].kind == .punctuation { end -= 1 }
    return range.lowerBound..<end
  }

  /// The nearest subject before a pronoun in its own sentence that can speak: "the army struck what it called …".
  func speaker(before place: Int, in sentence: Range<Int>) -> Range<Int>? {
    var verb = place - 1
    let lower = max(sentence.lowerBound, place - 40)
    while verb > lower {
      if isFiniteVerb(verb, in: sentence),
        let subject = subject(beforeVerb: verb, notBefore: sentence.lowerBound)?.phrase,
        subject.upperBound <= place, !has(subject.lowerBound, .subjectPronoun), hasSpeaker(subject)
      {
        return subject
      }
      verb -= 1
    }
    return nil
  }

  /// A sentence in stretches of a few hundred tokens, cut after a mark where there is one: rules look about within a
  /// stretch only, so that time grows with the text however long a sentence is.
  func stretches(of range: Range<Int>) -> [Range<Int>] {
    let longest = 300
    guard range.count > longest else { return [range] }
    var stretches: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > longest {
      let window = start + longest / 2..<start + longest
      let cut = window.last { !isWord($0) && tokens[$0].kind == .punctuation }.map { $0 + 1 } ?? window.upperBound
      stretches.append(start..<cut)
      start = cut
    }
    stretches.append(start..<range.upperBound)
    return stretches
  }

  /// A title, or two names in a row that are no country's.
  func isPersonLike(_ phrase: Range<Int>) -> Bool {
    let words = folded[..<phrase.upperBound]
    if phrase.contains(where: { !lexicon.titles.longest(in: words, at: $0).isEmpty }) { return true }
    let names = phrase.filter { isName($0) && !marks[$0].contains(.country) }
    return names.count >= 2
  }
}
